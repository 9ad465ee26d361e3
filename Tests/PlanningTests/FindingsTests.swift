import Model
import Planning
import Testing

@Suite("Findings")
struct FindingsTests {
  /// The sample with a follow-up form of one step, and a step that is done when all findings are closed.
  private func sample() -> Sample {
    var sample = Sample.inAssessment()
    sample.workflow.steps[5].documents = ["actions"]
    sample.workflow.steps[5].completion = .closed
    sample.workflow.documents.append(
      Document(
        id: "actions", kind: .plan, title: Text("Follow-up"), template: Document.followUpTemplate, place: Sample.place))
    for step in ["self-assessment/1.2", "report", "publication"] { sample.record(.done, step, on: "2026-09-20") }
    return sample
  }

  /// Gives numbers as the engine does.
  private func number(_ sample: inout Sample, asOf day: String) {
    let (standing, _) = sample.stands(asOf: day)
    sample.events += standing.openings(definitions: sample.definitions, events: sample.events)
  }

  /// `F-001 finding 1.1-01 open`, one line each.
  private func findings(_ sample: Sample, asOf day: String = "2026-09-15") throws -> [String] {
    try sample.standing(asOf: day).findings.map { finding in
      "\(finding.number ?? "-") \(finding.kind) \(finding.row) \(finding.state.rawValue)"
    }
  }

  @Test("a verdict opens what its level says, in the standard's order, and a run gives the numbers")
  func opened() throws {
    var sample = sample()
    sample.returned(
      [
        "1.1-03 verdict": "not-conform", "1.1-03 note": "no minutes", "1.1-03 evidence-found": "folder 5",
        "1.1-02 verdict": "conforms", "1.1-01 verdict": "partial",
      ], by: "adam", on: "2026-09-10")
    #expect(try findings(sample) == ["- recommendation 1.1-01 open", "- finding 1.1-03 open"])
    number(&sample, asOf: "2026-09-15")
    #expect(try findings(sample) == ["F-001 recommendation 1.1-01 open", "F-002 finding 1.1-03 open"])
    number(&sample, asOf: "2026-09-15")
    #expect(sample.events.count { $0.kind == .opened } == 2)
    let finding = try #require(try sample.standing(asOf: "2026-09-15").findings.last)
    #expect(finding.description == "no minutes")
    #expect(finding.evidence == "folder 5")
    #expect(finding.criterion == "1.1-03")
    #expect(finding.foundBy == "adam")
    #expect(finding.foundOn == .on("2026-09-10"))
  }

  @Test("numbers run through the plan, and no later one takes that of a case that is gone")
  func numbers() throws {
    var sample = sample()
    sample.definitions.plans.append(
      Plan(id: "2027", cases: [Sample.case("2027-other")], place: Sample.place))
    func opening(_ caseID: String, _ number: String) -> Event {
      Event(
        kind: .opened, caseID: caseID, on: .on("2026-09-01"), number: number,
        form: Event.Form(document: "x", answers: [Answer(row: "1", column: "kind", value: "finding")]))
    }
    sample.events += [opening("2026-gone", "F-007"), opening("2027-other", "F-050")]
    sample.returned(["1.1-03 verdict": "not-conform"], by: "adam", on: "2026-09-10")
    number(&sample, asOf: "2026-09-15")
    #expect(try findings(sample) == ["F-008 finding 1.1-03 open"])
  }

  @Test("a corrected verdict withdraws its finding, which keeps its number and can come back")
  func withdrawn() throws {
    var sample = sample()
    sample.returned(["1.1-01 verdict": "not-conform"], by: "adam", on: "2026-09-10")
    number(&sample, asOf: "2026-09-10")
    sample.returned(["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial"], by: "adam", on: "2026-09-12")
    number(&sample, asOf: "2026-09-12")
    #expect(try findings(sample) == ["F-002 recommendation 1.1-02 open", "F-001 finding 1.1-01 withdrawn"])
    sample.returned(["1.1-01 verdict": "partial"], by: "adam", on: "2026-09-13")
    #expect(try findings(sample) == ["F-001 recommendation 1.1-01 open", "F-002 recommendation 1.1-02 open"])
    // Nobody knows yet what stands.
    sample.returned(["1.1-01 verdict": "conforms"], by: "berik", on: "2026-09-14")
    #expect(try findings(sample).first == "F-001 finding 1.1-01 open")
  }

