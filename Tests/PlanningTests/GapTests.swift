import Model
import Planning
import Testing

@Suite("What a report lacks")
struct GapTests {
  /// Chapter 1.1 whole: written, rated, with evidence, translated, accepted by both.
  private func whole() -> Sample {
    var sample = Sample.withReport()
    sample.returned(["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial"], by: "adam", on: "2026-09-09")
    let item = EvidenceRegister.Item(
      id: "E-1", title: Text("Page"), source: .link("https://example.org"), validUntil: .on("2027-01-31"),
      serves: ["1.1-01", "1.1-02"], place: Sample.place)
    sample.definitions.evidence[Sample.caseID] = EvidenceRegister(
      caseID: Sample.caseID, items: [item], place: Sample.place)
    sample.wroteChapter(on: "2026-09-10")
    sample.wrote(
      [
        "1.1-01": "hhhh 9 source=aaaa", "1.1-02": "iiii 9 source=bbbb", "1.1.strengths": "jjjj 9 source=cccc",
      ], in: .kk, on: "2026-09-11")
    sample.record(.done, "check/1.1", on: "2026-09-12")
    sample.record(.done, "approval/1.1", on: "2026-09-13")
    return sample
  }

  @Test("a section that is written, rated, proven, translated and accepted lacks nothing")
  func nothing() throws {
    #expect(try whole().gaps(of: "1.1") == [])
    let rows = try #require(whole().report()[section: "1.1"]?.rows)
    #expect(rows.map(\.rating) == ["conforms", "partial", nil])
    #expect(rows.map(\.evidence) == [["E-1"], ["E-1"], []])
  }

