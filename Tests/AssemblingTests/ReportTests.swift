import Assembling
import Model
import Testing

@Suite("Reports and section forms as plain values")
struct ReportTests {
  private static let place = Place(file: "x.yaml")

  /// A report with one written part and the chapter of one standard, whose second criterion nobody has translated.
  private struct Sample {
    var state = SectionStanding.State.approved
    var gaps: [Gap] = []
    private let place = ReportTests.place
    var sections: [SectionStanding] {
      func written(_ row: String, _ language: String) -> WrittenText {
        WrittenText(
          file: "cases/c/returned/1.docx", row: row, hash: "h-\(row)-\(language)", by: "kim", on: "2026-09-01", words: 9
        )
      }
      return [
        SectionStanding(
          id: "general", part: "general", document: "section/general", title: Text(ru: "О вузе", en: "About"),
          state: state,
          author: "kim",
          rows: [
            .init(
              id: "general.mission", title: Text(ru: "Миссия", en: "Mission"), isCriterion: false,
              texts: [.ru: written("general.mission", "ru"), .en: written("general.mission", "en")]),
            .init(id: "general.extra", title: Text("Extra"), isCriterion: false, isOptional: true),
          ]),
        SectionStanding(
          id: "1", part: "analysis", document: "section/1", title: Text(ru: "Управление", en: "Management"),
          state: state,
          author: "kim",
          rows: [
            .init(
              id: "1.1", title: Text(ru: "Политика", en: "Policy"), isCriterion: true,
              texts: [.ru: written("1.1", "ru"), .en: written("1.1", "en")], rating: "strong", evidence: ["E-1"]),
            .init(
              id: "1.2", title: Text(ru: "План", en: "Plan"), isCriterion: true, texts: [.ru: written("1.2", "ru")],
              rating: "weak"),
          ]),
      ]
    }

    func report(_ edition: Report.Edition?, _ language: LanguageCode, item: Item? = nil) throws -> Report {
      let standard = Standard(
        id: "agency", version: 1, edition: "2026", title: Noun(Text("Catalogue")), scale: "levels",
        sections: [
          .init(
            id: "1", title: Text(ru: "Управление", en: "Management"),
            criteria: [.init(id: "1.1", text: Text("Policy")), .init(id: "1.2", text: Text("Plan"))])
        ], place: place)
      let outline = ReportOutline(
        id: "short", title: Text("Report"), reference: "reports/short",
        words: ["no-translation": Text(ru: "Нет перевода", en: "To be translated"), "total": Text("All")],
        parts: [
          .init(id: "title", kind: .titlePage, place: place),
          .init(
            id: "general", kind: .written, title: Text("About"),
            headings: [
              .init(id: "mission", title: Text("Mission"), guidance: Text("What for?")),
              .init(id: "extra", title: Text("Extra"), isOptional: true),
            ], place: place),
          .init(id: "analysis", kind: .standards, title: Text("Analysis"), place: place),
          .init(id: "table", kind: .criteriaTable, title: Text("Criteria"), place: place),
        ], place: place)
      var document = Document(
        id: "report", kind: edition == nil ? .section : .report, title: Text("Self-assessment report"), template: "",
        place: place)
      document.edition = edition
      let step = Step(id: "write", title: Text("Write"), responsible: .role("head"), place: place)
      let workflow = Workflow(
        id: "accreditation", version: 1, title: Text("Accreditation"), subjects: [.organisation], steps: [step],
        documents: [document], place: place)
      var standing = CaseStanding(
        definition: Case(id: "c", workflow: "accreditation", subject: .organisation, place: place), workflow: workflow,
        standard: standard, roles: [:],
        steps: [StepStanding(id: "write", definition: step, state: .ready, role: "head")],
        documents: [CalledDocument(id: "report", definition: document, item: item, step: 0, reason: "")])
      let agency = Agency(id: "agency", title: Text("Agency"), standard: "agency", outline: "short", place: place)
      standing.report = ReportStanding(
        outline: outline, agency: agency, source: .ru, translations: [.en], sections: sections, gaps: gaps)
      let definitions = Definitions(
        organisation: Organisation(id: "uni", name: Noun(Text("University"))), languages: [language], fallback: [.en],
        timeZone: "Asia/Almaty",
        calendar: WorkCalendar(id: "kz", title: Text("kz"), weekend: [], years: 2026...2027, daysOff: [], place: place),
        people: ["kim": Person(id: "kim", surname: Noun(Text("Kim")), given: Text("Anna"), place: place)],
        scales: [
          "levels": Scale(
            id: "levels", title: Text("Levels"),
            levels: [
              .init(id: "strong", title: Text("Strong"), tone: .good),
              .init(id: "weak", title: Text("Weak"), tone: .poor),
            ], place: place)
        ])
      let plan = PlanStanding(
        plan: Plan(id: "2026", cases: [standing.definition], place: place), asOf: Day(number: 20_000), cases: [standing]
      )
      let assembled = try #require(Assembler(definitions: definitions, plan: plan).documents(of: standing).first)
      #expect(assembled.file.reference == "reports/short")
      return try #require(try assembled.value.get().report)
    }
  }

