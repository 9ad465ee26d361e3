import Model
import Planning
import Testing

@Suite("What outside experts recommend")
struct RecommendationTests {
  private func report(_ items: [Recommendations.Item], on day: String = "2026-09-11") -> Recommendations {
    Recommendations(
      caseID: Sample.caseID,
      reports: [.init(title: Text(kk: "Есеп", en: "Report"), date: .on(day), items: items)], place: Sample.place)
  }

  /// `F-001 1.1-01 open`, one line each.
  private func findings(_ sample: Sample, asOf day: String) throws -> [String] {
    try sample.standing(asOf: day).findings.map { finding in
      "\(finding.number ?? "-") \(finding.kind) \(finding.row) \(finding.state.rawValue)"
    }
  }

  @Test("are findings of their kind from the day of their report, without any form, in all their languages")
  func written() throws {
    var sample = Sample()
    let words = Text(kk: "Тарту", en: "Involve")
    sample.definitions.recommendations[Sample.caseID] = report([
      .init(id: "R-1", text: words, criterion: "1.2", unit: "office"), .init(id: "R-2", text: Text("Plan")),
    ])
    #expect(try findings(sample, asOf: "2026-09-10").isEmpty)
    #expect(
      try findings(sample, asOf: "2026-09-11") == ["- recommendation R-1 open", "- recommendation R-2 open"])
    let finding = try #require(try sample.standing(asOf: "2026-09-11").findings.first)
    #expect(finding.words == words)
    #expect(finding.description == "Involve")
    #expect(finding.source == Text(kk: "Есеп", en: "Report"))
    #expect(finding.criterion == "1.2")
    #expect(finding.unit == "office")
    // 60 days from the report end on a day off.
    #expect(finding.due == .on("2026-11-10"))
  }

  @Test("keep their numbers, and one that is taken out again is withdrawn")
  func numbered() throws {
    var sample = Sample()
    sample.definitions.recommendations[Sample.caseID] = report([
      .init(id: "R-1", text: Text("a")), .init(id: "R-2", text: Text("b")),
    ])
    sample.events += sample.stands(asOf: "2026-09-15").0.openings(
      definitions: sample.definitions, events: sample.events)
    sample.definitions.recommendations[Sample.caseID] = report([
      .init(id: "R-3", text: Text("c")), .init(id: "R-2", text: Text("b")),
    ])
    #expect(
      try findings(sample, asOf: "2026-09-15") == [
        "- recommendation R-3 open", "F-002 recommendation R-2 open", "F-001 recommendation R-1 withdrawn",
      ])
  }

  /// The sample with a form for them, as `sheets/recommendations` is laid out.
  private func withForm() -> Sample {
    var sample = Sample.inAssessment()
    sample.workflow.steps[3].documents = ["experts"]
    sample.workflow.documents.append(
      Document(
        id: "experts", kind: .checklist, title: Text("Experts"), template: "sheets/recommendations",
        place: Sample.place))
    var sheet = SheetLayout.Sheet(
      id: "sheet", name: Text("Sheet"), openRows: 5,
      columns: [.init(id: "description", title: Text("Words"), width: 9, content: .input(.text))])
    sheet.opens = .recommendation
    sample.definitions.layouts["recommendations"] = SheetLayout(
      id: "recommendations", version: 1, values: .checklist, sheets: [sheet], place: Sample.place)
    return sample
  }

  @Test("come as a form too, whose rows open what its sheet says and count from the day of the report")
  func form() throws {
    var sample = withForm()
    sample.returned(
      [
        "sheet report": "Report of the panel", "sheet report-date": "2026-09-01", "n1 description": "Involve",
        "n1 criterion": "1.1-02", "n1 unit": "office",
      ], by: "adam", on: "2026-09-10", document: "experts")
    #expect(try findings(sample, asOf: "2026-09-15") == ["- recommendation n1 open"])
    let finding = try #require(try sample.standing(asOf: "2026-09-15").findings.first)
    #expect(finding.source == Text("Report of the panel"))
    #expect(finding.foundOn == .on("2026-09-01"))
    #expect(finding.criterion == "1.1-02")
    #expect(finding.unit == "office")
    #expect(finding.description == "Involve")
  }

  @Test("a form without verdicts counts no criteria and is complete as soon as it is back")
  func complete() throws {
    var sample = withForm()
    sample.workflow.steps[3].completion = .returned
    sample.workflow.steps[3].needs = []
    sample.returned(["n1 description": "Involve"], by: "adam", on: "2026-09-10", document: "experts")
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(standing.formProgress["experts"] == FormProgress(answered: 0, total: 0))
    #expect(try standing.step("report").state == .done)
  }
}

@Suite("Findings that no follow-up plan takes in")
struct FindingWithoutPlanTests {
  @Test("are told, for nobody can close them there")
  func lost() throws {
    var sample = Sample.inAssessment()
    sample.definitions.units["school"] = Unit(id: "school", title: Noun(Text("School")), place: Sample.place)
    sample.definitions.unitOrder = ["school"]
    sample.workflow.steps[3].repetition = .units(Filter())
    sample.workflow.steps[3].documents = ["actions"]
    sample.workflow.documents.append(
      Document(
        id: "actions", kind: .plan, title: Text("Follow-up"), template: Document.followUpTemplate, place: Sample.place))
    sample.definitions.recommendations[Sample.caseID] = Recommendations(
      caseID: Sample.caseID,
      reports: [
        .init(
          title: Text("Report"), date: .on("2026-09-11"),
          items: [.init(id: "R-1", text: Text("a"), unit: "school"), .init(id: "R-2", text: Text("b"), unit: "office")])
      ], place: Sample.place)
    let told = sample.stands(asOf: "2026-09-15").1.filter { $0.code == "finding-without-plan" }
    #expect(told.count == 1)
    #expect(told.first?.message.hasPrefix("no follow-up plan takes in R-2: name their unit") == true, "\(told)")
    sample.definitions.units["office"]?.parent = "school"
    #expect(!sample.stands(asOf: "2026-09-15").1.contains { $0.code == "finding-without-plan" })
  }
}
