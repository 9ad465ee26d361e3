import Model
import Office
import XML

extension ReportUnit {
  /// Where a written paragraph stands, which gives it a style of its own.
  enum Standing {
    case body
    case cell(isHead: Bool)
    case note
    case remark
  }

  /// Pastes what somebody wrote into a row.
  mutating func paste(_ text: WrittenText, in part: Report.Part) {
    guard let (section, row) = row(of: text) else { return }
    let place = Place(file: text.file)
    var blocks = row.blocks
    if setting.edition == .official, row.changes > 0 {
      guard let changes = setting.report.changes.flatMap(CaseReport.Changes.init(rawValue:)) else {
        diagnostics.append(
          .error(
            "open-changes",
            "row '\(text.row)' has \(row.changes) tracked changes; accept or reject them in the file, or say 'changes: accept' in the case's report.yaml",
            at: place))
        return
      }
      blocks = ReportChanges(isAccepting: changes == .accept).settled(blocks)
    }
    source = ReportRow(file: text.file, id: text.row, level: max(part.level, 1), resources: section.resources)
    paste(blocks, .body)
    source = nil
  }

  private mutating func row(of text: WrittenText) -> (SectionText, SectionText.Row)? {
    let place = Place(file: text.file)
    guard let section = section(text.file, place) else { return nil }
    if let row = section[row: text.row] { return (section, row) }
    diagnostics.append(
      .error("missing-row", "there is no row '\(text.row)' in the file; return it again through inbox/", at: place))
    return nil
  }

  /// The text that a translation is made from, as guidance: its words only.
  mutating func showSource(_ text: WrittenText) {
    guard let (_, row) = row(of: text) else { return }
    for block in row.blocks {
      if block.name == "w:p" {
        let words = Paragraph(block).text.filter { $0 != "\u{FFFC}" }
        if !words.allSatisfy(\.isWhitespace) { aside(words, sign: "▸", style: "Guidance") }
      } else {
        for line in block.elements where line.name == "w:tr" {
          let cells = line.elements.filter { $0.name == "w:tc" }.map { cell in
            cell.elements.filter { $0.name == "w:p" }.map { Paragraph($0).text }.joined(separator: " ")
          }
          aside(cells.joined(separator: " | "), sign: "▸", style: "Guidance")
        }
      }
    }
  }

  private mutating func section(_ file: String, _ place: Place) -> SectionText? {
    if let known = sections[file] { return known }
    do {
      let section = try written(file)
      sections[file] = section
      return section
    } catch {
      let message = (error as? OfficeProblem)?.message ?? "\(error)"
      diagnostics.append(.error("unreadable-section", message, at: place))
      return nil
    }
  }

  mutating func paste(_ blocks: [Element], _ standing: Standing) {
    var isCaptioned = false
    for block in blocks {
      if block.name == "w:tbl" {
        flushPage()
        paste(table: block, isCaptioned: isCaptioned)
        isCaptioned = false
        // In a form it would come back as somebody's paragraph.
        if case .body = standing, setting.edition != .form { space() }
      } else {
        isCaptioned = paste(paragraph: block, standing) == .table
      }
    }
    if case .body = standing, setting.edition == .form, blocks.last?.name == "w:tbl" { space() }
  }

  /// - Returns: what the paragraph is the caption of.
  @discardableResult
  mutating func paste(paragraph: Element, _ standing: Standing, sign: String = "") -> ReportAnchor.Kind? {
    source?.paragraph += 1
    let properties = paragraph.first("w:pPr")
    if case .body = standing, setting.edition != .form, let caption = ReportCaption(paragraph, properties) {
      paste(caption, paragraph)
      return caption.kind
    }
    openWritten(paragraph, properties, standing)
    out.put(sign)
    content(of: paragraph)
    close()
    return nil
  }

  private mutating func openWritten(_ paragraph: Element, _ properties: Element?, _ standing: Standing) {
    var name = "BodyText"
    switch standing {
    case .cell(let isHead): name = isHead ? "TableHeading" : "TableText"
    case .note: name = "FootnoteText"
    case .remark: name = "CommentText"
    case .body: if ReportUnit.isPicture(paragraph) { name = "Figure" }
    }
    var numbering: (list: Int, level: Int)?
    var more = ""
    for property in properties?.elements ?? [] {
      switch property.name {
      case "w:pStyle":
        let style = property[attribute: "w:val"] ?? ""
        if style.hasPrefix("Heading"), let level = Int(style.dropFirst(7)) {
          name = "Heading\(min(6, (source?.level ?? 1) + level))"
        } else {
          name = style
        }
      case "w:pageBreakBefore": startsPage = true
      case "w:numPr":
        guard let id = property.first("w:numId")?[attribute: "w:val"], let list = list(id) else { break }
        let level = property.first("w:ilvl")?[attribute: "w:val"].flatMap { Int($0) } ?? 0
        numbering = (list, min(8, max(0, level)))
        if case .body = standing, name == "BodyText" {
          let levels = lists[list].levels
          name = level < levels.count && levels[level].kind == .bullet ? "ListBullet" : "ListNumber"
        }
      case "w:jc":
        more += "<w:jc w:val=\"\(property[attribute: "w:val"] == "right" ? "right" : "center")\"/>"
        // Nothing centred begins further in.
        if name == "BodyText" { more = "<w:ind w:firstLine=\"0\"/>\(more)" }
      default: break
      }
    }
    open(name, numbering: numbering)
    out.removeLast("</w:pPr>")
    out.put(more)
    if setting.edition != .official, let mark = properties?.first("w:rPr")?.elements.first {
      out.put("<w:rPr>")
      change(mark, isClosed: true)
      out.put("</w:rPr>")
    }
    out.put("</w:pPr>")
  }

  /// Its index in the unit, for a list of the file under way.
  private mutating func list(_ id: String) -> Int? {
    if let known = source?.lists[id] { return known }
    guard let list = source?.resources.lists[id] else { return nil }
    let index = add(list)
    source?.lists[id] = index
    return index
  }

  /// Whether a paragraph has nothing but pictures in it.
  static func isPicture(_ paragraph: Element) -> Bool {
    var hasPicture = false
    for child in paragraph.elements where child.name != "w:pPr" {
      guard child.name == "w:r" else { return false }
      for piece in child.elements where piece.name != "w:rPr" {
        guard piece.name == "w:drawing" else { return false }
        hasPicture = true
      }
    }
    return hasPicture
  }
}
