import Model
import Office
import XML

extension ReportUnit {
  /// The id of a style, noted when the reference file does not have it.
  mutating func style(_ name: String) -> String? {
    if let id = setting.reference.styles[name] { return id }
    missingStyles.insert(name)
    return nil
  }

  /// Opens a paragraph. What of its properties is given here stands in the order of the schema.
  mutating func open(_ name: String, bar: Bool = false, numbering: (list: Int, level: Int)? = nil, more: String = "") {
    out.put("<w:p><w:pPr>")
    if let id = style(name) { out.put("<w:pStyle w:val=\"\(id)\"/>") }
    if startsPage { out.put("<w:pageBreakBefore/>") }
    startsPage = false
    if let numbering {
      out.put("<w:numPr><w:ilvl w:val=\"\(numbering.level)\"/><w:numId w:val=\"")
      out.put(.list, numbering.list)
      out.put("\"/></w:numPr>")
    }
    if bar {
      out.put("<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"6\" w:color=\"C55A11\"/></w:pBdr>")
    }
    out.put("\(more)</w:pPr>")
  }

  mutating func close() { out.put("</w:p>") }

  /// A page that was to begin with a paragraph begins with this one, before what is none.
  mutating func flushPage() {
    guard startsPage else { return }
    startsPage = false
    out.put(
      "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
    out.put("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>")
  }

  /// A run; tabs and line ends of the text are Word's own.
  mutating func run(_ text: String, properties: String = "", style name: String? = nil) {
    guard !text.isEmpty else { return }
    out.put("<w:r>")
    let style = name.flatMap { self.style($0) }.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    if !properties.isEmpty || !style.isEmpty { out.put("<w:rPr>\(style)\(properties)</w:rPr>") }
    var piece = ""
    func flush(_ out: inout ReportStream) {
      guard !piece.isEmpty else { return }
      out.put("<w:t xml:space=\"preserve\">")
      out.put(text: piece)
      out.put("</w:t>")
      piece = ""
    }
    for character in text {
      switch character {
      case "\t":
        flush(&out)
        out.put("<w:tab/>")
      case "\n", "\r\n", "\r":
        flush(&out)
        out.put("<w:br/>")
      default: piece.append(character)
      }
    }
    flush(&out)
    out.put("</w:r>")
  }

  /// Text of the report's own, with references in it.
  mutating func inline(_ text: String, properties: String = "", isPlain: Bool = false) {
    setting.glossary.find(in: Array(text.utf8)[...], &abbreviations)
    guard setting.edition != .form else { return run(text, properties: properties) }
    for piece in ReportReferenceScanner.pieces(of: text) {
      switch piece {
      case .text(let text): run(String(text), properties: properties)
      case .reference(let id, let shown, let left, let right):
        let words = words(for: id, between: String(left), and: String(right))
        refer(to: id, shown: shown, words: words, properties: properties, isPlain: isPlain, place: nil, spot: "")
      }
    }
  }

  mutating func simple(_ text: String, style: String) {
    open(style)
    inline(text)
    close()
  }

  mutating func write(_ paragraph: Report.Paragraph) {
    open(paragraph.style ?? "BodyText")
    if let id = paragraph.anchor { anchor(id, .place) }
    inline(paragraph.text, properties: paragraph.isBold ? "<w:b/>" : "")
    if paragraph.anchor != nil { endAnchor() }
    close()
  }

  mutating func bullets(_ items: [String]) {
    guard !items.isEmpty else { return }
    let level = { (depth: Int) in SectionText.List.Level(kind: .bullet, text: depth % 2 == 0 ? "•" : "–") }
    let list = add(SectionText.List(levels: (0..<9).map(level)))
    for item in items {
      open("ListBullet", numbering: (list, 0))
      inline(item)
      close()
    }
  }

  /// - Returns: its index in the unit.
  mutating func add(_ list: SectionText.List) -> Int {
    lists.append(list)
    return counts.next(.list)
  }
}
