import Model
import Testing

@testable import Loading

@Suite struct WarningTests {
  private func warnings(_ change: (inout SmallUniversity) -> Void) throws -> [String] {
    var university = SmallUniversity()
    change(&university)
    let loaded = try university.load()
    #expect(loaded.definitions != nil)
    return loaded.diagnostics.map {
      "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.severity) \($0.code) \($0.message)"
    }
  }

  @Test func `missing translations are listed, one warning a file`() throws {
    let found = try warnings {
      $0.files["workflows/review.yaml"]?.replace("{kk: Қарау, ru: Обзор}", with: "{kk: Қарау}")
      $0.files["workflows/review.yaml"]?.replace("title: Visit", with: "title: {ru: Визит}")
      $0.files["workflows/review.yaml"]?.replace("title: Check\n", with: "title: {kk: Тексеру}\n")
    }
    #expect(
      found == [
        "workflows/review.yaml:3 warning missing-translation texts without a translation: kk on line 6; ru on lines 3, 24"
      ])
  }

  @Test func `roles that nobody holds are told once an entry`() throws {
    let found = try warnings { $0.files["sapa.yaml"]?.replace("roles: {rector: serikova}\n", with: "") }
    #expect(
      found
        == [3, 11].map {
          "plans/2026.yaml:\($0) warning unbound-role nobody holds 'rector'; documents print a blank line"
        })
  }

  @Test func `sections without an administrator are told`() throws {
    let found = try warnings { $0.files["sapa.yaml"]?.replace(", administrators: {'1.10': omarov}", with: "") }
    #expect(found.count == 2)
    #expect(found.first?.contains("unbound-role no administrator of 1.10 of 'iso'") == true)
  }

  @Test func `an anchor without a date leaves deadlines open`() throws {
    let found = try warnings { $0.files["plans/2026.yaml"]?.replace("    anchors: {visit: 2027-04-12}\n", with: "") }
    #expect(
      found == [
        "plans/2026.yaml:3 warning missing-anchor no date for 'visit'; the deadlines that count from it stay open"
      ])
  }

  @Test func `a group with too few people is told`() throws {
    let found = try warnings { $0.files["plans/2026.yaml"]?.replace(", members: [kim]", with: "") }
    #expect(found == ["plans/2026.yaml:6 warning group-size 'group' counts 1; the workflow asks for 2 to 3"])
  }

  @Test func `a condition that nothing meets is told`() throws {
    let found = try warnings {
      $0.files["plans/2026.yaml"]?.replace("level = bachelor\n    skip: [6B02]", with: "level = doctorate")
    }
    #expect(found == ["plans/2026.yaml:12 warning no-subject no programme meets 'programme where level = doctorate'"])
  }

  @Test func `a workspace without a plan is an error`() throws {
    var university = SmallUniversity()
    university.files["plans/2026.yaml"] = nil
    #expect(try university.load().diagnostics.map(\.code) == ["no-plan"])
  }
}
