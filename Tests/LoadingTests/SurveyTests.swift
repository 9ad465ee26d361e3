import Foundation
import Model
import Testing

@testable import Loading

private let folder = "cases/2026-review-organisation/surveys"

extension SmallUniversity {
  /// With a survey of two questions and what people answered.
  fileprivate static func withSurvey(_ tables: [String: String], smallest: Int = 2) -> SmallUniversity {
    var university = SmallUniversity()
    university.files["workflows/surveys/joy.yaml"] = """
      survey: joy
      title: {kk: Қуаныш, ru: Радость}
      smallest group: \(smallest)
      group: {title: {kk: Мектеп, ru: Школа}, columns: [School]}
      scales:
        - id: yes-no
          options:
            - {id: yes, title: {kk: Иә, ru: Да}, tone: good, also: ['1', ага]}
            - {id: no, title: {kk: Жоқ, ru: Нет}, tone: poor}
      questions:
        - {id: work, title: {kk: Жұмыс, ru: Работа}, scale: yes-no}
        - {id: rest, title: {kk: Демалыс, ru: Отдых}, scale: yes-no, columns: ['Отдых [выходные]']}
      """
    for (name, text) in tables { university.files["\(folder)/\(name)"] = text }
    return university
  }

  /// `work 3 1; rest - -`, then groups: `work it 2 0`.
  fileprivate func counts() throws -> [String] {
    let loaded = try load()
    let results = try #require(loaded.definitions?.surveys["2026-review-organisation"])
    func words(_ counts: SurveyResult.Counts) -> String {
      counts.numbers.map { $0.map { String($0) }.joined(separator: " ") } ?? "hidden"
    }
    return results.flatMap(\.questions).flatMap { answered in
      ["\(answered.question.id): \(words(answered.counts))"]
        + answered.groups.map { "\(answered.question.id) \($0.title ?? "others"): \(words($0.counts))" }
    }
  }

  fileprivate func told() throws -> [String] {
    try load().diagnostics.filter { $0.severity == .warning }.map { diagnostic in
      let place = diagnostic.place.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line):\($0.column)" } ?? ""
      return "\(place) \(diagnostic.code) \(diagnostic.message)"
    }
  }
}

