import Language
import Model

/// A table of answers as some program exported it: a head, and a row for each person.
struct SurveyTable {
  let file: String
  let encoding: Encoding
  /// Cells of the first row, folded for comparing.
  let head: [String]
  let headings: [Cells.Cell]
  /// Rows with something in them, and where they stand, as spreadsheets count.
  let rows: [(number: Int, cells: [Cells.Cell])]

  init(_ file: SourceFile) throws(Cells.Problem) {
    self.file = file.name
    let (bytes, encoding) = Encoding.decode(file.bytes)
    self.encoding = encoding
    let all = try Cells(bytes).rows
    guard let first = all.firstIndex(where: { $0.contains { !$0.text.isEmpty } }) else {
      throw Cells.Problem(message: "the table is empty; its first row holds the questions", line: 1, column: 1)
    }
    headings = all[first]
    head = headings.map { Spelling.folded($0.text) }
    rows = all.indices.dropFirst(first + 1).compactMap { index in
      all[index].contains { !$0.text.isEmpty } ? (index + 1, all[index]) : nil
    }
  }

  /// Places of the columns with one of these headings: a form in two languages has two for each question.
  func columns(_ title: Text, _ also: [String]) -> [Int] {
    let wanted = Set((LanguageCode.allCases.compactMap { title[$0] } + also).map(Spelling.folded))
    return head.indices.filter { wanted.contains(head[$0]) }
  }

  /// How many questions of a survey stand in the head.
  func matches(_ survey: Survey) -> Int {
    survey.questions.count { !columns($0.title, $0.columns).isEmpty }
  }

  func place(_ cell: Cells.Cell) -> Place {
    Place(file: file, line: cell.line, column: cell.column)
  }

  /// The first cell of these columns that says something.
  static func cell(_ columns: [Int], of cells: [Cells.Cell]) -> Cells.Cell? {
    for column in columns where column < cells.count && !cells[column].text.isEmpty { return cells[column] }
    return nil
  }
}
