import Model
import Writing

/// The tracker of the fixture's case as our own writer makes it.
enum TrackerForm {
  private static let layout = SheetLayout(
    id: "tracker", version: 1, values: .tracker,
    sheets: [
      SheetLayout.Sheet(
        id: "steps", name: Text(kk: "Қадамдар", ru: "Шаги", en: "Steps"), heading: [Text("Tracker")], rows: "steps",
        columns: [
          SheetLayout.Column(
            id: "code", title: Text("Code"), width: 20, content: .value("id"), isKey: true, isHidden: true),
          SheetLayout.Column(id: "title", title: Text("Step"), width: 40, content: .value("title")),
          SheetLayout.Column(id: "done-on", title: Text("Done on"), width: 12, content: .input(.date)),
          SheetLayout.Column(
            id: "done-by", title: Text("Done by"), width: 20, content: .input(.suggestions("people"))),
          SheetLayout.Column(id: "number", title: Text("Number"), width: 9, content: .input(.text)),
          SheetLayout.Column(id: "note", title: Text("Note"), width: 20, content: .input(.text)),
        ])
    ], place: Place(file: "templates/sheets/tracker.yaml", line: 1))

  static func bytes(_ standing: CaseStanding) throws -> [UInt8] {
    let steps = standing.steps.map { step in
      Value.record(
        Record([
          "id": .text(step.id), "title": .text(step.id), "done-on": step.completed.map { .date($0.on, .en) },
          "done-by": step.completed?.by.map { .text($0) }, "number": step.completed?.number.map { .text($0) },
        ]))
    }
    let people = FormFixture.people.map { person in
      Value.record(Record(["id": .text(person.id), "title": .text(person.surname.text.en ?? "")]))
    }
    return try CheckForm.written(
      DocumentValue(
        caseID: FormFixture.caseID, document: "tracker", languages: [.en], path: "2026/tracker.xlsx", format: .xlsx,
        template: "sheets/tracker", title: "Tracker", properties: Record(),
        fields: Record([
          "steps": .list(steps), "people": .list(people),
          "machine": .record(
            Record([
              "case": .text(FormFixture.caseID), "document": .text("tracker"), "language": .text("en"),
              "workflow": .text("external-qa"), "workflowVersion": .number(1),
            ])),
        ])), layout)
  }
}
