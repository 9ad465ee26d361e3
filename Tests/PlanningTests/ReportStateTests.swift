import Model
import Planning
import Testing

@Suite("Sections of a report")
struct ReportStateTests {
  private func state(_ sample: Sample, _ section: String = "1.1", asOf day: String = "2026-12-31") throws
    -> SectionStanding.State?
  {
    try sample.report(asOf: day)[section: section]?.state
  }

  @Test("a step over parts has a turn for each written part and each standard, in the report's order")
  func turns() throws {
    var sample = Sample.withReport()
    #expect(
      try sample.standing(asOf: "2026-09-10").steps.map(\.id).filter { $0.hasPrefix("section") }
        == ["section/general", "section/1.1", "section/1.2"])
    var part = try #require(sample.definitions.outlines["report"]?.parts[0])
    part.id = "swot"
    sample.definitions.reports[Sample.caseID] = CaseReport(
      caseID: Sample.caseID, omitted: ["general"], added: [CaseReport.Addition(part: part)], place: Sample.place)
    let standing = try sample.standing(asOf: "2026-09-10")
    #expect(
      standing.steps.map(\.id).filter { $0.hasPrefix("section") } == ["section/1.1", "section/1.2", "section/swot"])
    #expect(standing.documents.map(\.id).filter { $0.hasPrefix("section") }.last == "section-form/swot")
  }

  @Test("authors are those of the case, of the part's role, or the standard's administrators")
  func people() throws {
    var sample = Sample.withReport()
    sample.case.authors = ["1.2": "akhmetova"]
    let standing = try sample.standing(asOf: "2026-09-10")
    #expect(try standing.step("section/general").person == "omarov")
    #expect(try standing.step("section/1.1").person == "adam")
    #expect(try standing.step("section/1.2").person == "akhmetova")
    #expect(try standing.step("check/general").person == "omarov")
    #expect(try standing.step("check/1.2").person == "berik")
    sample.definitions.outlines["report"]?.parts[0].author = nil
    let without = try sample.standing(asOf: "2026-09-10")
    #expect(try without.step("section/general").person == nil)
    #expect(try without.step("check/general").person == "serikova")
  }

  @Test("a case stands on its agency's catalogue and keeps the version it began with")
  func catalogue() throws {
    var sample = Sample.withReport()
    let standing = try sample.standing(asOf: "2026-09-10")
    #expect(standing.standard?.id == "esg-2015")
    #expect(standing.beginning(on: .on("2026-09-10")).versions["standard esg-2015"] == 1)
    sample.events.insert(standing.beginning(on: .on("2026-09-01")), at: 0)
    var newer = try #require(sample.definitions.standards["esg-2015"]?[0])
    newer.version = 2
    newer.sections.removeLast()
    sample.definitions.standards["esg-2015"]?.insert(newer, at: 0)
    #expect(try sample.report().sections.map(\.id) == ["general", "1.1", "1.2"])
  }

  @Test("steps over parts wait for the same part, others for all of them")
  func needs() throws {
    var sample = Sample.withReport()
    sample.workflow.steps[9].needs = ["approval"]
    sample.wroteChapter(on: "2026-09-10")
    let standing = try sample.standing(asOf: "2026-09-10")
    #expect(try standing.step("section/1.1").state == .done)
    #expect(try standing.step("check/1.1").state == .ready)
    #expect(try standing.step("check/1.2").blockedBy == ["section/1.2"])
    #expect(try standing.step("check/1.2").heldBy == "section/1.2")
    #expect(try standing.step("approval/1.1").blockedBy == ["check/1.1"])
    #expect(try standing.step("sending").blockedBy == ["approval/general", "approval/1.1", "approval/1.2"])
    #expect(try standing.step("sending").heldBy == "section/general")
    #expect(
      try #require(
        standing.explanation(of: "check/1.1", calendar: sample.definitions.calendar, asOf: .on("2026-09-10"))
      )
      .lines == ["ready: all it needs is finished", "section/1.1, done on 2026-09-10 by adam"])
  }

  @Test("a section is complete when each row that is not optional has a text in the language it is written in")
  func complete() throws {
    var sample = Sample.withReport()
    #expect(try state(sample) == .missing)
    sample.wrote(["1.1-01": "aaaa 10", "1.1.strengths": "cccc 30"], on: "2026-09-10")
    sample.wrote(["1.1-02": "dddd 5"], in: .kk, on: "2026-09-11")
    #expect(try state(sample) == .draft)
    #expect(try sample.standing(asOf: "2026-12-31").formProgress[Sample.section] == FormProgress(answered: 2, total: 3))
    sample.wrote(["1.1-02": "bbbb 20"], on: "2026-09-12")
    #expect(try sample.standing(asOf: "2026-12-31").step("section/1.1").completed?.on == .on("2026-09-12"))
    sample.wrote(["general.mission": "eeee 9"], of: "section-form/general", by: "omarov", on: "2026-09-12")
    #expect(try sample.standing(asOf: "2026-12-31").step("section/general").state == .done)
  }

  @Test("acceptance by the administrator, then by the head, and each needs a word")
  func acceptance() throws {
    var sample = Sample.withReport()
    sample.wroteChapter(on: "2026-09-10")
    #expect(try state(sample) == .draft)
    sample.record(.done, "check/1.1", on: "2026-09-11")
    #expect(try state(sample) == .accepted)
    sample.record(.done, "approval/1.1", on: "2026-09-12")
    #expect(try state(sample) == .approved)
    #expect(try state(sample, "1.2") == .missing)
  }

  @Test("acceptance falls when the text changes afterwards, and only then")
  func falling() throws {
    var sample = Sample.withReport()
    sample.wroteChapter(on: "2026-09-10")
    sample.record(.done, "check/1.1", on: "2026-09-11")
    sample.record(.done, "approval/1.1", on: "2026-09-11")
    // A translation, the same text again and a text of another section change nothing.
    sample.wrote(["1.1-01": "ffff 10"], in: .kk, on: "2026-09-12")
    sample.wrote(["1.1-01": "aaaa 10 comments=1"], on: "2026-09-12", export: "x")
    sample.wrote(["1.2-01": "aaaa 10"], of: "section-form/1.2", by: "berik", on: "2026-09-12")
    #expect(try state(sample) == .approved)
    sample.wrote(["1.1-01": "gggg 11"], on: "2026-09-12", export: "y")
    let standing = try sample.standing(asOf: "2026-12-31")
    #expect(try state(sample) == .draft)
    #expect(try standing.step("check/1.1").state == .ready)
    #expect(try standing.step("check/1.1").lapsed?.on == .on("2026-09-11"))
    #expect(try standing.step("approval/1.1").state == .blocked)
    #expect(
      try #require(
        standing.explanation(of: "check/1.1", calendar: sample.definitions.calendar, asOf: .on("2026-12-31"))
      )
      .lines.last == "it was accepted on 2026-09-11 by rector, but section/1.1 has changed since")
    // By the order of the journal: a new word on the same day holds.
    sample.record(.done, "check/1.1", on: "2026-09-12")
    #expect(try state(sample) == .accepted)
    #expect(try sample.standing(asOf: "2026-12-31").step("check/1.1").lapsed == nil)
  }

  @Test("reopening a section returns it for rework until a newer form comes")
  func rework() throws {
    var sample = Sample.withReport()
    func reopen(on day: String) throws {
      let request = Event(
        kind: .reopened, caseID: Sample.caseID, step: "section/1.1", on: .on(day), note: "say more about 1.1-01")
      sample.events.append(try sample.admission(asOf: day).admit(request))
    }
    #expect(throws: Refusal.nothingToReopen("section/1.1")) { try reopen(on: "2026-09-09") }
    sample.wrote(["1.1-01": "aaaa 10"], on: "2026-09-10")
    try reopen(on: "2026-09-10")
    #expect(try state(sample) == .rework)
    sample.wroteChapter(on: "2026-09-11")
    #expect(try state(sample) == .draft)
    sample.record(.done, "check/1.1", on: "2026-09-11")
    try reopen(on: "2026-09-12")
    #expect(try state(sample) == .rework)
    #expect(try sample.standing(asOf: "2026-12-31").step("check/1.1").state == .blocked)
    sample.wroteChapter(on: "2026-09-13")
    #expect(try sample.standing(asOf: "2026-12-31").step("section/1.1").completed?.on == .on("2026-09-13"))
    #expect(try state(sample) == .draft)
  }

  @Test("where nobody accepts sections a complete one is as good as accepted")
  func withoutAcceptance() throws {
    var sample = Sample.withReport()
    sample.workflow.steps.removeAll { $0.completion == .accepted }
    sample.wroteChapter(on: "2026-09-10")
    #expect(try state(sample) == .approved)
  }

  @Test("texts name the file they lie in, whoever sent it last, and what was counted there")
  func texts() throws {
    var sample = Sample.withReport()
    sample.wroteChapter(on: "2026-09-10")
    sample.wrote(["1.1-01": "gggg 11 changes=2 comments=1 marks=3"], by: "berik", on: "2026-09-11")
    let row = try #require(sample.report()[section: "1.1"]?.rows[0])
    #expect(
      row.texts == [
        .ru: WrittenText(
          file: "berik-2026-09-11-ru.docx", row: "1.1-01", hash: "gggg", by: "berik", on: "2026-09-11", words: 11,
          changes: 2, comments: 1, marks: 3)
      ])
    sample.wrote(["1.1-01": ""], on: "2026-09-12")
    #expect(try sample.report()[section: "1.1"]?.rows[0].texts == [:])
  }

  @Test("a translation is stale once its source is another, until it is made from that one")
  func translations() throws {
    var sample = Sample.withReport()
    func isStale() throws -> Bool? { try sample.report()[section: "1.1"]?.rows[0].texts[.kk]?.isStale }
    sample.wroteChapter(on: "2026-09-10")
    sample.wrote(["1.1-01": "hhhh 8 source=aaaa"], in: .kk, on: "2026-09-11")
    #expect(try isStale() == false)
    sample.wrote(["1.1-01": "gggg 11"], on: "2026-09-12")
    #expect(try isStale() == true)
    sample.wrote(["1.1-01": "hhhh 8 source=gggg"], in: .kk, on: "2026-09-13")
    #expect(try isStale() == false)
  }

  @Test("a section is changed when its text is newer than the official edition that was sent")
  func changed() throws {
    var sample = Sample.withReport()
    sample.wroteChapter(on: "2026-09-10")
    sample.record(.done, "sending", on: "2026-09-11")
    #expect(try sample.report().sections.map(\.isChanged) == [false, false, false])
    sample.wrote(["1.2-01": "aaaa 10"], of: "section-form/1.2", by: "berik", on: "2026-09-11")
    #expect(try sample.report().sections.map(\.isChanged) == [false, false, true])
  }
}
