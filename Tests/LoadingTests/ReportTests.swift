import Model
import Testing

@testable import Loading

@Suite struct ReportTests {
  @Test func `an agency with its outline, glossary and a case that changes it are read`() throws {
    let loaded = try SmallUniversity.withReport().load()
    #expect(loaded.diagnostics.map(\.message) == [])
    let definitions = try #require(loaded.definitions)
    #expect(definitions.agencies["agency"]?.glossary == "words")
    #expect(definitions.glossaries["words"]?.entries.map(\.full) == [Text("quality assurance")])
    let definition = try #require(definitions.plans.flatMap(\.cases).first { $0.id == SmallUniversity.reportCase })
    let workflow = try #require(definitions.workflows["accreditation"]?.first)
    #expect(definition.authors == ["general": "omarov", "1.10": "kim"])
    #expect(definitions.standard(of: definition, workflow) == "iso")
    let outline = try #require(definitions.outline(of: definition, workflow))
    #expect(outline.parts.map(\.id) == ["title-page", "general", "history", "swot", "analysis", "annexes"])
    #expect(outline.parts.map(\.isNumbered) == [false, true, true, true, true, true])
    #expect(outline.parts.last?.parts == [])
    let sections = outline.sections(over: definitions.standards["iso"]?.first)
    #expect(sections.map(\.id) == ["general", "history", "swot", "1.10"])
    #expect(sections[0].part.words == 600...2500)
    #expect(sections[0].rows.map(\.id) == ["general.mission", "general.partners"])
    #expect(sections[0].rows.map(\.isOptional) == [false, true])
    #expect(sections[3].rows.map(\.id) == ["1.10-01", "own-1", "1.10-02", "1.10.strengths"])
    let report = try #require(definitions.reports[SmallUniversity.reportCase])
    #expect(report.changes == .accept)
    #expect(report.waivers.map(\.target) == ["swot.threats", "1.10"])
    #expect(report.waivers[0].until == Day(iso: "2027-02-01"))
  }

