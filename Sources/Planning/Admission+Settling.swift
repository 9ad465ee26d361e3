package import Model

extension Admission {
  /// The event that decides between people's answers to one cell of a step's forms, or why there is nothing to decide.
  package func settle(
    caseID: String, step: String, row: String, column: String, value: String, by: String?, on day: Day
  ) throws(Refusal) -> Event {
    guard day <= asOf else { throw .inFuture(day, asOf: asOf) }
    if let by, definitions.people[by] == nil { throw .unknownPerson(by) }
    let standing = try standing(of: caseID, in: try plan(of: caseID), asOf: day)
    let turn = try self.step(step, in: standing)
    let documents = turn.definition.documents.map { $0 + (turn.item.map { "/\($0.id)" } ?? "") }
    var open: [String] = []
    for document in documents {
      for conflict in standing.answers[document]?.conflicts ?? [] {
        guard conflict.row == row, conflict.column == column else {
          open.append("\(conflict.row).\(conflict.column)")
          continue
        }
        guard conflict.cells.contains(where: { $0.value == value }) else {
          throw .notGiven(value, to: "\(row).\(column)", given: conflict.cells.map(\.value))
        }
        let form = Event.Form(document: document, answers: [Answer(row: row, column: column, value: value)])
        return Event(kind: .settled, caseID: caseID, step: turn.id, on: day, by: by ?? turn.person, form: form)
      }
    }
    throw .noConflict("\(row).\(column)", in: turn.id, open: open)
  }
}
