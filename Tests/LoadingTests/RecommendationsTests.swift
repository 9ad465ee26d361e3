import Model
import Testing

@testable import Loading

private let file = "cases/2026-review-organisation/recommendations.yaml"

extension SmallUniversity {
  /// With what experts recommended for the case of the whole university.
  fileprivate static func withRecommendations() -> SmallUniversity {
    var university = SmallUniversity()
    university.files[file] = """
      recommendations: 2026-review-organisation
      reports:
        - title: {kk: Есеп, ru: Отчёт}
          date: 2026-06-12
          items:
            - {id: R-1, criterion: 1.10-01, unit: it, text: {kk: Тарту, ru: Привлекать}}
            - {id: R-2, criterion: '1.10', text: {kk: Жоспарлау, ru: Планировать}}
        - title: {kk: Аралық есеп, ru: Промежуточный отчёт}
          date: 2026-09-12
          items: [{id: R-3, text: {kk: Толықтыру, ru: Пополнить}}]
      """
    return university
  }
}

@Suite struct RecommendationsTests {
  @Test func `reports of experts are read, each with its date and what it recommends`() throws {
    let loaded = try SmallUniversity.withRecommendations().load()
    #expect(loaded.diagnostics == [])
    let read = try #require(loaded.definitions?.recommendations["2026-review-organisation"])
    #expect(read.reports.map(\.date) == [Day(iso: "2026-06-12"), Day(iso: "2026-09-12")])
    #expect(read.reports[0].title == Text(kk: "Есеп", ru: "Отчёт"))
    #expect(
      read.reports.flatMap(\.items) == [
        .init(id: "R-1", text: Text(kk: "Тарту", ru: "Привлекать"), criterion: "1.10-01", unit: "it"),
        .init(id: "R-2", text: Text(kk: "Жоспарлау", ru: "Планировать"), criterion: "1.10"),
        .init(id: "R-3", text: Text(kk: "Толықтыру", ru: "Пополнить")),
      ])
    #expect(loaded.fingerprints[file] != nil)
  }

  @Test(arguments: [
    ("1.10-01", "1.10-11", "6:30 unknown-criterion unknown criterion '1.10-11' (did you mean '1.10-01'?)"),
    ("unit: it", "unit: id", "6:45 unknown-unit unknown unit 'id' (did you mean 'it'?)"),
    ("id: R-3", "id: R-1", "10:18 duplicate-id recommendation 'R-1' stands on line 6 already"),
    ("date: 2026-06-12", "day: 2026-06-12", "4:5 unknown-key unknown key 'day'; known: title, date, items in a report"),
    (
      "recommendations: 2026-review-organisation", "recommendations: 2026-review-6B01",
      "1:18 bad-id '2026-review-6B01' must be the case of its folder, '2026-review-organisation'"
    ),
  ])
  func `a mistake is told with its place`(right: String, wrong: String, message: String) throws {
    var university = SmallUniversity.withRecommendations()
    university.files[file]?.replace(right, with: wrong, maxReplacements: 1)
    let found = try university.load().diagnostics.map { diagnostic in
      "\(diagnostic.place?.line ?? 0):\(diagnostic.place?.column ?? 0) \(diagnostic.code) \(diagnostic.message)"
    }
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }

  @Test func `rows that people add open something only where they can add some`() throws {
    var university = SmallUniversity()
    university.files["templates/sheets/list.yaml"]?.replace(
      "    rows: criteria", with: "    opens: finding\n    rows: criteria")
    let found = try university.load().diagnostics.map { "\($0.code) \($0.message)" }
    #expect(found.contains("missing-key 'opens' goes with 'open rows'"), "\(found)")
  }
}
