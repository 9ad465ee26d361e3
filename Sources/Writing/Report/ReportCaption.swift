import Office
import XML

/// A paragraph in which somebody named a table or figure: by `[tbl:id]` at its beginning, or as Word does, by a field.
struct ReportCaption {
  let kind: ReportAnchor.Kind
  /// `tbl:students`; nil for Word's own.
  let id: String?
  /// Names of bookmarks in it.
  let bookmarks: [String]
  /// UTF-8 bytes of the text that the report's label takes the place of.
  let skipped: Int

  init?(_ paragraph: Element, _ properties: Element?) {
    // Most paragraphs begin neither with a bracket nor with Word's style.
    let isStyled = properties?.first("w:pStyle")?[attribute: "w:val"] == "Caption"
    guard isStyled || ReportCaption.beginsWithBracket(paragraph) else { return nil }
    let text = Paragraph(paragraph).text
    bookmarks = ReportCaption.bookmarks(in: paragraph)
    if let (id, rest) = ReportReferenceScanner.definition(in: text) {
      kind = id.hasPrefix("tbl:") ? .table : .figure
      self.id = id
      skipped = text.utf8.count - rest.utf8.count
      return
    }
    guard isStyled, let (kind, number) = ReportCaption.field(in: paragraph) else { return nil }
    self.kind = kind
    id = nil
    guard let end = ReportCaption.endOfLabel(in: text, number: number) else { return nil }
    skipped = end
  }

  private static func beginsWithBracket(_ paragraph: Element) -> Bool {
    for child in paragraph.elements where child.name != "w:pPr" && !child.name.hasPrefix("w:bookmark") {
      guard child.name == "w:r" else { return false }
      for piece in child.elements where piece.name != "w:rPr" {
        return piece.name == "w:t" && piece.text.utf8.first == UInt8(ascii: "[")
      }
    }
    return false
  }

  private static func bookmarks(in element: Element) -> [String] {
    element.elements.flatMap { child in
      child.name == "w:bookmarkStart" ? [child[attribute: "w:name"]].compactMap { $0 } : bookmarks(in: child)
    }
  }

  /// What the counting field counts, and the number it shows.
  private static func field(in element: Element) -> (ReportAnchor.Kind, String)? {
    for child in element.elements {
      if child.name == "w:fldSimple", let kind = kind(of: child[attribute: "w:instr"] ?? "") {
        return (kind, Paragraph(child).text)
      }
      if let found = field(in: child) { return found }
    }
    return nil
  }

  private static func kind(of instruction: String) -> ReportAnchor.Kind? {
    let words = instruction.split(separator: " ")
    guard words.first == "SEQ", words.count > 1 else { return nil }
    let label = words[1].lowercased()
    if ["tab", "таб", "кест"].contains(where: label.hasPrefix) { return .table }
    if ["fig", "рис", "сур", "illus", "ill", "бейн", "диаг", "граф", "chart"].contains(where: label.hasPrefix) {
      return .figure
    }
    return nil
  }

  /// Behind the number, a word joined to it (`3-кесте`) and the mark before the caption's own words.
  private static func endOfLabel(in text: String, number: String) -> Int? {
    guard !number.isEmpty, let found = text.firstRange(of: number) else { return nil }
    var rest = text[found.upperBound...]
    if rest.first == "-" || rest.first == "‑" {
      let word = rest.dropFirst().prefix(while: \.isLetter)
      if !word.isEmpty { rest = text[word.endIndex...] }
    }
    rest = rest.drop { $0.isWhitespace || ".:–—-".contains($0) }
    return text.utf8.distance(from: text.startIndex, to: rest.startIndex)
  }
}
