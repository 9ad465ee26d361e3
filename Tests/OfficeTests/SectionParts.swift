import Archive
import XML

@testable import Office

/// A Word file written by hand for a test: only what is said of it.
struct SectionParts {
  /// Within `w:body`.
  var body = ""
  /// Within `w:styles`, `w:numbering`, `w:footnotes`, `w:comments`; nil: there is no such part.
  var styles: String? = Self.headings
  var numbering: String?
  var footnotes: String?
  var comments: String?
  /// Custom properties.
  var properties: [String: String] = [:]
  /// Beside those of the parts above.
  var relationships = ""
  var main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  var drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  var type = WordPackage.documentType
  /// Added, or put in the place of others, as they are.
  var others: [String: [UInt8]] = [:]

  static let headings = (1...4).map { level in
    "<w:style w:type=\"paragraph\" w:styleId=\"H\(level)\"><w:name w:val=\"heading \(level)\"/></w:style>"
  }.joined()

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  static func heading(_ text: String, _ level: Int = 2) -> String {
    paragraph(text, "<w:pStyle w:val=\"H\(level)\"/>")
  }

  private var declared: String {
    """
    xmlns:w="\(main)" xmlns:r="\(office)" xmlns:a="\(drawing)/main" xmlns:pic="\(drawing)/picture" \
    xmlns:wp="\(drawing)/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="\(drawing)/chart" \
    xmlns:dgm="\(drawing)/diagram"
    """
  }

  private var parts: [String: String] {
    let package = "http://schemas.openxmlformats.org/package/2006"
    var parts: [String: String] = [:]
    var links = relationships
    for (name, content) in [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("comments", comments),
    ] {
      guard let content else { continue }
      parts["word/\(name).xml"] = "<w:\(name) \(declared)>\(content)</w:\(name)>"
      links += "<Relationship Id=\"\(name)\" Type=\"\(office)/\(name)\" Target=\"\(name).xml\"/>"
    }
    parts["word/document.xml"] = "<w:document \(declared)><w:body>\(body)</w:body></w:document>"
    parts["word/_rels/document.xml.rels"] = "<Relationships xmlns=\"\(package)/relationships\">\(links)</Relationships>"
    parts["[Content_Types].xml"] = """
      <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(type)"/></Types>
      """
    var own = "<Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    if !properties.isEmpty {
      own += "<Relationship Id=\"b\" Type=\"\(office)/custom-properties\" Target=\"docProps/custom.xml\"/>"
      let inner = properties.map { "<property name=\"\($0)\"><vt:lpwstr>\($1)</vt:lpwstr></property>" }.joined()
      parts["docProps/custom.xml"] = "<Properties xmlns=\"p\" xmlns:vt=\"v\">\(inner)</Properties>"
    }
    parts["_rels/.rels"] = "<Relationships xmlns=\"\(package)/relationships\">\(own)</Relationships>"
    return parts
  }

  func bytes() throws -> [UInt8] {
    let all = parts.mapValues { Array($0.utf8) }.merging(others) { _, other in other }
    return try Archive.pack(all.sorted { $0.key < $1.key }.map { .bytes($0.key, $0.value) })
  }

  func read(rows: Set<String> = []) throws -> SectionText {
    try SectionText(word: bytes(), rows: rows)
  }

  /// The text that is read with the body under the heading of row 1.1.
  static func row(_ body: String, _ change: (inout SectionParts) -> Void = { _ in }) throws -> SectionText {
    var parts = SectionParts(body: heading("[1.1] Row") + body)
    change(&parts)
    // What is written again and again is packed smaller than a text ever is.
    var limits = SectionLimits.standard
    limits.ratio = 100_000
    return try SectionText(word: parts.bytes(), limits: limits)
  }
}

extension SectionText {
  /// The blocks of a row, one a line, short: `h1 text`, `*0 text`, `decimal0.1 text`, `[cell|cell]`, `→ text`.
  func outline(_ row: String) -> [String] {
    var counts: [String: Int] = [:]
    return (self[row: row]?.blocks ?? []).map { outline($0, &counts) }
  }

  private func outline(_ block: Element, _ counts: inout [String: Int]) -> String {
    if block.name == "w:tbl" {
      let rows = block.elements.filter { $0.name == "w:tr" }.map { row in
        row.elements.filter { $0.name == "w:tc" }.map { cell in
          let marks = cell.first("w:tcPr")?.elements.filter { $0.name != "w:tcW" }.map {
            $0.name.dropFirst(2) + ($0[attribute: "w:val"].map { "=\($0)" } ?? "")
          }
          let content = cell.elements.dropFirst().map { outline($0, &counts) }.joined(separator: "¶")
          return content + (marks?.isEmpty == false ? "{\(marks?.joined(separator: ",") ?? "")}" : "")
        }.joined(separator: "|")
      }
      return "[" + rows.joined(separator: "/") + "]"
    }
    var words: [String] = []
    for property in block.first("w:pPr")?.elements ?? [] {
      switch property.name {
      case "w:pStyle": words.append(property[attribute: "w:val"]?.replacing("Heading", with: "h") ?? "")
      case "w:numPr": words.append(item(property, &counts))
      case "w:jc": words.append(property[attribute: "w:val"] ?? "")
      case "w:pageBreakBefore": words.append("page")
      case "w:rPr": words.append("¶" + property.elements.map { String($0.name.dropFirst(2)) }.joined())
      default: words.append(property.name)
      }
    }
    return (words + [inline(block)]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func item(_ place: Element, _ counts: inout [String: Int]) -> String {
    let level = Int(place.first("w:ilvl")?[attribute: "w:val"] ?? "") ?? 0
    let list = place.first("w:numId")?[attribute: "w:val"] ?? ""
    guard let look = resources.lists[list]?.levels[level] else { return "no list" }
    if look.kind == .bullet { return "*\(level)" }
    for deeper in level + 1..<9 { counts["\(list).\(deeper)"] = nil }
    let number = (counts["\(list).\(level)"] ?? look.start - 1) + 1
    counts["\(list).\(level)"] = number
    return "\(look.kind)\(level).\(number)"
  }

  private func inline(_ element: Element) -> String {
    element.elements.map { child in
      switch child.name {
      case "w:r":
        let looks = child.first("w:rPr")?.elements.map { $0[attribute: "w:val"] ?? String($0.name.dropFirst(2)) } ?? []
        let text = inline(child)
        return looks.isEmpty ? text : "<\(looks.joined(separator: " ")):\(text)>"
      case "w:t", "w:delText": return child.text
      case "w:tab": return "→"
      case "w:br": return child[attribute: "w:type"] == "page" ? "⤓" : "↵"
      case "w:hyperlink":
        return
          "{\(child[attribute: "r:id"].flatMap { resources.links[$0] } ?? "#" + (child[attribute: "w:anchor"] ?? "")): \(inline(child))}"
      case "w:fldSimple": return "{\(child[attribute: "w:instr"] ?? ""): \(inline(child))}"
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo": return "{\(child.name.dropFirst(2)): \(inline(child))}"
      case "w:footnoteReference":
        let note = resources.footnotes[child[attribute: "w:id"] ?? ""] ?? []
        return "(note: \(note.map(\.plainText).joined(separator: "¶")))"
      case "w:commentRangeStart": return "«"
      case "w:commentRangeEnd": return "»"
      case "w:commentReference": return "(comment)"
      case "w:bookmarkStart": return "<\(child[attribute: "w:name"] ?? "")>"
      case "w:drawing": return "(picture)"
      case "m:oMath", "m:oMathPara": return "(equation)"
      default: return ""
      }
    }.joined()
  }
}
