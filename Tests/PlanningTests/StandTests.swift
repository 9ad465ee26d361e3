import Model
import Planning
import Testing

@Suite("Where a case stands")
struct StandTests {
  @Test("at first only what needs nothing is ready, and all else waits for it")
  func beginning() throws {
    let sample = Sample()
    #expect(
      try sample.states(asOf: "2026-09-15") == [
        "decision ready", "order blocked", "self-assessment/1.1 blocked", "self-assessment/1.2 blocked",
        "report blocked", "publication blocked", "follow-up blocked",
      ])
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(try standing.step("report").blockedBy == ["self-assessment/1.1", "self-assessment/1.2"])
    #expect(try standing.step("report").heldBy == "decision")
    #expect(try standing.step("decision").heldBy == "decision")
    #expect(standing.documents.map(\.id) == [])
    #expect(standing.progress == Progress(done: 0, total: 7))
  }

  @Test("a step is done from the day of its event on, never by time passing")
  func eventsCountFromTheirDay() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-15")
    #expect(try sample.states(asOf: "2026-09-14").prefix(2) == ["decision ready", "order blocked"])
    #expect(try sample.states(asOf: "2026-09-15").prefix(2) == ["decision done", "order ready"])
    #expect(try sample.states(asOf: "2027-12-31").prefix(2) == ["decision done", "order ready late"])
  }

  @Test("documents are called for while their step is ready or done, one an item of a repeated step")
  func documents() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    #expect(try sample.standing(asOf: "2026-09-15").documents.map(\.reason) == ["step order is ready"])
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    sample.record(.skipped, "self-assessment/1.2", on: "2026-09-03", note: "not ours")
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(standing.documents.map(\.id) == ["preparation-order", "checklist/1.1"])
    #expect(standing.documents.map(\.reason) == ["step order is done", "step self-assessment/1.1 is ready"])
    #expect(standing.documents.map { standing.steps[$0.step].id } == ["order", "self-assessment/1.1"])
    #expect(standing.documents.last?.item == .section("1.1"))
  }

  @Test("a bare id waits for all items, and skipped ones satisfy it")
  func repeatedNeeds() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    sample.record(.done, "self-assessment/1.1", on: "2026-09-10")
    #expect(try sample.standing(asOf: "2026-09-15").step("report").blockedBy == ["self-assessment/1.2"])
    sample.record(.skipped, "self-assessment/1.2", on: "2026-09-11", note: "not ours")
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(try standing.step("report").state == .ready)
    #expect(standing.progress == Progress(done: 3, total: 6))
  }

  @Test("what holds a step up is the first that could be done now, however deep it lies")
  func holders() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    #expect(try sample.standing(asOf: "2026-09-15").step("follow-up").heldBy == "self-assessment/1.1")
    sample.record(.done, "self-assessment/1.1", on: "2026-09-03")
    #expect(try sample.standing(asOf: "2026-09-15").step("follow-up").heldBy == "self-assessment/1.2")
    // Two ready at once: the first in the workflow's order.
    sample.workflow.steps.insert(Sample.step("survey", by: .headOfSubject), at: 0)
    sample.workflow.steps[6].needs.append("survey")
    #expect(try sample.standing(asOf: "2026-09-15").step("follow-up").heldBy == "survey")
  }

  @Test("reopening takes back the last word, later steps keep theirs")
  func reopening() throws {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    sample.record(.done, "order", on: "2026-09-02", number: "166")
    sample.record(.reopened, "decision", on: "2026-09-03")
    #expect(try sample.states(asOf: "2026-09-02").prefix(2) == ["decision done", "order done"])
    #expect(try sample.states(asOf: "2026-09-03").prefix(2) == ["decision ready", "order done"])
    sample.record(.reopened, "order", on: "2026-09-04")
    #expect(try sample.states(asOf: "2026-09-04").prefix(2) == ["decision ready", "order blocked"])
    #expect(try sample.standing(asOf: "2026-09-04").step("order").completed == nil)
  }

  @Test("what happened before sapa counts as events do, on a bare id for all items")
  func already() throws {
    var sample = Sample()
    sample.case.already = [
      Event(kind: .done, caseID: Sample.caseID, step: "decision", on: .on("2026-08-28"), number: "14"),
      Event(kind: .done, caseID: Sample.caseID, step: "self-assessment", on: .on("2026-09-10")),
    ]
    sample.record(.reopened, "self-assessment/1.2", on: "2026-09-12")
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(try standing.step("decision").completed?.number == "14")
    #expect(try standing.step("self-assessment/1.1").state == .done)
    #expect(try standing.step("self-assessment/1.2").state == .blocked)
  }

  @Test("a step for other kinds of subject does not exist, and what needs it goes on without it")
  func conditions() throws {
    var sample = Sample()
    sample.case = Sample.case(subject: .programme("6B06102"))
    for step in ["decision", "order", "self-assessment/1.1", "self-assessment/1.2", "report"] {
      sample.record(.done, step, on: "2026-09-01")
    }
    #expect(try sample.states(asOf: "2026-09-15").suffix(2) == ["report done", "follow-up ready"])
  }

  @Test("events of other cases are none of its business")
  func otherCases() throws {
    var sample = Sample()
    sample.events = [Event(kind: .done, caseID: "2026-other", step: "decision", on: .on("2026-09-01"))]
    #expect(try sample.states(asOf: "2026-09-15").first == "decision ready")
  }

  @Test("a case goes on with the versions it began with; a newer one is for cases that have not begun")
  func versions() throws {
    var sample = Sample()
    var newer = Sample.workflow
    newer.version = 2
    newer.steps.removeLast()
    sample.definitions.workflows["external-qa"] = [newer, Sample.workflow]
    #expect(try sample.standing(asOf: "2026-09-15").workflow.version == 2)
    let began = Event(
      kind: .began, caseID: Sample.caseID, on: .on("2026-09-01"),
      versions: ["workflow external-qa": 1, "standard esg-2015": 1])
    sample.events = [began]
    let standing = try sample.standing(asOf: "2026-09-15")
    #expect(standing.workflow.version == 1)
    #expect(standing.began == .on("2026-09-01"))
    #expect(standing.beginning(on: .on("2026-09-01")) == began)
    #expect(try sample.standing(asOf: "2026-08-31").workflow.version == 2)
  }

  @Test("a version that is gone fails its own case and no other")
  func versionGone() {
    var sample = Sample()
    sample.definitions.plans[0].cases.append(Sample.case("2026-second"))
    sample.events = [
      Event(kind: .began, caseID: "2026-second", on: .on("2026-09-01"), versions: ["workflow external-qa": 7])
    ]
    let (standing, diagnostics) = sample.stands(asOf: "2026-09-15")
    #expect(standing.cases.map(\.definition.id) == [Sample.caseID])
    let problem = diagnostics.first { $0.code == "version-gone" }
    #expect(
      problem?.message
        == "the case began with version 7 of workflow 'external-qa', which is gone; keep its file beside the new one (case '2026-second')"
    )
    #expect(problem?.place == Sample.place)
  }
}
