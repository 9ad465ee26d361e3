import Model
import Testing

@testable import Loading

@Suite struct WorkspaceTests {
  @Test func `a folder without sapa yaml is no workspace`() {
    let loaded = Workspace.load(root: "/nowhere", shipped: "/nowhere")
    #expect(loaded.diagnostics.map(\.code) == ["no-workspace"])
    #expect(loaded.definitions == nil)
  }

  @Test func `a workspace without a mistake is read whole`() throws {
    let loaded = try SmallUniversity().load()
    #expect(loaded.diagnostics.map(\.message) == [])
    let definitions = try #require(loaded.definitions)
    #expect(definitions.languages == [.kk, .ru])
    #expect(definitions.people["serikova"]?.from?.description == "2026-09-01")
    #expect(definitions.people["kim"]?.unit == nil)
    #expect(definitions.units["it"]?.head == "omarov")
    #expect(definitions.programmeOrder == ["6B01", "6B02", "7M01"])
    #expect(definitions.programmes["6B01"]?.certificateUntil?.description == "2027-12-31")
    #expect(definitions.roles == ["rector": .person("serikova")])
    #expect(definitions.administrators == ["iso": ["1.10": "omarov"]])

    let workflow = try #require(definitions.workflows["review"]?.first)
    #expect(workflow.steps.map(\.id) == ["decision", "order", "check"])
    let place = Place(file: "workflows/review.yaml", line: 19, column: 10)
    #expect(workflow.steps[1].due == Due(base: .step("decision"), amount: 5, measure: .workingDays, place: place))
    #expect(workflow.steps[0].due?.base == .anchor("visit"))
    #expect(workflow.steps[0].due?.amount == -60)
    #expect(workflow.steps[2].repetition == .sections)
    #expect(workflow.documents.map(\.id) == ["the-order", "the-checklist"])
  }

  @Test func `profiles tailor the standard`() throws {
    let standard = try #require(try SmallUniversity().load().definitions?.standards["iso"]?.first)
    #expect(standard.profiles == ["own"])
    #expect(standard.sections[0].criteria.map(\.id) == ["1.10-01", "own-1", "1.10-02"])
    #expect(standard.sections[0].criteria[2].text == Text("Other words"))
  }

  @Test func `for each is spelled out, and what happened before becomes events`() throws {
    let plan = try #require(try SmallUniversity().load().definitions?.plans.first)
    #expect(plan.cases.map(\.id) == ["2026-review-organisation", "2026-review-6B01"])
    #expect(plan.cases[1].subject == .programme("6B01"))
    #expect(plan.cases[1].anchors["visit"]?.description == "2027-05-12")
    let already = plan.cases[0].already
    #expect(already.map(\.step) == ["decision", "order", "check/1.10"])
    #expect(already.map(\.kind) == [.done, .done, .skipped])
    #expect(already.map(\.number) == ["14", "15", nil])
    #expect(already[2].note == "not needed")
  }

  @Test func `whose answer stands, terms of findings, waivers and independent roles are read`() throws {
    var university = SmallUniversity()
    let review = try #require(university.files["workflows/review.yaml"])
    university.files["workflows/review.yaml"] =
      review.replacing("template: sheets/list", with: "template: sheets/list\n    conflicts: rector")
      .replacing("standard: iso", with: "standard: iso\nfindings: {major: {correction: 3 working days}}")
      .replacing("seats: [head, secretary]", with: "seats: [head, secretary], independent: true")
      .replacing("done: returned", with: "done: closed")
    let plan = try #require(university.files["plans/2026.yaml"])
    university.files["plans/2026.yaml"] = plan.replacing(
      "    already:", with: "    waivers: [{rule: some-rule, reason: agreed, by: kim, until: 2026-12-31}]\n    already:"
    )
    let loaded = try university.load()
    #expect(loaded.diagnostics.map(\.message) == [])
    let workflow = try #require(loaded.definitions?.workflows["review"]?.first)
    #expect(workflow.documents.map(\.conflicts) == [.ask, .role("rector")])
    #expect(workflow.findingTerms["major"]?.correction == Finding.Terms.Term(3, .workingDays))
    #expect(workflow.findingTerms["major"]?.implementation == Finding.Terms.usual.implementation)
    #expect(workflow.roles.map(\.isIndependent) == [false, true])
    #expect(workflow.steps.map(\.completion) == [.recorded, .issued, .closed])
    let waivers = loaded.definitions?.plans.first?.cases.map(\.waivers) ?? []
    let until = Day(iso: "2026-12-31")
    #expect(waivers == [[Waiver(rule: "some-rule", reason: "agreed", by: "kim", until: until)], []])
  }

