import Model
import Testing

@testable import Loading

private let register = "cases/2026-review-organisation/evidence.yaml"

extension SmallUniversity {
  /// With a register of evidence for the case of the whole university.
  static func withEvidence() -> SmallUniversity {
    var university = SmallUniversity()
    university.files[register] = """
      evidence: 2026-review-organisation
      items:
        - {id: E-1, title: Policy, file: evidence/policy.txt, owner: kim, serves: [1.10-01, own-1]}
        - {id: E-2, title: Page, link: 'https://example.org', date: 2026-09-01, valid until: 2026-10-01}
        - {id: E-3, title: Paper, place: shelf 3, holder: omarov, restricted: true}
      """
    university.files["cases/2026-review-organisation/evidence/policy.txt"] = "policy"
    university.files["cases/2026-review-organisation/evidence/old/notes.txt"] = "notes!"
    university.files["cases/2026-review-organisation/evidence/~$policy.docx"] = "lock"
    return university
  }
}

@Suite struct EvidenceTests {
  @Test func `a register is read with what its files are`() throws {
    let loaded = try SmallUniversity.withEvidence().load()
    #expect(loaded.diagnostics == [])
    let read = try #require(loaded.definitions?.evidence["2026-review-organisation"])
    #expect(read.items.map(\.id) == ["E-1", "E-2", "E-3"])
    #expect(
      read.items.map(\.source) == [
        .file("evidence/policy.txt"), .link("https://example.org"), .paper(at: Text("shelf 3"), holder: "omarov"),
      ])
    #expect(read.items[0].serves == ["1.10-01", "own-1"])
    #expect(read.items[1].validUntil == Day(iso: "2026-10-01"))
    #expect(read.items.map(\.isRestricted) == [false, false, true])
    // Only what an item names is read for its hash.
    #expect(
      read.files == [
        "evidence/policy.txt": EvidenceRegister.File(
          size: 6, hash: "823412d1eacb67956220e532959f0104603057c88704863ca38e7cd188fda812"),
        "evidence/old/notes.txt": EvidenceRegister.File(size: 6),
      ])
  }

  @Test func `a file that is not there is no error`() throws {
    var university = SmallUniversity.withEvidence()
    university.files["cases/2026-review-organisation/evidence/policy.txt"] = nil
    let loaded = try university.load()
    #expect(loaded.diagnostics == [])
    #expect(loaded.definitions?.evidence["2026-review-organisation"]?.files["evidence/policy.txt"] == nil)
  }

  @Test func `a register of a case that no plan has is told`() throws {
    var university = SmallUniversity()
    university.files["cases/2026-review-organization/evidence.yaml"] = """
      evidence: 2026-review-organization
      items: [{id: E-1, title: Page, link: 'https://example.org'}]
      """
    #expect(
      try university.load().diagnostics.map { "\($0.severity) \($0.code) \($0.message)" } == [
        """
        warning unknown-case unknown case '2026-review-organization' \
        (did you mean '2026-review-organisation'?); no plan has it
        """
      ])
  }

  @Test(arguments: [
    ("1.10-01, own-1", "⟪⟫1.10-11, own-1", "unknown-criterion unknown criterion '1.10-11' (did you mean '1.10-01'?)"),
    ("owner: kim", "owner: ⟪⟫kym", "unknown-person unknown person 'kym' (did you mean 'kim'?)"),
    ("holder: omarov", "holder: ⟪⟫omarow", "unknown-person unknown person 'omarow' (did you mean 'omarov'?)"),
    ("id: E-2", "id: ⟪⟫E-1", "duplicate-id evidence 'E-1' stands on line 3 already"),
    (
      "evidence/policy.txt", "⟪⟫../secret.txt",
      "bad-path '../secret.txt' must lie in the case's folder; write it as evidence/minutes.pdf"
    ),
    (
      "evidence/policy.txt", "⟪⟫/etc/passwd",
      "bad-path '/etc/passwd' is no path in the case's folder; write it as evidence/minutes.pdf"
    ),
    (
      "'https://example.org'", "⟪⟫'javascript:1'",
      "bad-link 'javascript:1' is no address; it begins with https:// or http://"
    ),
    (
      "place: shelf 3", "link: 'https://example.org'", "⟪⟫wrong-type 'holder' goes with the 'place' of a paper"
    ),
    (
      "valid until: 2026-10-01", "valid until: ⟪⟫2026-08-01",
      "bad-date 'valid until' 2026-08-01 is before its date 2026-09-01"
    ),
    ("link: 'https", "⟪⟫lnik: 'https", "unknown-key unknown key 'lnik' (did you mean 'link'?) in a piece of evidence"),
    (
      "evidence: 2026-review-organisation", "evidence: ⟪⟫2026-review-6B01",
      "bad-id '2026-review-6B01' must be the case of its folder, '2026-review-organisation'"
    ),
  ])
  func `a mistake in a register is told with its place`(right: String, wrong: String, message: String) throws {
    var university = SmallUniversity.withEvidence()
    university.files[register]?.replace(right, with: wrong.replacing("⟪⟫", with: ""), maxReplacements: 1)
    let found = try university.load().diagnostics.map { "\($0.code) \($0.message)" }
    #expect(found.contains(message.replacing("⟪⟫", with: "")), "\(found)")
  }
}
