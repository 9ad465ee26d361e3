internal import XML

extension Spreadsheet {
  /// The notes of a sheet, in the order of its part of comments.
  static func notes(
    of sheet: String, in opened: borrowing SpreadsheetArchive
  ) throws(SpreadsheetProblem) -> [Grid.Note] {
    var notes: [Grid.Note] = []
    for relationship in try opened.relationships(of: sheet) where relationship.kind == "comments" {
      guard let part = relationship.part, opened.contains(part) else { continue }
      let root = try opened.tree(of: part)
      let authors = root.children("authors").flatMap { $0.children("author") }.map(\.text)
      for comment in root.children("commentList").flatMap({ $0.children("comment") }) {
        guard let place = comment[attribute: "ref"].flatMap({ CellName.parse($0) }) else { continue }
        let author = comment[attribute: "authorId"].flatMap { Int($0) }
        notes.append(
          Grid.Note(
            row: place.row, column: place.column, text: comment.children("text").map(\.richText).joined(),
            author: author.flatMap { authors.indices.contains($0) ? authors[$0] : nil } ?? ""))
      }
    }
    return notes
  }
}

extension Element {
  /// Plain and formatted runs joined; phonetic readings are none.
  fileprivate var richText: String {
    elements.map { child in
      switch child.localName {
      case "t": child.text
      case "r": child.children("t").map(\.text).joined()
      default: ""
      }
    }.joined()
  }
}
