import Model
import Planning
import Testing

@Suite("Cases that no plan has")
struct LostCasesTests {
  @Test("a case that was renamed in the plan is missed, one that only began is not")
  func lost() {
    var sample = Sample()
    sample.record(.done, "decision", on: "2026-09-01")
    #expect(lostCases(definitions: sample.definitions, events: sample.events) == [])
    sample.case.id = "2026-renamed"
    sample.events.append(Event(kind: .began, caseID: "2026-other", on: .on("2026-09-01")))
    #expect(
      lostCases(definitions: sample.definitions, events: sample.events).map(\.message) == [
        "the journal has 1 word on case '\(Sample.caseID)', which no plan has; give a case this 'id:'"
      ])
  }
}
