import Assembling
import Model
import Testing

@Suite("Registers of evidence")
struct EvidenceTests {
  private static let place = Place(file: "x.yaml")

  /// One case with what is asked for in its register, and one without.
  private func assembler(_ entries: [EvidenceStanding.Entry], unlisted: [String] = []) -> Assembler {
    let definitions = Definitions(
      organisation: Organisation(id: "uni", name: Noun(Text("University"))), languages: [.en], fallback: [.en],
      timeZone: "Asia/Almaty",
      calendar: WorkCalendar(
        id: "kz", title: Text("kz"), weekend: [], years: 2026...2027, daysOff: [], place: Self.place),
      people: ["kim": Person(id: "kim", surname: Noun(Text("Kim")), given: Text("Anna"), place: Self.place)])
    let workflow = Workflow(
      id: "review", version: 1, title: Text("Review"), subjects: [.organisation], steps: [], place: Self.place)
    var cases = ["2026-with", "2026-without"].map { id in
      CaseStanding(
        definition: Case(id: id, workflow: "review", subject: .organisation, place: Self.place), workflow: workflow,
        standard: nil, roles: [:], steps: [], documents: [])
    }
    cases[0].evidence = EvidenceStanding(entries: entries, unlisted: unlisted)
    let plan = Plan(id: "2026", cases: cases.map(\.definition), place: Self.place)
    return Assembler(
      definitions: definitions, plan: PlanStanding(plan: plan, asOf: Day(number: 20_000), cases: cases))
  }

  private func entry(
    _ source: EvidenceRegister.Source, _ state: EvidenceStanding.State = .listed, restricted: Bool = false,
    file: EvidenceRegister.File? = nil
  ) -> EvidenceStanding.Entry {
    EvidenceStanding.Entry(
      item: EvidenceRegister.Item(
        id: "E-1", title: Text("Policy"), source: source, owner: "kim", serves: ["1.1-01", "1.2-01"],
        isRestricted: restricted, place: Self.place), state: state, file: file)
  }

  private func register(_ assembler: Assembler) throws -> Record {
    let register = try #require(
      assembler.documents(of: assembler.plan.cases[0]).first { $0.file.document == "evidence-register" })
    #expect(register.file.path == "2026/2026-with/evidence-register.en.xlsx")
    return try register.value.get().fields
  }

  private func rows(_ name: String, _ record: Record) -> [Record] {
    guard case .list(let values)? = record[name] else { return [] }
    return values.compactMap { if case .record(let row) = $0 { row } else { nil } }
  }

  /// Title and target of each item's place.
  private func locations(_ entries: EvidenceStanding.Entry..., unlisted: [String] = []) throws -> [[Value?]] {
    let fields = try register(assembler(entries, unlisted: unlisted))
    return rows("items", fields).flatMap { rows("location", $0) }.map { [$0["title"], $0["path"]] }
  }

  @Test("a case has a register, and the plan too, only where somebody lists evidence")
  func documents() {
    let assembler = assembler([entry(.link("https://example.org"))])
    #expect(
      assembler.plan.cases.map { assembler.documents(of: $0).map(\.file.document) } == [
        ["evidence-register", "tracker"], ["tracker"],
      ])
    #expect(assembler.overviews().map(\.path) == ["2026/overview.en.xlsx", "2026/evidence-register.en.xlsx"])
    var without = assembler.plan
    without.cases[0].evidence = nil
    let empty = Assembler(definitions: assembler.definitions, plan: without)
    #expect(empty.overviews().map(\.path) == ["2026/overview.en.xlsx"])
  }

  @Test("files and pages are linked, papers and what is not there are not")
  func links() throws {
    #expect(
      try locations(
        entry(.file("evidence/a.pdf"), file: EvidenceRegister.File(size: 1, hash: "aa")),
        entry(.file("evidence/b.pdf"), .missing), entry(.link("https://example.org")),
        entry(.paper(at: Text("shelf 3"), holder: "kim")), unlisted: ["evidence/c.pdf"]) == [
          [.text("File: evidence/a.pdf"), .text("../cases/2026-with/evidence/a.pdf")],
          [.text("File: evidence/b.pdf"), nil],
          [.text("Link: https://example.org"), .text("https://example.org")],
          [.text("Paper: shelf 3; A. Kim"), nil],
          [.text("evidence/c.pdf"), .text("../cases/2026-with/evidence/c.pdf")],
        ])
  }

  @Test("of what is restricted only the hash is shown")
  func restricted() throws {
    let file = entry(
      .file("evidence/names.csv"), restricted: true, file: EvidenceRegister.File(size: 1, hash: "abcdef"))
    let page = entry(.link("https://example.org/secret"), restricted: true)
    #expect(try locations(file, page) == [[.text("File: Restricted"), nil], [.text("Link: Restricted"), nil]])
    let fields = try register(assembler([file, page]))
    #expect(rows("files", fields).map { [$0["name"], $0["hash"]] } == [[nil, .text("abcdef")]])
    let everything = "\(fields) \(assembler([file, page]).overviews())"
    #expect(!everything.contains("names.csv") && !everything.contains("secret"))
  }

  @Test("the plan counts each case's states and links its register")
  func counts() throws {
    let assembler = assembler(
      [entry(.file("a")), entry(.file("b"), .missing), entry(.file("c"), .missing)], unlisted: ["evidence/x"])
    let fields = try #require(assembler.overviews().last?.fields)
    let row = try #require(rows("cases", fields).first)
    #expect(
      ["items", "listed", "missing", "changed", "notListed"].map { row[$0] } == [3, 1, 2, 0, 1].map { .number($0) })
    #expect(row["register"] == .text("2026/2026-with/evidence-register.en.xlsx"))
  }
}
