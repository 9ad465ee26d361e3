import Language
import Model
import Office
import XML

/// Puts the units of a report together: shifts their ids and numbers, and fills in what only the whole knows.
struct ReportJoin {
  let setting: ReportSetting
  let units: [ReportUnit]
  let pages: [String: Int]
  /// Where each unit's counts begin.
  private let bases: [ReportCounts]
  let totals: ReportCounts
  private let anchors: [String: (unit: Int, anchor: ReportAnchor)]
  private(set) var diagnostics: [Diagnostic]
  /// Footnotes of the reference file, its separators, come before ours.
  let firstFootnote: Int
  let firstList: Int
  var relations: [ReportPart: ReportRelations] = [:]

  init(_ setting: ReportSetting, _ units: [ReportUnit], pages: [String: Int]) {
    self.setting = setting
    self.units = units
    self.pages = pages
    var bases: [ReportCounts] = []
    var totals = ReportCounts()
    for unit in units {
      bases.append(totals)
      totals += unit.counts
    }
    self.bases = bases
    self.totals = totals
    firstFootnote = 1 + (setting.reference.footnotes?.highest("w:footnote", "w:id") ?? 0)
    firstList = 1 + (setting.reference.numbering?.highest("w:num", "w:numId") ?? 0)
    var diagnostics: [Diagnostic] = units.flatMap(\.diagnostics)
    var anchors: [String: (Int, ReportAnchor)] = [:]
    for (index, unit) in units.enumerated() {
      for (id, anchor) in unit.anchors {
        guard let known = anchors[id] else {
          anchors[id] = (index, anchor)
          continue
        }
        // Of two captions with one id nobody could say which is meant; of two paragraphs the first is.
        if known.1.kind != .place, anchor.kind != .place, !id.contains("#") {
          let spot = anchor.spot.isEmpty ? "" : " (\(anchor.spot))"
          diagnostics.append(
            Diagnostic(
              setting.edition == .official ? .error : .warning, "duplicate-caption",
              "another caption is named '[\(id)]' too; give one of them another id\(spot)", at: anchor.place))
        }
      }
    }
    self.anchors = anchors
    self.diagnostics = diagnostics
  }

  /// The number that is written for one counted in a unit.
  func number(_ counter: ReportCounter, _ local: Int, in unit: Int) -> Int {
    let number = bases[unit][counter] + local
    return switch counter {
    case .comment: number
    case .footnote: number + firstFootnote
    case .list: number + firstList
    // The headers of the reference file may have bookmarks of their own.
    case .bookmark: number + 1001
    case .heading, .drawing, .revision, .table, .figure: number + 1
    }
  }

  mutating func fill(_ stream: ReportStream, of unit: Int, part: ReportPart, into bytes: inout [UInt8]) {
    var start = 0
    for opening in stream.openings {
      bytes.append(contentsOf: stream.bytes[start..<opening.offset])
      start = opening.offset
      switch opening.hole {
      case .number(let counter, let local): bytes.put(String(number(counter, local, in: unit)))
      case .relationship(let index):
        bytes.put(relations[part, default: ReportRelations()].id(of: stream.targets[index], unit: unit))
      case .reference(let index): write(units[unit].references[index], of: unit, into: &bytes)
      case .contents: writeContents(into: &bytes)
      case .abbreviations: writeAbbreviations(into: &bytes)
      }
    }
    bytes.append(contentsOf: stream.bytes[start...])
  }

  private mutating func write(_ reference: ReportReferring, of unit: Int, into bytes: inout [UInt8]) {
    guard let found = anchors[reference.id] else { return writeOpen(reference, into: &bytes) }
    let name = "_Ref\(number(.bookmark, found.anchor.bookmark, in: found.unit))"
    if reference.isPage {
      return bytes.putField("PAGEREF \(name) \\h", shown: "", properties: reference.properties)
    }
    let text: String
    switch found.anchor.kind {
    case .place: text = reference.id.hasPrefix("crit:") ? String(reference.id.dropFirst(5)) : reference.text
    case .table, .figure:
      let counter: ReportCounter = found.anchor.kind == .table ? .table : .figure
      text = ReportJoin.renumbered(reference, number(counter, found.anchor.number, in: found.unit))
    }
    if let words = reference.words, !words.before.isEmpty {
      bytes.putRun(words.before, properties: reference.properties)
    }
    defer {
      if let words = reference.words, !words.after.isEmpty {
        bytes.putRun(words.after, properties: reference.properties)
      }
    }
    if reference.isPlain { return bytes.putRun(text, properties: reference.properties) }
    if found.anchor.kind == .place, reference.isField {
      return bytes.putField("REF \(name) \\h", shown: text, properties: reference.properties)
    }
    if found.anchor.kind != .place, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return bytes.putField("REF \(name) \\h", shown: text, properties: reference.properties)
    }
    bytes.put("<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">")
    bytes.putRun(text, properties: reference.properties)
    bytes.put("</w:hyperlink>")
  }

  /// References by id show the number alone; those that Word made keep their words around it.
  private static func renumbered(_ reference: ReportReferring, _ number: Int) -> String {
    guard reference.id.contains("#") else { return String(number) }
    guard let first = reference.text.firstIndex(where: \.isNumber) else { return reference.text }
    let rest = reference.text[first...].drop(while: \.isNumber)
    return "\(reference.text[..<first])\(number)\(rest)"
  }

  /// Leads nowhere: an error in the official edition, shown as open in the others.
  private mutating func writeOpen(_ reference: ReportReferring, into bytes: inout [UInt8]) {
    let isWords = reference.id.contains("#")
    let place = reference.spot.isEmpty ? "" : " (\(reference.spot))"
    diagnostics.append(
      Diagnostic(
        setting.edition == .official && !isWords ? .error : .warning, "unresolved-reference",
        "nothing is named '\(reference.text)'; correct the reference or add what it speaks of\(place)",
        at: reference.place))
    let style = setting.reference.styles["OpenReference"].map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    bytes.putRun(reference.text, properties: (isWords ? "" : style) + reference.properties)
  }
}

extension [UInt8] {
  mutating func put(_ markup: String) {
    append(contentsOf: markup.utf8)
  }

  mutating func putRun(_ text: String, properties: String = "") {
    put("<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">")
    Escaping.writeCarried(text, inAttribute: false, to: &self)
    put("</w:t></w:r>")
  }

  /// A field with what it shows; nothing where that is not known.
  mutating func putField(_ instruction: String, shown: String, properties: String = "") {
    let format = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    put("<w:r>\(format)<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>\(format)<w:instrText xml:space=\"preserve\"> ")
    put("\(instruction) </w:instrText></w:r><w:r>\(format)<w:fldChar w:fldCharType=\"separate\"/></w:r>")
    if !shown.isEmpty { putRun(shown, properties: properties) }
    put("<w:r>\(format)<w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}

extension Element {
  /// The highest number that an attribute has in elements of a name.
  func highest(_ name: String, _ attribute: String) -> Int {
    elements.filter { $0.name == name }.compactMap { $0[attribute: attribute].flatMap { Int($0) } }.max() ?? 0
  }
}