  @Test("rows that people added are findings; a grade's scale says of which kind, and which open nothing")
  func addedRows() throws {
    var sample = sample()
    sample.definitions.scales["finding-grades"] = Scale(
      id: "finding-grades", title: Text("Grades"),
      levels: [
        Scale.Level(id: "major", title: Text("Major"), tone: .poor, opens: .finding),
        Scale.Level(id: "ofi", title: Text("Improvement"), tone: .neutral, opens: .recommendation),
        Scale.Level(id: "good", title: Text("Strength"), tone: .good),
      ], place: Sample.place)
    sample.returned(
      [
        "n2 description": "b", "n2 grade": "ofi", "n1 description": "a", "n1 grade": "major", "n1 criterion": "1.1-02",
        "n3 grade": "good", "n3 description": "c", "n4 description": "d", "n5 description": "",
      ], by: "adam", on: "2026-09-10")
    #expect(
      try findings(sample) == ["- recommendation n2 open", "- finding n1 open", "- finding n4 open"])
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(standing.answers[Sample.document]?.addedRows == ["n2", "n1", "n3", "n4"])
    #expect(standing.findings[1].criterion == "1.1-02")
    #expect(standing.findings[1].grade == "major")
  }

  @Test("due dates come from the grade's terms, then the plan's own date, then its extension")
  func dueDates() throws {
    var sample = sample()
    sample.workflow.findingTerms = [
      "major": Finding.Terms(
        correction: .init(5, .workingDays), plan: .init(14, .days), implementation: .init(1, .months))
    ]
    sample.returned(
      ["1.1-01 verdict": "not-conform", "1.1-01 grade": "major", "1.1-02 verdict": "not-conform"], by: "adam",
      on: "2026-09-10")
    number(&sample, asOf: "2026-09-10")
    let findings = try sample.standing(asOf: "2026-09-15").findings
    #expect(
      findings.map { [$0.deadlines.correction, $0.deadlines.plan, $0.due] } == [
        [.on("2026-09-17"), .on("2026-09-24"), .on("2026-10-12")],
        [.on("2026-09-24"), .on("2026-09-24"), .on("2026-11-09")],
      ])
    sample.returned(["F-001 due": "2026-12-01"], by: "serikova", on: "2026-09-16", document: "actions")
    #expect(try sample.standing(asOf: "2026-09-16").findings[0].due == .on("2026-12-01"))
    sample.returned(["F-001 extended-to": "2027-01-15"], by: "rector", on: "2026-09-17", document: "actions")
    #expect(try sample.standing(asOf: "2026-09-17").findings[0].due == .on("2027-01-15"))
    #expect(try sample.standing(asOf: "2026-12-31").findings.map(\.state) == [.open, .late])
  }

  @Test("a finding goes from open over in work, late and verified to closed, and then its step is done")
  func follow() throws {
    var sample = sample()
    sample.returned(
      ["1.1-01 verdict": "not-conform", "1.1-02 verdict": "conforms", "1.1-03 verdict": "conforms"], by: "adam",
      on: "2026-09-10")
    number(&sample, asOf: "2026-09-10")
    func state(_ day: String) throws -> Finding.State? { try sample.standing(asOf: day).findings.first?.state }
    #expect(try state("2026-09-21") == .open)
    sample.returned(
      ["F-001 action": "train", "F-001 due": "2026-10-01"], by: "serikova", on: "2026-09-22", document: "actions")
    #expect(try sample.standing(asOf: "2026-09-22").formProgress["actions"] == FormProgress(answered: 1, total: 1))
    #expect(try state("2026-10-01") == .inWork)
    #expect(try state("2026-10-02") == .late)
    sample.returned(["F-001 verified-on": "2026-10-20"], by: "omarov", on: "2026-10-20", document: "actions")
    #expect(try state("2026-10-21") == .verified)
    let calendar = sample.definitions.calendar
    let explained = try sample.standing(asOf: "2026-10-21").explanation(
      of: "follow-up", calendar: calendar, asOf: .on("2026-10-21"))
    #expect(explained?.lines.contains("not closed: F-001 (verified)") == true)
    #expect(try sample.standing(asOf: "2026-10-21").step("follow-up").state == .ready)
    sample.returned(["F-001 closed-on": "2026-10-25"], by: "omarov", on: "2026-10-26", document: "actions")
    #expect(try state("2026-10-26") == .closed)
    let step = try sample.standing(asOf: "2026-10-26").step("follow-up")
    #expect(step.state == .done)
    #expect(step.completed?.on == .on("2026-10-25"))
    #expect(step.completed?.by == "omarov")
  }

  @Test("a step that waits for findings takes a note while one is open, and none when there is nothing to close")
  func recorded() throws {
    var sample = sample()
    sample.record(.done, "self-assessment/1.1", on: "2026-09-11", note: "paper")
    func admit(_ note: String?) throws -> Event {
      try sample.admission().admit(
        Event(kind: .done, caseID: Sample.caseID, step: "follow-up", on: .on("2026-09-21"), by: "rector", note: note))
    }
    #expect(throws: Never.self) { try admit(nil) }
    sample.returned(["1.1-01 verdict": "not-conform"], by: "adam", on: "2026-09-12")
    #expect(throws: Refusal.noteMissing("follow-up", because: .closed)) { try admit(nil) }
    #expect(throws: Never.self) { try admit("closed on paper") }
  }
}
