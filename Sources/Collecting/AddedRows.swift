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

  func read(_ remarks: inout Remarks) -> [Answer] {
    var answers: [Answer] = []
    let description = sheet.columns.firstIndex { $0.id == AnswerColumn.description }
    for (number, row) in sheet.added.enumerated() {
      let id = "\(prefix)-\(number + 1)"
      answers += row.answers(sheet.columns, id: id)
      guard let description, row.values[description].isEmpty else { continue }
      let column = sheet.columns[description]
      let spot = sheet.spot(at: row.place, column: column.column, rowID: id, columnID: column.id)
      remarks.add(.entryMissing(column.heading), at: spot)
    }
    return answers
  }
}
