import Model
import Office
import XML

extension ReportUnit {
  /// What stands in a written paragraph.
  mutating func content(of paragraph: Element) {
    pasting = Pasting()
    for child in paragraph.elements { inline(child) }
    setting.glossary.find(in: pasting.text[...], &abbreviations)
  }

  /// A caption with the report's label in place of its own.
  mutating func paste(_ caption: ReportCaption, _ paragraph: Element) {
    open(caption.kind == .table ? "Caption" : "FigureCaption")
    let file = source?.file ?? ""
    label(caption.kind, id: caption.id, aliases: caption.bookmarks.map { "\(file)#\($0)" })
    pasting = Pasting(skipped: caption.skipped, isCaption: true)
    for child in paragraph.elements { inline(child) }
    setting.glossary.find(in: pasting.text[...], &abbreviations)
    close()
  }

  mutating func inline(_ element: Element) {
    switch element.name {
    case "w:pPr": break
    case "w:r": paste(run: element)
    case "w:hyperlink": paste(link: element)
    case "w:fldSimple": paste(field: element)
    case "w:ins", "w:del", "w:moveFrom", "w:moveTo": paste(change: element)
    case "w:bookmarkStart":
      guard !pasting.isCaption, let id = element[attribute: "w:id"], let name = element[attribute: "w:name"] else {
        break
      }
      anchor("\(source?.file ?? "")#\(name)", .place)
      source?.bookmarks[id] = anchors.last?.anchor.bookmark
    case "w:bookmarkEnd":
      guard let id = element[attribute: "w:id"], let mark = source?.bookmarks[id] else { break }
      source?.bookmarks[id] = nil
      endBookmark(mark)
    case "w:commentRangeStart", "w:commentRangeEnd":
      guard setting.edition != .official, let number = comment(element[attribute: "w:id"]) else { break }
      out.put("<\(element.name) w:id=\"")
      out.put(.comment, number)
      out.put("\"/>")
    default: out.put(element)
    }
  }

  private mutating func paste(run: Element) {
    let properties = run.first("w:rPr")
    var isOpen = false
    for piece in run.elements {
      switch piece.name {
      case "w:rPr": continue
      case "w:t":
        paste(text: piece.text, properties, &isOpen)
        continue
      case "w:drawing":
        closeRun(&isOpen)
        openRun(properties, &isOpen)
        paste(drawing: piece)
      case "w:footnoteReference":
        closeRun(&isOpen)
        footnote(piece[attribute: "w:id"])
      case "w:commentReference":
        closeRun(&isOpen)
        guard setting.edition != .official, let number = comment(piece[attribute: "w:id"]) else { continue }
        out.put("<w:r>")
        if let style = style("CommentReference") { out.put("<w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr>") }
        out.put("<w:commentReference w:id=\"")
        out.put(.comment, number)
        out.put("\"/></w:r>")
      case "w:tab", "w:br":
        pasting.text.append(0x20)
        guard pasting.skipped == 0 else { continue }
        openRun(properties, &isOpen)
        out.put(piece)
      default:
        openRun(properties, &isOpen)
        out.put(piece)
      }
    }
    closeRun(&isOpen)
  }

  private mutating func openRun(_ properties: Element?, _ isOpen: inout Bool) {
    guard !isOpen else { return }
    isOpen = true
    out.put("<w:r>")
    guard properties != nil || pasting.isLink else { return }
    out.put("<w:rPr>")
    if pasting.isLink, let style = style("Hyperlink") { out.put("<w:rStyle w:val=\"\(style)\"/>") }
    for property in properties?.elements ?? [] { out.put(property) }
    out.put("</w:rPr>")
  }

  private mutating func closeRun(_ isOpen: inout Bool) {
    if isOpen { out.put("</w:r>") }
    isOpen = false
  }

  private mutating func paste(text: String, _ properties: Element?, _ isOpen: inout Bool) {
    var text = text
    if pasting.skipped > 0 {
      // A caption's own label, which may reach over several runs.
      let skipped = min(pasting.skipped, text.utf8.count)
      pasting.skipped -= skipped
      text = String(text.utf8.dropFirst(skipped)) ?? text
    }
    guard !text.isEmpty else { return }
    // The word before a reference may stand in another run.
    let before = text.utf8.contains(UInt8(ascii: "[")) ? String(decoding: pasting.text.suffix(24), as: UTF8.self) : ""
    pasting.text.append(contentsOf: text.utf8)
    let pieces = setting.edition == .form ? [.text(text[...])] : ReportReferenceScanner.pieces(of: text)
    for piece in pieces {
      switch piece {
      case .text(let text):
        openRun(properties, &isOpen)
        out.put("<w:t xml:space=\"preserve\">")
        out.put(text: String(text))
        out.put("</w:t>")
      case .reference(let id, let shown, let left, let right):
        closeRun(&isOpen)
        refer(
          to: id, shown: shown, words: words(for: id, between: before + left, and: String(right)),
          properties: ReportUnit.markup(of: properties),
          isPlain: pasting.isLink || pasting.isChange,
          place: source?.place, spot: source?.spot ?? "")
      }
    }
  }

  static func markup(of properties: Element?) -> String {
    var bytes: [UInt8] = []
    for property in properties?.elements ?? [] { property.write(to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How far the paragraph is that is being pasted.
struct Pasting: Sendable {
  /// Bytes of its text that are still left out.
  var skipped = 0
  var isCaption = false
  var isLink = false
  var isChange = false
  /// All of it, in UTF-8, for what is looked for in it.
  var text: [UInt8] = []
}