  @Test("an empty section lacks a text in each row, ratings and evidence; optional rows are no gap")
  func empty() throws {
    let sample = Sample.withReport()
    #expect(
      try sample.gaps() == [
        "general general.mission no-text omarov",
        "1.1 1.1-01 no-text adam", "1.1 1.1-01 no-rating adam", "1.1 1.1-01 no-evidence adam",
        "1.1 1.1-02 no-text adam", "1.1 1.1-02 no-rating adam", "1.1 1.1-02 no-evidence adam",
        "1.1 1.1.strengths no-text adam",
        "1.2 1.2-01 no-text berik", "1.2 1.2-01 no-rating berik", "1.2 1.2-01 no-evidence berik",
        "1.2 1.2.strengths no-text berik",
      ])
  }

  @Test("whoever has the next word is named: the author, the administrator, the head")
  func next() throws {
    var sample = Sample.withReport()
    sample.case.authors["1.1"] = "akhmetova"
    func waiting() throws -> String? { try sample.gaps(of: "1.1").first { $0.contains("not-accepted") } }
    sample.wrote(["1.1-01": "aaaa 10"], by: "akhmetova", on: "2026-09-10")
    #expect(try waiting() == "1.1 - not-accepted akhmetova")
    sample.wroteChapter(on: "2026-09-11")
    #expect(try waiting() == "1.1 - not-accepted adam")
    sample.record(.done, "check/1.1", on: "2026-09-12")
    #expect(try waiting() == "1.1 - not-accepted serikova")
    sample.record(.done, "approval/1.1", on: "2026-09-13")
    #expect(try waiting() == nil)
  }

  @Test("open changes, marks and comments are counted; changes are none where the case says what becomes of them")
  func open() throws {
    var sample = whole()
    sample.wrote(["1.1-01": "aaaa 10 changes=2 comments=1 marks=3"], on: "2026-09-14", export: "x")
    #expect(
      try sample.gaps(of: "1.1") == [
        "1.1 1.1-01 open-changes 2 adam", "1.1 1.1-01 open-marks 3 adam", "1.1 1.1-01 open-comments 1 adam",
      ])
    sample.definitions.reports[Sample.caseID] = CaseReport(
      caseID: Sample.caseID, changes: .reject, place: Sample.place)
    #expect(
      try sample.gaps(of: "1.1") == ["1.1 1.1-01 open-marks 3 adam", "1.1 1.1-01 open-comments 1 adam"])
    #expect(try sample.report().changes == .reject)
  }

  @Test("two authors' different texts are a conflict until it is settled; the text that stands keeps its file")
  func conflict() throws {
    var sample = whole()
    sample.workflow.documents[2].conflicts = .ask
    sample.wrote(["1.1-01": "gggg 11"], by: "berik", on: "2026-09-14")
    #expect(
      try sample.gaps(of: "1.1") == [
        "1.1 1.1-01 conflict adam", "1.1 - not-accepted adam",
      ])
    #expect(try sample.standing(asOf: "2026-12-31").step("section/1.1").state == .ready)
    sample.events.append(
      try sample.admission().settle(
        caseID: Sample.caseID, step: "section/1.1", row: "1.1-01", column: "text.ru", value: "gggg", by: "rector",
        on: .on("2026-09-15")))
    let text = try #require(sample.report()[section: "1.1"]?.rows[0].texts[.ru])
    #expect([text.file, text.by, "\(text.words)"] == ["berik-2026-09-14-ru.docx", "berik", "11"])
    #expect(
      try sample.gaps(of: "1.1") == [
        "1.1 1.1-01 stale-translation kk adam", "1.1 - not-accepted adam",
      ])
  }

  @Test(
    "a cell to be settled is written with its row, whose id may hold dots, and its column",
    arguments: [
      ("1.1-03.verdict=conforms", Answer(row: "1.1-03", column: "verdict", value: "conforms")),
      ("1.3.text.ru=ab=c", Answer(row: "1.3", column: "text.ru", value: "ab=c")),
      ("1.text.verdict=", Answer(row: "1.text", column: "verdict", value: "")),
      ("text.ru=ab", Answer(row: "text", column: "ru", value: "ab")), ("verdict=conforms", nil), ("1.3.text.ru", nil),
    ])
  func settling(text: String, answer: Answer?) {
    #expect(Answer(reading: text) == answer)
  }

  @Test("limits hold for a section's words together")
  func lengths() throws {
    var sample = Sample.withReport()
    func length(_ words: Int, _ more: Int) throws -> String? {
      sample.events.removeAll { $0.kind == .returned }
      sample.wrote(
        ["general.mission": "aaaa \(words)", "general.partners": "bbbb \(more)"], of: "section-form/general",
        by: "omarov", on: "2026-09-10")
      return try sample.gaps(of: "general").first { $0.contains("too-") }
    }
    #expect(try length(60, 39) == "general - too-short 99 (100..200) omarov")
    #expect(try length(60, 40) == nil)
    #expect(try length(100, 100) == nil)
    #expect(try length(160, 41) == "general - too-long 201 (100..200) omarov")
  }

  @Test("a translation that nobody began is one gap, one with holes has a gap for each, and a stale one is told")
  func translations() throws {
    var sample = whole()
    sample.events.removeAll { $0.form?.language == .kk }
    #expect(try sample.gaps(of: "1.1") == ["1.1 - no-translation kk adam"])
    sample.wrote(["1.1-01": "hhhh 9 source=zzzz"], in: .kk, on: "2026-09-14")
    #expect(
      try sample.gaps(of: "1.1") == [
        "1.1 1.1-01 stale-translation kk adam", "1.1 1.1-02 no-translation kk adam",
        "1.1 1.1.strengths no-translation kk adam",
      ])
  }

  @Test("evidence that is no longer valid proves nothing")
  func expired() throws {
    #expect(
      try whole().gaps(of: "1.1", asOf: "2027-02-01")
        == ["1.1 1.1-01 no-evidence adam", "1.1 1.1-02 no-evidence adam"])
  }

  @Test("a waiver of a row or a section holds until its last day; a waived row keeps no section back")
  func waivers() throws {
    var sample = Sample.withReport()
    sample.definitions.reports[Sample.caseID] = CaseReport(
      caseID: Sample.caseID,
      waivers: [
        CaseReport.GapWaiver(target: "1.1.strengths", reason: "none", by: "rector", until: .on("2026-10-01")),
        CaseReport.GapWaiver(target: "1.2", reason: "later", by: "rector"),
      ], place: Sample.place)
    #expect(try sample.gaps(of: "1.1", asOf: "2026-10-01").last == "(1.1 1.1.strengths no-text adam)")
    #expect(try sample.gaps(of: "1.1", asOf: "2026-10-02").last == "1.1 1.1.strengths no-text adam")
    #expect(try sample.gaps(of: "1.2").allSatisfy { $0.hasPrefix("(") })
    sample.wrote(["1.1-01": "aaaa 10", "1.1-02": "bbbb 20"], on: "2026-09-10")
    #expect(try sample.standing(asOf: "2026-10-01").step("section/1.1").state == .done)
    #expect(try sample.standing(asOf: "2026-10-02").step("section/1.1").state == .ready)
  }

  @Test("the official edition is called for when nothing keeps it back; until then a warning names the count")
  func withheld() throws {
    var sample = whole()
    sample.definitions.reports[Sample.caseID] = CaseReport(
      caseID: Sample.caseID,
      waivers: ["general", "1.2"].map { CaseReport.GapWaiver(target: $0, reason: "later", by: "rector") },
      place: Sample.place)
    func documents() throws -> [String] {
      try sample.standing(asOf: "2026-12-31").documents.map(\.id).filter { $0.hasPrefix("self-assessment-report") }
    }
    func warnings() -> [String] {
      sample.stands(asOf: "2026-12-31").1.filter { $0.code == "report-withheld" }.map(\.message)
    }
    #expect(try documents() == ["self-assessment-report", "self-assessment-report-review"])
    #expect(warnings() == [])
    sample.record(.reopened, "approval/1.1", on: "2026-09-20")
    #expect(try documents() == ["self-assessment-report-review"])
    #expect(
      warnings() == [
        """
        'self-assessment-report' is withheld by 1 gap; `sapa check --gaps 2026-external-qa-organisation` lists them \
        (case '2026-external-qa-organisation')
        """
      ])
  }
}
