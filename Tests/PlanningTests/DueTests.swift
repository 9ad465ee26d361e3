import Model
import Planning
import Testing

@Suite("Due dates")
struct DueTests {
  private func due(_ step: String, _ sample: Sample, asOf day: String = "2026-09-15") throws -> String {
    let step = try sample.standing(asOf: day).step(step)
    return "\(step.due?.description ?? "none")\(step.provisional ? " provisional" : "")"
  }

  @Test("an offset from an anchor is certain")
  func anchors() throws {
    #expect(try due("decision", Sample()) == "2026-10-14")
    #expect(try due("self-assessment/1.2", Sample()) == "2027-02-11")
  }

  @Test("an offset from a step counts from its due date until it is done, then from that day")
  func steps() throws {
    var sample = Sample()
    #expect(try due("order", sample) == "2026-10-21 provisional")
    sample.record(.done, "decision", on: "2026-09-11")
    #expect(try due("order", sample) == "2026-09-18")
    sample.record(.done, "order", on: "2026-09-14", number: "1")
    #expect(try due("order", sample) == "2026-09-18")
  }

  @Test("an offset from a repeated step counts from the latest of its items")
  func repeatedBase() throws {
    var sample = Sample()
    #expect(try due("report", sample) == "2027-02-25 provisional")
    sample.record(.done, "self-assessment/1.1", on: "2027-02-15")
    #expect(try due("report", sample, asOf: "2027-02-15") == "2027-03-01 provisional")
    sample.record(.done, "self-assessment/1.2", on: "2027-02-01")
    #expect(try due("report", sample, asOf: "2027-02-15") == "2027-03-01")
  }

  @Test("a step is late from the day after, blocked ones too")
  func late() throws {
    #expect(try !Sample().standing(asOf: "2026-10-14").step("decision").late)
    let standing = try Sample().standing(asOf: "2026-10-22")
    #expect(try standing.step("decision").late)
    #expect(try standing.step("order").late)
    #expect(try standing.step("order").heldBy == "decision")
    #expect(try !standing.step("report").late)
  }

  @Test("a date outside the calendar is an error once, and only while the step is open")
  func outside() throws {
    var sample = Sample()
    sample.case.anchors["visit"] = .on("2029-03-05")
    sample.definitions.plans[0].cases.append(sample.case)
    sample.definitions.plans[0].cases[1].id = "2026-second"
    let errors = sample.stands(asOf: "2026-09-15").1.filter { $0.code == "outside-calendar" }
    #expect(
      errors.map(\.message) == [
        "the due date of step 'self-assessment': 2029-01-04 is outside calendar 'kz', which knows 2026 to 2028; add the year's days off to it (case '\(Sample.caseID)' and 1 more)"
      ])
    #expect(try due("report", sample) == "none")
    for step in ["self-assessment/1.1", "self-assessment/1.2"] { sample.record(.done, step, on: "2026-09-15") }
    sample.definitions.plans[0].cases.removeLast()
    #expect(!sample.stands(asOf: "2026-09-15").1.contains { $0.code == "outside-calendar" })
    #expect(try due("report", sample) == "2026-09-29")
  }

  @Test("explaining names the base, the offset and the day off that moved it")
  func explaining() throws {
    var sample = Sample()
    sample.workflow.steps[1].due = Due(base: .step("decision"), amount: 10, place: Sample.place)
    let calendar = sample.definitions.calendar
    func line(_ step: String, asOf day: String) throws -> String? {
      try sample.standing(asOf: day).explanation(of: step, calendar: calendar, asOf: .on(day))?.due?.line
    }
    #expect(
      try line("order", asOf: "2026-09-15")
        == "due 2026-10-26: decision (expected on 2026-10-14) + 10 days, moved from 2026-10-24, a day off")
    sample.record(.done, "decision", on: "2026-09-11")
    #expect(try line("order", asOf: "2026-09-15") == "due 2026-09-21: decision (2026-09-11) + 10 days")
    #expect(try line("decision", asOf: "2026-09-15") == "due 2026-10-14: visit (2027-04-12) - 180 days")
    #expect(try line("publication", asOf: "2026-09-15") == nil)
  }

  @Test("explaining says what a step waits for, who holds it up and how late it is")
  func explainingStates() throws {
    var sample = Sample()
    func lines(_ step: String, asOf day: String) throws -> [String]? {
      try sample.standing(asOf: day)
        .explanation(of: step, calendar: sample.definitions.calendar, asOf: .on(day))?.lines
    }
    #expect(
      try lines("order", asOf: "2026-10-22") == [
        "blocked: it needs decision", "waits for decision, ready, due 2026-10-14, rector",
        "held up by decision, which is for rector to do", "late: 1 day after 2026-10-21",
      ])
    sample.record(.done, "decision", on: "2026-09-11", number: "14", note: "minutes")
    #expect(
      try lines("order", asOf: "2026-09-15") == [
        "ready: all it needs is finished", "decision, done on 2026-09-11 by rector, number 14: minutes",
      ])
    #expect(try lines("nothing", asOf: "2026-09-15") == nil)
  }
}
