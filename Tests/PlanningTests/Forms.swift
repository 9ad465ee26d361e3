import Model
import Planning

/// What the tests of forms add to the sample: criteria, a scale, and forms that come back.
extension Sample {
  static let document = "checklist/1.1"

  /// The sample in the self-assessment of section 1.1, three criteria and one of section 1.2.
  static func inAssessment(_ rule: Document.ConflictRule = .ask) -> Sample {
    var sample = Sample()
    let criteria = [["1.1-01", "1.1-02", "1.1-03"], ["1.2-01"]]
    for (index, ids) in criteria.enumerated() {
      sample.definitions.standards["esg-2015"]?[0].sections[index].criteria = ids.map {
        Standard.Criterion(id: $0, text: Text($0))
      }
    }
    sample.definitions.scales["conformity"] = Scale(
      id: "conformity", title: Text("Scale"),
      levels: [
        Scale.Level(id: "conforms", title: Text("Conforms"), tone: .good),
        Scale.Level(id: "partial", title: Text("Partly"), tone: .fair, opens: .recommendation),
        Scale.Level(id: "not-conform", title: Text("Does not"), tone: .poor, opens: .finding),
        Scale.Level(id: "not-applicable", title: Text("Not applicable"), tone: .neutral, counts: false),
      ], place: Sample.place)
    sample.workflow.documents[1].conflicts = rule
    sample.record(.done, "decision", on: "2026-09-01")
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    return sample
  }

  /// `["1.1-01 verdict": "conforms"]`, in the order given.
  mutating func returned(
    _ answers: KeyValuePairs<String, String>, by person: String, on day: String, export: String = "",
    document: String = Sample.document
  ) {
    let answers = answers.map { cell, value in
      let parts = cell.split(separator: " ").map(String.init)
      return Answer(row: parts[0], column: parts[1], value: value)
    }
    let form = Event.Form(document: document, export: export, file: "\(person)-\(day).xlsx", answers: answers)
    events.append(
      Event(kind: .returned, caseID: Sample.caseID, step: "self-assessment/1.1", on: .on(day), by: person, form: form))
  }

  /// `1.1-01 verdict conforms adam 2026-09-10`, one line a cell, by row and column.
  func answers(asOf day: String = "2026-12-31", document: String = Sample.document) throws -> [String] {
    let sheet = try standing(asOf: day).answers[document] ?? AnswerSheet()
    return sheet.cells.sorted { $0.key < $1.key }.flatMap { row, cells in
      cells.sorted { $0.key < $1.key }.map { "\(row) \($0) \($1.value) \($1.by) \($1.on)" }
    }
  }

  /// `1.1-01 verdict: adam conforms, berik partial`.
  func conflicts(asOf day: String = "2026-12-31", document: String = Sample.document) throws -> [String] {
    try (standing(asOf: day).answers[document]?.conflicts ?? []).map { conflict in
      let sides = conflict.cells.map { "\($0.by) \($0.value)" }.joined(separator: ", ")
      return "\(conflict.row) \(conflict.column): \(sides)"
    }
  }

  func admission(asOf day: String = "2026-12-31") -> Admission {
    Admission(definitions: definitions, events: events, asOf: .on(day))
  }
}
