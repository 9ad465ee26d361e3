import Model
import Platform

/// Rows that people added to an open sheet. Each gets an id that stays the same when the copy comes again, and that no
/// other copy or person gives.
struct AddedRows {
  private let sheet: SheetReading
  private let prefix: String

  init(_ sheet: SheetReading, export: String, by person: String?) {
    self.sheet = sheet
    let source = [export, person ?? "", sheet.table.sheet.name].joined(separator: "\n")
    prefix = "new-\(Digest(of: source).short.prefix(8))"
  }

  /// Ids by number of the row in the sheet.
  var ids: [Int: String] {
    let rows = sheet.added.enumerated().map { (sheet.table.rowNumber(at: $1.place), id(at: $0)) }
    return Dictionary(rows) { first, _ in first }
  }

  private func id(at place: Int) -> String { "\(prefix)-\(place + 1)" }

  func read(_ remarks: inout Remarks) -> [Answer] {
    var answers: [Answer] = []
    let description = sheet.columns.firstIndex { $0.id == AnswerColumn.description }
    for (number, row) in sheet.added.enumerated() {
      let id = id(at: number)
      answers += row.answers(sheet.columns, id: id)
      guard let description, row.values[description].isEmpty else { continue }
      let column = sheet.columns[description]
      let spot = sheet.spot(at: row.place, column: column.column, rowID: id, columnID: column.id)
      remarks.add(.entryMissing(column.heading), at: spot)
    }
    return answers
  }
}
