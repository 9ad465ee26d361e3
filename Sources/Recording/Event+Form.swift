import Model

extension Event.Form {
  /// Fields that are empty left out; answers row by row: `["1.1-01","verdict","conforms","note","…"]`.
  var json: JSON {
    var fields: [String: JSON] = ["document": .string(document)]
    fields["language"] = language.map { .string($0.rawValue) }
    fields["addressee"] = addressee.map(JSON.string)
    if !export.isEmpty { fields["export"] = .string(export) }
    if !file.isEmpty { fields["file"] = .string(file) }
    if !hash.isEmpty { fields["hash"] = .string(hash) }
    if !answers.isEmpty { fields["answers"] = .array(rows) }
    return .object(fields)
  }

  /// Answers that follow each other in one row share its id.
  private var rows: [JSON] {
    var rows: [JSON] = []
    var row: [JSON] = []
    var id: String?
    for answer in answers {
      if answer.row != id {
        if !row.isEmpty { rows.append(.array(row)) }
        row = [.string(answer.row)]
        id = answer.row
      }
      row.append(.string(answer.column))
      row.append(.string(answer.value))
    }
    if !row.isEmpty { rows.append(.array(row)) }
    return rows
  }

  /// Nil when it is not a form, or an answer is not whole.
  init?(_ json: JSON) {
    guard let fields = json.object, let document = fields["document"]?.string else { return nil }
    var answers: [Answer] = []
    let rows = fields["answers"]?.array ?? []
    answers.reserveCapacity(rows.count)
    for row in rows {
      guard let cells = row.array, cells.count >= 3, !cells.count.isMultiple(of: 2), let id = cells[0].string else {
        return nil
      }
      for index in stride(from: 1, to: cells.count, by: 2) {
        guard let column = cells[index].string, let value = cells[index + 1].string else { return nil }
        answers.append(Answer(row: id, column: column, value: value))
      }
    }
    self.init(
      document: document, language: fields["language"]?.string.flatMap { LanguageCode(rawValue: $0) },
      addressee: fields["addressee"]?.string, export: fields["export"]?.string ?? "",
      file: fields["file"]?.string ?? "", hash: fields["hash"]?.string ?? "", answers: answers)
  }
}
