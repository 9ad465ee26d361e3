import Language
import Model

/// What came back for a document, as a form made again carries it: people go on where they were.
struct AnswerFields {
  let base: CaseRecord
  let document: String
  let template: String

  private var sheet: AnswerSheet? { base.standing.answers[document] }

  /// Part of the document's head, so that a form is made again when its answers change and only then.
  func add(to fields: inout Record) {
    guard let sheet else { return }
    let added = added(to: sheet)
    let rows = sheet.cells.keys.sorted().filter { !added.contains($0) }
    if !rows.isEmpty {
      let answers = rows.map { Record.Field(name: $0, value: .record(Record(fields: self.fields(of: $0)))) }
      fields["answers"] = .record(Record(fields: answers))
    }
    fields["added"] = .list(added.map { .record(row(added: $0)) })
    if !sheet.conflicts.isEmpty { fields["conflicts"] = .list(sheet.conflicts.map { .record(record(of: $0)) }) }
    // Its name carries a hash of the bytes.
    fields["carriedFrom"] = sheet.lastFile.map { .text($0) }
  }

  /// The answers of a row under the ids of their columns.
  func fields(of row: String) -> [Record.Field] {
    guard let cells = sheet?.cells[row] else { return [] }
    return cells.keys.sorted().compactMap { column in
      cells[column].flatMap { $0.value.isEmpty ? nil : Record.Field(name: column, value: .text($0.value)) }
    }
  }

  /// Rows that people added; what stands above a table is answered under its sheet's name and is none of them.
  private func added(to sheet: AnswerSheet) -> [String] {
    let sections = Set(base.standing.standard?.sections.map(\.id) ?? [])
    let sheets = Set(base.layout(of: template)?.sheets.map(\.id) ?? [])
    return sheet.addedRows.filter { !sections.contains($0) && !sheets.contains($0) }
  }

  /// With the id and the number it got since.
  private func row(added id: String) -> Record {
    let finding = base.standing.findings.first { $0.document == document && $0.row == id }
    var record = Record(["id": .text(id), "findingNumber": base.wording.text(finding?.number)])
    for field in fields(of: id) where record[field.name] == nil { record[field.name] = field.value }
    return record
  }

  /// Different answers of two people, each with who gave it and when.
  private func record(of conflict: AnswerSheet.Conflict) -> Record {
    let answers = conflict.cells.map { cell in
      let name = base.people.fullName(of: cell.by) ?? cell.by
      let date = cell.on.text(.short, in: base.wording.language)
      return "\(name), \(date): \(cell.value.isEmpty ? "–" : label(of: cell.value, in: conflict.column))"
    }
    return Record([
      "row": .text(conflict.row), "column": .text(conflict.column),
      "text": .text(answers.joined(separator: "\n")),
    ])
  }

  /// A verdict as its level is called; anything else as it is.
  private func label(of value: String, in column: String) -> String {
    guard column == AnswerColumn.verdict, let standard = base.standing.standard,
      let level = base.definitions.scales[standard.scale]?.levels.first(where: { $0.id == value })
    else { return value }
    return base.wording.string(level.title)
  }
}