  @Test func `section forms and editions have no template and are Word files`() throws {
    let documents = try #require(
      try SmallUniversity.withReport().load().definitions?.workflows["accreditation"]?.first?.documents)
    #expect(documents.map(\.format) == [.docx, .docx, .docx])
    #expect(documents.map(\.edition) == [nil, .official, .reviewer])
  }

  @Test func `a case may name its own agency, whose catalogue is then its standard`() throws {
    var university = SmallUniversity.withReport()
    university.files["plans/2026.yaml"]?.replace(
      "    for: organisation\n", with: "    for: organisation\n    agency: agency\n", maxReplacements: 1)
    university.files["workflows/review.yaml"]?.replace("standard: iso\n", with: "")
    let found = try university.load().diagnostics.map(\.message)
    // The workflow's second entry names none.
    #expect(found == ["'section of standard' needs a 'standard' or an 'agency' in the workflow"])
  }

  @Test func `an agency's own file goes before the shipped one`() throws {
    let university = SmallUniversity.withReport()
    let loaded = try university.load(shipped: [
      "workflows/agencies/agency.yaml": "agency: agency\ntitle: Shipped\nstandard: nowhere\noutline: nowhere\n"
    ])
    #expect(loaded.definitions?.agencies["agency"]?.title == Text("Agency"))
  }

  @Test(arguments: [
    ("standard: iso", "standard: ⟪⟫izo", "unknown-standard unknown standard 'izo' (did you mean 'iso'?)"),
    ("outline: report", "outline: ⟪⟫repport", "unknown-outline unknown outline 'repport' (did you mean 'report'?)"),
    ("glossary: words", "glossary: ⟪⟫word", "unknown-glossary unknown glossary 'word' (did you mean 'words'?)"),
    ("title: Agency", "⟪⟫titel: Agency", "unknown-key unknown key 'titel' (did you mean 'title'?) in an agency"),
  ])
  func `a mistake in an agency is told with its place`(right: String, wrong: String, message: String) throws {
    try expect("workflows/agencies/agency.yaml", right, wrong, message)
  }

  @Test(arguments: [
    ("id: swot", "id: ⟪⟫general", "duplicate-id part 'general' stands on line 7 already"),
    ("id: responses, kind", "id: ⟪⟫swot, kind", "duplicate-id part 'swot' stands on line 19 already"),
    ("id: partners", "id: ⟪⟫mission", "duplicate-id heading 'mission' stands on line 13 already"),
    (
      "kind: title-page", "kind: ⟪⟫titel-page",
      "wrong-type unknown value 'titel-page' (did you mean 'title-page'?) for 'kind'"
    ),
    ("kind: written, title: SWOT,", "kind: ⟪⟫standards, title: SWOT,", "duplicate-id a report has its chapters once"),
    ("id: swot, kind: written, title: SWOT", "id: ⟪⟫swot, kind: written", "missing-key part 'swot' needs a 'title'"),
    (
      "kind: written, title: SWOT, headings: [{id: threats, title: Threats}]}", "kind: written, title: SWOT}",
      "missing-key part 'swot' is written and needs 'headings' to write under"
    ),
    (
      "title: Responses", "title: Responses, ⟪⟫words: 1..2",
      "wrong-type 'words' goes with the kinds written and standards"
    ),
    ("title: Responses", "title: Responses, ⟪⟫author: writer", "wrong-type 'author' goes with the kind written"),
    ("kind: responses", "kind: ⟪⟫group", "wrong-type a group holds no groups"),
    ("author: writer\n", "author: ⟪⟫writter\n", "unknown-role unknown role 'writter' (did you mean 'writer'?)"),
    ("words: 600..2500", "words: ⟪⟫600", "wrong-type 'words': expected a range of words, as 600..2500"),
    ("words: 600..2500", "words: ⟪⟫2500..600", "wrong-type 'words': the range ends before it begins"),
    (
      "reference: reports/styles", "reference: ⟪⟫reports/style",
      "unknown-template there is no templates/reports/style.docx, the Word file with the report's styles"
    ),
    (
      "id: swot", "id: ⟪⟫'1.10'",
      "duplicate-id '1.10' is a standard of 'iso', by which agency 'agency' has its reports written"
    ),
    (
      "id: swot", "id: ⟪⟫own-1",
      "duplicate-id 'own-1' is a criterion of 'iso', by which agency 'agency' has its reports written"
    ),
  ])
  func `a mistake in an outline is told with its place`(right: String, wrong: String, message: String) throws {
    try expect("templates/reports/report.yaml", right, wrong, message)
  }

  @Test func `a report prints its own words, and all of them are there`() throws {
    let file = "templates/reports/report.yaml"
    let university = SmallUniversity.withReport()
    let unknown = try university.said(file, "working-group: working-group", "⟪⟫worker-group: working-group")
    #expect(
      unknown.found == [
        "\(file):4:1 error missing-key the report prints words that 'words' does not have: working-group",
        "\(unknown.place) error unknown-word unknown word 'worker-group' (did you mean 'working-group'?)",
      ])
  }

  @Test func `a row that a criterion is called like is told`() throws {
    var university = SmallUniversity.withReport()
    university.files["workflows/standards/iso.yaml"]?.replace("id: 1.10-02", with: "id: 1.10.strengths")
    university.files["workflows/standards/profiles/own.yaml"]?.replace("reword: {1.10-02: Other words}", with: "")
    #expect(
      try university.load().diagnostics.map { "\($0.code) \($0.message)" } == [
        "duplicate-id row '1.10.strengths' is a criterion of 'iso', by which agency 'agency' has its reports written"
      ])
  }

  private func expect(_ file: String, _ right: String, _ wrong: String, _ message: String) throws {
    let (place, found) = try SmallUniversity.withReport().said(file, right, wrong)
    // Without a mark any place will do: the mistake is that something is missing.
    let isSaid = found.contains { line in
      wrong.contains("⟪⟫") ? line == "\(place) error \(message)" : line.hasSuffix(" error \(message)")
    }
    #expect(isSaid, "\(place) error \(message), but found \(found)")
  }
}
