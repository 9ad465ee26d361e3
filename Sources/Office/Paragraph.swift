package import XML

/// The text of a Word paragraph as people see it, with the run texts it is made of.
package struct Paragraph: Sendable {
  /// All `w:t` joined, with a tab, a line feed or U+FFFC where something else stands.
  package private(set) var text = ""
  /// What each `w:t` covers, in document order, as UTF-8 offsets into the text.
  package private(set) var pieces: [Range<Int>] = []

  /// Reads a `w:p`; the paragraphs of its text boxes are not part of it.
  package init(_ element: Element) {
    read(element)
  }

  /// Elements whose runs are not read as the paragraph's text.
  package static let apart: Set<String> = ["w:del", "w:moveFrom", "w:txbxContent", "w:pPr", "w:rPr", "w:instrText"]

  private mutating func read(_ element: Element) {
    for case .element(let child) in element.children where !Paragraph.apart.contains(child.name) {
      switch child.name {
      case "w:t":
        let start = text.utf8.count
        text += child.text
        pieces.append(start..<text.utf8.count)
      case "w:tab":
        text += "\t"
      case "w:cr", "w:br":
        text += ["page", "column"].contains(child[attribute: "w:type"]) ? "\u{FFFC}" : "\n"
      case "w:drawing", "w:pict", "w:object", "w:sym", "w:footnoteReference", "w:endnoteReference", "w:ptab":
        text += "\u{FFFC}"
        read(child)
      default:
        read(child)
      }
    }
  }
}