  @Test func `every file that counts has a fingerprint`() throws {
    let university = SmallUniversity()
    let loaded = try university.load()
    #expect(Set(loaded.fingerprints.keys) == Set(university.files.keys.filter { !$0.hasSuffix(".docx") }))
    #expect(loaded.fingerprints["sapa.yaml"]?.count == 64)
  }

  @Test func `a workspace's file replaces the shipped one, and older shipped versions stay for running cases`() throws {
    var university = SmallUniversity()
    let review = try #require(university.files["workflows/review.yaml"])
    university.files["workflows/review.yaml"] = review.replacing("version: 1", with: "version: 2")
    let loaded = try university.load(shipped: [
      "workflows/review.yaml": review, "workflows/newer.yaml": review.replacing("version: 1", with: "version: 3"),
    ])
    #expect(loaded.diagnostics.map(\.message) == [])
    let versions = try #require(loaded.definitions?.workflows["review"])
    #expect(versions.map(\.version) == [2, 1])
    #expect(versions.map(\.place.file) == ["workflows/review.yaml", "shipped/workflows/review.yaml"])
  }

  @Test func `all mistakes of all files are told at once, sorted`() throws {
    var university = SmallUniversity()
    university.files["sapa.yaml"]?.replace("rector: serikova", with: "rektor: serikov")
    university.files["workflows/review.yaml"]?.replace("needs: [decision]", with: "need: [decision]")
    university.files["plans/2026.yaml"]?.replace("2027-04-12", with: "2027-02-30")
    let loaded = try university.load()
    #expect(loaded.definitions == nil)
    #expect(
      loaded.diagnostics.map { "\($0.place?.file ?? "") \($0.code)" } == [
        "plans/2026.yaml unbound-role", "plans/2026.yaml bad-date", "plans/2026.yaml unbound-role",
        "sapa.yaml unknown-role", "sapa.yaml unknown-person", "workflows/review.yaml unknown-key",
      ])
    #expect(loaded.diagnostics[1].sourceLine == "    anchors: {visit: 2027-02-30}")
  }

  @Test(arguments: [
    ("workflows/review.yaml", "steps:", "steps"), ("workflows/standards/iso.yaml", "sections:", "sections: ]"),
    ("workflows/standards/scales/yes-no.yaml", "levels:", "levels: }"),
    ("workflows/calendars/kz.yaml", "years:", "\tyears:"), ("registers/people.csv", "omarov;", "omarov;\""),
    ("templates/sheets/list.yaml", "sheets:", "@sheets:"), ("plans/2026.yaml", "cases:", "cases: *"),
  ])
  func `a file that cannot be read is one error, not one for each name in it`(
    _ file: String, _ right: String, _ wrong: String
  ) throws {
    var university = SmallUniversity()
    university.files[file]?.replace(right, with: wrong)
    let errors = try university.load().diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map { "\($0.place?.file ?? "") \($0.code)" } == ["\(file) bad-\(file.suffix(3) == "csv" ? "csv" : "yaml")"]
    )
  }

  @Test func `two orders with one number are an error`() throws {
    var university = SmallUniversity()
    university.files["plans/2026.yaml"]?.replace(
      "{visit: 2027-05-12}", with: "{visit: 2027-05-12}\n    already: {order: {on: 2026-09-01, number: '15'}}")
    let diagnostics = try university.load().diagnostics
    #expect(
      diagnostics.map(\.message) == ["number '15' of register 'orders' stands in plans/2026.yaml on line 9 already"])
    #expect(diagnostics.map(\.code) == ["duplicate-number"])
  }
}
