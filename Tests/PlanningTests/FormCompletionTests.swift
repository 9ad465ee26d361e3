import Model
import Planning
import Testing

@Suite("Steps that forms complete")
struct FormCompletionTests {
  private let whole: KeyValuePairs = [
    "1.1-01 verdict": "conforms", "1.1-02 verdict": "partial", "1.1-03 verdict": "not-applicable",
  ]

  private func progress(_ sample: Sample, asOf day: String = "2026-12-31") throws -> FormProgress? {
    try sample.standing(asOf: day).formProgress[Sample.document]
  }

  @Test("rows count by their verdicts; not applicable leaves the total, notes and prefilled cells do not count")
  func counting() throws {
    var sample = Sample.inAssessment()
    #expect(try progress(sample) == nil)
    sample.returned(["1.1-01 note": "later", "1.1-02 verdict": "conforms"], by: "adam", on: "2026-09-10")
    #expect(try progress(sample) == FormProgress(answered: 1, total: 3))
    sample.returned(["1.1-03 verdict": "not-applicable"], by: "adam", on: "2026-09-11")
    #expect(try progress(sample) == FormProgress(answered: 1, total: 2))
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").state == .ready)
  }

  @Test("a form that is complete completes its step, on its day and by its sender")
  func completes() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "berik", on: "2026-09-10")
    sample.returned(["1.1-02 verdict": "partial", "1.1-03 verdict": "conforms"], by: "adam", on: "2026-09-12")
    // A correction that leaves it complete does not move the day.
    sample.returned(["1.1-02 verdict": "conforms"], by: "adam", on: "2026-09-20")
    let step = try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1")
    #expect(step.state == .done)
    #expect(step.completed?.on == .on("2026-09-12"))
    #expect(step.completed?.by == "adam")
    #expect(try sample.standing(asOf: "2026-09-11").step("self-assessment/1.1").state == .ready)
    #expect(try sample.standing(asOf: "2026-12-31").step("report").blockedBy == ["self-assessment/1.2"])
  }

  @Test("a form of remarks is complete when each remark has a response, however many there are")
  func remarks() throws {
    var sample = Sample.inAssessment()
    sample.workflow.documents[1].template = Document.remarksTemplate
    sample.returned(["new-1 remark": "where is the plan?", "new-2 remark": "too long"], by: "adam", on: "2026-09-10")
    #expect(try progress(sample) == FormProgress(answered: 0, total: 2))
    sample.returned(["new-1 response": "on page 12"], by: "adam", on: "2026-09-11")
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").state == .ready)
    sample.returned(["new-2 response": "shortened"], by: "berik", on: "2026-09-12")
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").state == .done)
    #expect(try sample.standing(asOf: "2026-12-31").findings.isEmpty)
  }

  @Test("a conflict keeps the step open until it is settled")
  func conflict() throws {
    var sample = Sample.inAssessment()
    sample.returned(whole, by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 note": "my view"], by: "berik", on: "2026-09-11")
    #expect(try sample.standing(asOf: "2026-09-11").step("self-assessment/1.1").state == .done)
    sample.returned(["1.1-01 note": "another"], by: "adam", on: "2026-09-12")
    #expect(try sample.standing(asOf: "2026-09-12").step("self-assessment/1.1").state == .ready)
    sample.events.append(
      try sample.admission().settle(
        caseID: Sample.caseID, step: "self-assessment/1.1", row: "1.1-01", column: "note", value: "another",
        by: "rector", on: .on("2026-09-15")))
    let step = try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1")
    #expect(step.state == .done)
    #expect(step.completed?.on == .on("2026-09-15"))
    #expect(step.completed?.by == "rector")
  }

  @Test("a reopened step waits for the next form, and clearing a cell reopens it")
  func reopened() throws {
    var sample = Sample.inAssessment()
    sample.returned(whole, by: "adam", on: "2026-09-10")
    sample.record(.reopened, "self-assessment/1.1", on: "2026-09-11")
    #expect(try sample.standing(asOf: "2026-09-11").step("self-assessment/1.1").state == .ready)
    sample.returned(["1.1-01 verdict": "partial"], by: "adam", on: "2026-09-14", export: "b")
    #expect(try sample.standing(asOf: "2026-09-14").step("self-assessment/1.1").completed?.on == .on("2026-09-14"))
    sample.returned(["1.1-01 verdict": ""], by: "adam", on: "2026-09-15", export: "c")
    #expect(try sample.standing(asOf: "2026-09-15").step("self-assessment/1.1").state == .ready)
  }

  @Test("what somebody recorded stands before what forms show")
  func recorded() throws {
    var sample = Sample.inAssessment()
    sample.record(.done, "self-assessment/1.1", on: "2026-09-05", note: "on paper")
    sample.returned(whole, by: "adam", on: "2026-09-10")
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").completed?.note == "on paper")
  }

  @Test("a step with two forms waits for both, and a workbook without cells to fill in is no form")
  func twoForms() throws {
    var sample = Sample.inAssessment()
    var second = sample.workflow.documents[1]
    second.id = "survey"
    second.template = "sheets/survey"
    sample.workflow.documents.append(second)
    sample.workflow.steps[2].documents.append("survey")
    sample.returned(whole, by: "adam", on: "2026-09-10")
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").state == .ready)
    var printed = sample
    let sheet = SheetLayout.Sheet(
      id: "s", name: Text("S"), columns: [SheetLayout.Column(id: "a", title: Text("A"), width: 5, content: .value("n"))]
    )
    printed.definitions.layouts["survey"] = SheetLayout(
      id: "survey", version: 1, values: .checklist, sheets: [sheet], place: Sample.place)
    #expect(try printed.standing(asOf: "2026-12-31").step("self-assessment/1.1").state == .done)
    sample.returned(whole, by: "adam", on: "2026-09-12", document: "survey/1.1")
    #expect(try sample.standing(asOf: "2026-12-31").step("self-assessment/1.1").completed?.on == .on("2026-09-12"))
  }

  @Test("explaining says how much of a form came back and what is disputed")
  func explaining() throws {
    var sample = Sample.inAssessment()
    func lines() throws -> [String]? {
      try sample.standing(asOf: "2026-09-15").explanation(
        of: "self-assessment/1.1", calendar: sample.definitions.calendar, asOf: .on("2026-09-15"))?.lines
    }
    #expect(try lines()?.last == "'checklist/1.1' has not come back")
    sample.returned(whole, by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "partial"], by: "berik", on: "2026-09-11")
    #expect(
      try lines()?.last == "'checklist/1.1' came back: 1 of 2 rows answered; different answers to 1.1-01.verdict")
  }

  @Test("a form of an unrepeated step has the criteria of all sections")
  func allSections() throws {
    var sample = Sample.inAssessment()
    sample.workflow.steps[2].repetition = nil
    sample.workflow.steps[2].responsible = .role("quality")
    sample.returned(whole, by: "adam", on: "2026-09-10", document: "checklist")
    let standing = try sample.standing(asOf: "2026-12-31")
    #expect(standing.formProgress["checklist"] == FormProgress(answered: 2, total: 3))
    #expect(try standing.step("self-assessment").state == .ready)
  }
}
