import Model
import Planning
import Testing

/// The sample in its self-assessment, with a register of evidence.
private struct Registered {
  var sample = Sample.inAssessment()
  private var register = EvidenceRegister(caseID: Sample.caseID, items: [], place: Sample.place)

  mutating func list(
    _ id: String, _ source: EvidenceRegister.Source = .file("evidence/a.pdf"), until: Day? = nil,
    serves: [String] = ["1.1-01"]
  ) {
    register.items.append(
      EvidenceRegister.Item(
        id: id, title: Text(id), source: source, validUntil: until, serves: serves, place: Sample.place))
    sample.definitions.evidence[Sample.caseID] = register
  }

  mutating func file(_ path: String, hash: String?) {
    register.files[path] = EvidenceRegister.File(size: 1, hash: hash)
    sample.definitions.evidence[Sample.caseID] = register
  }

  /// `E-1 listed`, one line an item, then what nobody listed.
  func states(asOf day: String = "2026-09-15") throws -> [String] {
    let evidence = try #require(try sample.standing(asOf: day).evidence)
    return evidence.entries.map { "\($0.item.id) \($0.state)" } + evidence.unlisted
  }

  func warnings(asOf day: String = "2026-09-15") -> [String] {
    sample.stands(asOf: day).1.filter { $0.code.contains("evidence") }.map {
      "\($0.code): \($0.message.replacing(" (case '\(Sample.caseID)')", with: ""))"
    }
  }

  /// What a run on that day would tell the journal.
  func listings(asOf day: String = "2026-09-15") -> [Event] {
    sample.stands(asOf: day).0.listings(events: sample.events)
  }
}

@Suite("The register of evidence")
struct EvidenceTests {
  @Test("a case without a register has none, and no warnings")
  func none() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 evidence-found": "E-1-1"], by: "adam", on: "2026-09-10")
    #expect(try sample.standing(asOf: "2026-09-15").evidence == nil)
    #expect(!sample.stands(asOf: "2026-09-15").1.contains { $0.code == "unknown-evidence" })
    #expect(sample.stands(asOf: "2026-09-15").0.listings(events: []) == [])
  }

  @Test("each item has the first state that holds")
  func states() throws {
    var registered = Registered()
    registered.list("E-1")
    registered.list("E-2", .file("evidence/gone.pdf"), until: .on("2026-09-01"))
    registered.list("E-3", .link("https://example.org"), until: .on("2026-09-14"))
    registered.list("E-4", .link("https://example.org"), until: .on("2026-09-15"))
    registered.list("E-5", .paper(at: Text("shelf"), holder: nil), serves: [])
    registered.list("E-6", .link("https://example.org"), serves: ["9.9-01"])
    registered.file("evidence/a.pdf", hash: "aa")
    registered.file("evidence/b.pdf", hash: nil)
    #expect(
      try registered.states() == [
        "E-1 listed", "E-2 missing", "E-3 expired", "E-4 listed", "E-5 unused", "E-6 unused", "evidence/b.pdf",
      ])
    #expect(
      registered.warnings() == [
        "evidence-expired: evidence is no longer valid: E-3 (valid until 2026-09-14)",
        "evidence-file-missing: the register of evidence lists files that are not there: E-2 (evidence/gone.pdf)",
        "evidence-not-listed: files that the register of evidence does not list: evidence/b.pdf",
        "evidence-unused: evidence serves no criterion, and no form names it: E-5 (paper), E-6 (link)",
      ])
  }

  @Test("a file that is not what it was when first seen has changed, from that day on")
  func changed() throws {
    var registered = Registered()
    registered.list("E-1")
    registered.file("evidence/a.pdf", hash: "aa")
    let told = registered.listings(asOf: "2026-09-12")
    #expect(
      told == [
        Event(
          kind: .listed, caseID: Sample.caseID, on: .on("2026-09-12"),
          evidence: [Event.Evidence(file: "cases/\(Sample.caseID)/evidence/a.pdf", hash: "aa")])
      ])
    registered.sample.events += told
    #expect(registered.listings() == [])
    #expect(try registered.states() == ["E-1 listed"])
    registered.file("evidence/a.pdf", hash: "bb")
    #expect(try registered.states() == ["E-1 changed"])
    #expect(
      registered.warnings() == [
        "evidence-changed: evidence has changed since it was first seen: E-1 (first seen on 2026-09-12)"
      ])
    // What the journal was told stays, and a day before it knows nothing.
    #expect(registered.listings() == [])
    #expect(registered.listings(asOf: "2026-09-01") == [])
    #expect(try registered.states(asOf: "2026-09-01") == ["E-1 listed"])
  }

  @Test("evidence that a form names is used, and what the register does not list is told")
  func mentions() throws {
    var registered = Registered()
    registered.list("E-1.1-001", .link("https://example.org"), serves: [])
    registered.list("E-1.1-002", .link("https://example.org"), serves: [])
    registered.sample.returned(
      [
        "1.1-01 evidence-found": "See E-1.1-001, room E-12.", "1.1-02 evidence-found": "Е-1.1-002; E-1.1-009",
        "1.1-03 evidence-found": "e-mail of 2026-09-01",
      ], by: "adam", on: "2026-09-10")
    #expect(try registered.states() == ["E-1.1-001 listed", "E-1.1-002 unused"])
    #expect(
      registered.warnings() == [
        "evidence-unused: evidence serves no criterion, and no form names it: E-1.1-002 (link)",
        "unknown-evidence: 'checklist/1.1', row 1.1-02: unknown evidence 'E-1.1-009' (did you mean 'E-1.1-001'?)",
        """
        unknown-evidence: 'checklist/1.1', row 1.1-02: unknown evidence 'Е-1.1-002' \
        (it holds the Cyrillic 'Е'; did you mean 'E-1.1-002' in Latin letters?)
        """,
      ])
  }

  @Test("a waiver silences a rule about evidence")
  func waived() {
    var registered = Registered()
    registered.list("E-1", .file("evidence/gone.pdf"))
    registered.sample.case.waivers = [Waiver(rule: "evidence-file-missing", reason: "comes in May", by: "omarov")]
    #expect(registered.warnings() == [])
  }
}