  @Test("parts are numbered by the outline, criteria are named by their codes")
  func numbers() throws {
    let parts = try Sample().report(.official, .ru).parts
    #expect(
      parts.map { "\($0.level) \($0.number ?? "-") \($0.title)" } == [
        "0 - ", "1 1 О вузе", "2 1.1 Миссия", "1 2 Analysis", "2 2.1 Управление", "3 criterion 1.1 Политика",
        "3 criterion 1.2 План",
        "1 3 Criteria",
      ])
  }

  @Test("the official edition prints what is accepted, and nothing of a draft")
  func accepted() throws {
    func written(_ state: SectionStanding.State, _ edition: Report.Edition) throws -> Int {
      try Sample(state: state).report(edition, .ru).parts.flatMap(\.blocks).count {
        if case .written = $0 { true } else { false }
      }
    }
    #expect(try written(.approved, .official) == 3)
    #expect(try written(.accepted, .official) == 3)
    #expect(try written(.draft, .official) == 0)
    #expect(try written(.rework, .official) == 0)
    #expect(try written(.draft, .reviewer) == 3)
  }

  @Test("the reviewer's edition says what rows and sections lack, each translation its own; waived gaps are not said")
  func gaps() throws {
    let waiver = CaseReport.GapWaiver(target: "1.2", reason: "later", by: "kim")
    let gaps = [
      Gap(kind: .openMarks, section: "1", row: "1.1", detail: "2", person: "kim"),
      Gap(kind: .noEvidence, section: "1", row: "1.2", waiver: waiver),
      Gap(kind: .noTranslation, section: "1", row: "1.2", language: .en), Gap(kind: .notAccepted, section: "1"),
    ]
    func said(_ language: LanguageCode, _ edition: Report.Edition = .reviewer) throws -> [String] {
      try Sample(state: .draft, gaps: gaps).report(edition, language).parts.flatMap { part in
        part.blocks.compactMap { if case .gap(let text, isPublic: false) = $0 { "\(part.id): \(text)" } else { nil } }
      }
    }
    #expect(try said(.ru) == ["1: Не принято", "1.1: Есть текст, выделенный цветом · 2 · A. Kim"])
    #expect(try said(.en) == ["1.2: No translation"])
    #expect(try said(.ru, .official) == [])
  }

  @Test("a text that is not translated is said to be missing, once where nothing of a section is")
  func translation() throws {
    let parts = try Sample().report(.official, .en).parts
    #expect(parts.first { $0.id == "1.2" }?.blocks.first == .gap("To be translated", isPublic: true))
    #expect(parts.first { $0.id == "1.1" }?.blocks.first.map { if case .written = $0 { true } else { false } } == true)
    let nothing = try Sample().report(.official, .kk).parts
    #expect(!nothing.contains { $0.id == "1.1" })
    #expect(nothing.first { $0.id == "1" }?.blocks.count == 1)
    // References to its criteria lead to their rows in the table.
    guard case .table(let table)? = nothing.last?.blocks.first else {
      Issue.record("no table: \(nothing)")
      return
    }
    #expect(table.rows.compactMap(\.anchor) == ["crit:1.1", "crit:1.2"])
  }

  @Test("the table of criteria marks each rating once and adds them up, and the chart shows the same counts")
  func criteria() throws {
    let blocks = try #require(try Sample().report(.official, .ru).parts.last).blocks
    guard case .table(let table)? = blocks.first, case .chart(let chart)? = blocks.last else {
      Issue.record("no table and chart: \(blocks)")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["1. Управление"], ["1.1", "Policy", "+", ""], ["1.2", "Plan", "", "+"], ["", "total-of-standard", "1", "1"],
        ["", "All", "1", "1"],
      ])
    #expect(chart.series.map(\.counts) == [[1], [1]])
  }

  @Test("a form has a place to write under each heading, and says which texts it was made with")
  func form() throws {
    let report = try Sample().report(nil, .ru, item: .part("general"))
    #expect(report.parts.map(\.row) == [nil, "general.mission", "general.extra"])
    #expect(report.parts[1].blocks.first == .guidance("What for?"))
    #expect(report.parts[2].blocks == [.placeholder("write-here")])
    #expect(
      report.properties == [
        ["placeholder", "write-here"], ["row.1", "general.mission\th-general.mission-ru\t\t9"],
        ["row.2", "general.extra\t\t\t0"],
      ])
  }

  @Test("a translation's form shows the source beside the place to write, and remembers its hash")
  func translationForm() throws {
    let report = try Sample().report(nil, .en, item: .part("1"))
    guard case .source(let source)? = report.parts[2].blocks.first else {
      Issue.record("no source: \(report.parts[2].blocks)")
      return
    }
    #expect(source.hash == "h-1.2-ru")
    #expect(report.parts[2].blocks.last == .placeholder("write-here"))
    #expect(report.properties.last == ["row.2", "1.2\t\th-1.2-ru\t"])
  }
}
