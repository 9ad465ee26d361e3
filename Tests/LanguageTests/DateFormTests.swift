import Language
import Model
import Testing

@Suite("Dates in words")
struct DateFormTests {
  static let forms: [(LanguageCode, DateForm, String)] = [
    (.kk, .long, "2026 жылғы 21 қараша"),
    (.kk, .attributive, "2026 жылғы 21 қарашадағы"),
    (.kk, .until, "2026 жылғы 21 қарашаға дейін"),
    (.kk, .since, "2026 жылғы 21 қарашадан бастап"),
    (.kk, .month, "2026 жылғы қараша"),
    (.kk, .short, "21.11.2026"),
    (.ru, .long, "21 ноября 2026 года"),
    (.ru, .attributive, "от 21 ноября 2026 года"),
    (.ru, .until, "до 21 ноября 2026 года"),
    (.ru, .since, "с 21 ноября 2026 года"),
    (.ru, .month, "ноябрь 2026 года"),
    (.ru, .short, "21.11.2026"),
    (.en, .long, "21 November 2026"),
    (.en, .attributive, "of 21 November 2026"),
    (.en, .until, "by 21 November 2026"),
    (.en, .since, "from 21 November 2026"),
    (.en, .month, "November 2026"),
    (.en, .short, "21.11.2026"),
  ]

  @Test("every form of domain/10 E.6", arguments: forms)
  func wording(language: LanguageCode, form: DateForm, expected: String) throws {
    let day = try #require(Day(iso: "2026-11-21"))
    #expect(day.text(form, in: language) == expected)
  }

  @Test(
    "each Kazakh month takes its own endings",
    arguments: [
      "қаңтарға қаңтардан қаңтардағы", "ақпанға ақпаннан ақпандағы", "наурызға наурыздан наурыздағы",
      "сәуірге сәуірден сәуірдегі", "мамырға мамырдан мамырдағы", "маусымға маусымнан маусымдағы",
      "шілдеге шілдеден шілдедегі", "тамызға тамыздан тамыздағы", "қыркүйекке қыркүйектен қыркүйектегі",
      "қазанға қазаннан қазандағы", "қарашаға қарашадан қарашадағы", "желтоқсанға желтоқсаннан желтоқсандағы",
    ].enumerated().map { ($0 + 1, $1) })
  func kazakhMonths(month: Int, expected: String) throws {
    let day = try #require(Day(year: 2026, month: month, day: 5))
    let words = [DateForm.until, .since, .attributive].map { day.text($0, in: .kk).split(separator: " ")[3] }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test("the second of a month begins «со»")
  func second() throws {
    let day = try #require(Day(iso: "2026-03-02"))
    #expect(day.text(.since, in: .ru) == "со 2 марта 2026 года")
  }

  @Test("single digits are padded in figures only")
  func padding() throws {
    let day = try #require(Day(iso: "2026-03-05"))
    #expect(day.text(.short, in: .kk) == "05.03.2026")
    #expect(day.text(.long, in: .ru) == "5 марта 2026 года")
  }

  static let blanks: [(LanguageCode, DateForm, String)] = [
    (.kk, .long, "2026 жылғы «__» ________"), (.kk, .attributive, "2026 жылғы «__» ________"),
    (.kk, .until, "2026 жылғы «__» ________ дейін"), (.ru, .long, "«__» ________ 2026 года"),
    (.ru, .attributive, "от «__» ________ 2026 года"), (.ru, .until, "до «__» ________ 2026 года"),
    (.en, .long, "___ ________ 2026"), (.en, .attributive, "of ___ ________ 2026"),
  ]

  @Test("a blank date keeps the year it knows", arguments: blanks)
  func blank(language: LanguageCode, form: DateForm, expected: String) {
    #expect(Blank(.date, language: language, year: 2026).text(form) == expected)
  }

  @Test(
    "an academic year begins in September",
    arguments: [("2026-08-31", 2025), ("2026-09-01", 2026), ("2027-01-01", 2026)])
  func academicYear(iso: String, start: Int) throws {
    #expect(AcademicYear(of: try #require(Day(iso: iso))).start == start)
  }

  @Test("an academic year in three languages")
  func academicYearWords() {
    let words = LanguageCode.allCases.map { AcademicYear(startingIn: 2026).text(in: $0) }
    #expect(words == ["2026–2027 оқу жылы", "2026–2027 учебный год", "the 2026–2027 academic year"])
  }
}