@Suite struct SurveyTests {
  @Test func `answers are counted by the words of any language, and by the column that has one`() throws {
    let university = SmallUniversity.withSurvey([
      "a.csv": """
      Время,Школа,Жұмыс,Отдых [выходные],Работа
      1,it,Иә,Да,
      2,it,,НЕТ,ага
      3,it, жоқ ,1,
      4,art,1,,
      5,art,Да,yes,
      """
    ])
    #expect(
      try university.counts() == [
        "work: 4 1", "work art: 2 0", "work it: 2 1",
        // One answer of art alone hides in what is together with it.
        "rest: 3 1", "rest others: 3 1",
      ])
    #expect(try university.told().isEmpty)
    let result = try #require(try university.load().definitions?.surveys["2026-review-organisation"]?.first)
    #expect(result.answers == 5)
    #expect(result.questions.map(\.counts.shares) == [[80, 20], [75, 25]])
  }

  @Test func `what too few people answered is never shown`() throws {
    let university = SmallUniversity.withSurvey(["a.csv": "School,Работа\nit,Да\nit,Нет\nart,Да\n"], smallest: 5)
    #expect(try university.counts() == ["work: hidden", "work others: hidden", "rest: hidden"])
    #expect(try university.load().definitions?.surveys["2026-review-organisation"]?.first?.answers == nil)
  }

  @Test func `several tables of a survey are counted together, the same one once`() throws {
    let table = "Школа;Работа;Отдых\nit;Да;Нет\nit;Да;Нет\n"
    let university = SmallUniversity.withSurvey(["a.csv": table, "b.csv": table + "it;Да;Нет\n", "c.csv": table])
    #expect(
      try university.counts() == ["work: 5 0", "work it: 5 0", "rest: 0 5", "rest it: 0 5"])
    let told = try university.told()
    #expect(
      told == [
        "c.csv:0:0 survey-twice the same answers stand in '\(folder)/a.csv'; they count once"
      ])
  }

  @Test func `cells that are no option are told with their place, and long texts are not repeated`() throws {
    let university = SmallUniversity.withSurvey([
      "a.csv": "Школа;Работа;Отдых\nit;Да;Нат\nit;Да;Я, Айгүл Серікова, демалысқа әбден ризамын\nit;Да;Нет;x\n"
    ])
    let told = try university.told()
    #expect(
      told == [
        "a.csv:0:0 survey-ragged row 4: cells beyond the last heading are not read",
        """
        a.csv:2:7 survey-unread row 2, question 'rest': unknown option 'Нат' (did you mean 'Нет'?); \
        write other spellings to 'also' of the option
        """,
        """
        a.csv:3:7 survey-unread row 3, question 'rest': a text of one's own is no option; \
        write other spellings to 'also' of the option
        """,
      ])
    #expect(try university.load().diagnostics.allSatisfy { $0.sourceLine == nil })
    let result = try #require(try university.load().definitions?.surveys["2026-review-organisation"]?.first)
    #expect(result.unread.map { "\($0.row) \($0.question)" } == ["2 rest", "3 rest"])
  }

  @Test func `a table that no survey knows, or that is none, is told and is no error`() throws {
    let university = SmallUniversity.withSurvey([
      "a.csv": "x;y\n1;2\n", "b.xlsx": "PK", "c.csv": "\n\n", "d.csv": "Работа\n\"Да\n", "e.csv": "Работа\nДа\nДа\n",
    ])
    let told = try university.told()
    #expect(
      told == [
        "a.csv:1:1 survey-unknown no question of a survey stands in its first row; known surveys: joy",
        "b.xlsx:0:0 survey-unreadable 'b.xlsx' is no table of answers; save it as 'CSV UTF-8'",
        "c.csv:1:1 survey-unreadable the table is empty; its first row holds the questions",
        "d.csv:2:1 survey-unreadable the quote that opens this cell is never closed",
        "e.csv:1:1 survey-column-missing the head has no column for 'rest'; write its heading to 'columns' of the question",
        "e.csv:1:1 survey-column-missing the head has no column for the group",
      ])
    #expect(try university.counts() == ["work: 2 0", "work others: 2 0", "rest: hidden"])
  }

  @Test func `any encoding and separator of an office's program is read`() throws {
    let text = "Школа;Работа №1\nit;Да\nit;Нет\n"
    let cyrillic = Array(text.unicodeScalars).map { scalar -> UInt8 in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x2116: 0xB9
      default: UInt8(scalar.value)
      }
    }
    #expect(String(decoding: Encoding.decode(cyrillic).bytes, as: UTF8.self) == text)
    #expect(Encoding.decode(cyrillic).encoding == .windows1251)
    for bigEndian in [true, false] {
      var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in text.utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += bigEndian ? [high, low] : [low, high]
      }
      #expect(String(decoding: Encoding.decode(bytes).bytes, as: UTF8.self) == text)
    }
    let file = SourceFile(
      name: "a.csv", origin: .workspace, bytes: [0xEF, 0xBB, 0xBF] + Array("\"Школа\"\tРабота\r\nit\tДа".utf8))
    #expect(try SurveyTable(file).head == ["школа", "работа"])
  }

  @Test(arguments: [
    ("scale: yes-no, columns", "scale: no-yes, columns", "unknown-scale unknown scale 'no-yes'"),
    ("Жоқ, ru: Нет", "Жоқ, ru: ДА", "duplicate-id 'ДА' means option 'yes' already"),
    ("Отдых [выходные]", "работа", "duplicate-id 'работа' is question 'work' already"),
    ("{id: rest", "{id: work", "duplicate-id question 'work' stands on line"),
    ("smallest group: 2", "smallest group: 0", "wrong-type 'smallest group' takes a whole number from 1"),
  ])
  func `a mistake in a survey is told`(right: String, wrong: String, message: String) throws {
    var university = SmallUniversity.withSurvey([:])
    university.files["workflows/surveys/joy.yaml"]?.replace(right, with: wrong, maxReplacements: 1)
    let found = try university.load().diagnostics.map { "\($0.code) \($0.message)" }
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }
}
