import Model
import Planning
import Testing

@Suite("Who answers")
struct RolesTests {
  private func people(_ sample: Sample) throws -> [String] {
    try sample.standing(asOf: "2026-09-15").steps.map { "\($0.id): \($0.role) \($0.person ?? "nobody")" }
  }

  @Test("roles of the case, of the organisation, heads of units and groups, administrators of sections")
  func roles() throws {
    #expect(
      try people(Sample()) == [
        "decision: management rector", "order: rector rector", "self-assessment/1.1: administrator of section adam",
        "self-assessment/1.2: administrator of section berik", "report: working-group serikova",
        "publication: quality omarov", "follow-up: head of subject rector",
      ])
  }

  @Test("a case's own binding goes before the organisation's")
  func ownBinding() throws {
    var sample = Sample()
    sample.case.roles["management"] = .person("akhmetova")
    #expect(try people(sample).first == "decision: management akhmetova")
  }

  @Test("a step for each member goes over the group once each, head first")
  func members() throws {
    var sample = Sample()
    sample.workflow.steps[2] = Sample.step(
      "reading", over: .members(role: "working-group"), by: .member, documents: ["checklist"])
    #expect(
      try people(sample)[2..<5] == [
        "reading/serikova: member serikova", "reading/omarov: member omarov", "reading/akhmetova: member akhmetova",
      ])
    sample.case.roles["working-group"] = nil
    #expect(try people(sample)[2] == "reading: member nobody")
    #expect(try sample.standing(asOf: "2026-09-15").documents.isEmpty)
  }

  @Test("a step for each unit or programme goes over those that meet the condition, in the register's order")
  func registers() throws {
    var sample = Sample()
    let place = Sample.place
    for (id, kind, head) in [("it", "school", "adam"), ("law", "school", "berik"), ("canteen", "office", "omarov")] {
      sample.definitions.units[id] = Unit(id: id, title: Noun(Text(id)), kind: kind, head: head, place: place)
    }
    sample.definitions.unitOrder = ["law", "canteen", "it"]
    let schools = Filter([Filter.Condition(field: "kind", comparison: .equal, values: ["school"])])
    sample.workflow.steps[2] = Sample.step("visit", over: .units(schools), by: .headOfUnit)
    #expect(try people(sample)[2..<4] == ["visit/law: head of unit berik", "visit/it: head of unit adam"])
  }

  @Test("steps that nobody answers for are warned of once, however many cases there are; of roles Loading warns")
  func unbound() {
    var sample = Sample()
    sample.definitions.roles["rector"] = nil
    sample.definitions.administrators = [:]
    sample.definitions.plans[0].cases.append(Sample.case("2026-second"))
    let messages = sample.stands(asOf: "2026-09-15").1.map(\.message)
    let more = "(case '\(Sample.caseID)' and 1 more)"
    #expect(
      messages == [
        "nobody answers for step 'follow-up': there is no head of subject \(more)",
        "nobody answers for step 'self-assessment/1.1': there is no administrator of section \(more)",
        "nobody answers for step 'self-assessment/1.2': there is no administrator of section \(more)",
      ])
  }

  @Test("people who have left are warned of while they hold something open")
  func left() {
    var sample = Sample()
    sample.definitions.people["omarov"]?.until = .on("2026-09-14")
    sample.definitions.people["omarov"]?.deputy = "adam"
    #expect(sample.stands(asOf: "2026-09-14").1 == [])
    #expect(
      sample.stands(asOf: "2026-09-15").1.map(\.message) == [
        "'omarov' left on 2026-09-14 but still holds role 'quality'; the deputy is 'adam' (case '\(Sample.caseID)')",
        "'omarov' left on 2026-09-14 but still holds role 'working-group'; the deputy is 'adam' (case '\(Sample.caseID)')",
      ])
  }

  @Test("a word on a step that the workflow does not have is warned of")
  func unknownStep() {
    var sample = Sample()
    sample.record(.done, "dream", on: "2026-09-01")
    #expect(sample.stands(asOf: "2026-09-15").1.map(\.code) == ["unknown-step"])
  }
}
