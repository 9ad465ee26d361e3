import Language
import Model
import Testing

@Suite("Phrases")
struct PhraseTests {
  static let position = Inflected(
    "проректор", forms: [.accusative: "проректора", .dative: "проректору"], language: .ru,
    origin: "person omarov, position")

  static let record = Record([
    "number": .number(14),
    "due": Day(iso: "2026-11-21").map { .date($0, .ru) },
    "date": .blank(Blank(.date, language: .kk, year: 2026)),
    "title": .text("«сапа» туралы"),
    "retained": .flag(true),
    "controller": .record(Record(["position": .noun(position)])),
    "en": .noun(Inflected("vice-rector", language: .en, origin: "person omarov, position")),
  ])

  static let filled: [(String, String)] = [
    ("Контроль возложить на {{accusative(controller.position)}}.", "Контроль возложить на проректора."),
    ("Представить {{until(due)}}.", "Представить до 21 ноября 2026 года."),
    ("{{due}}", "21 ноября 2026 года"),
    ("{{short(due)}}", "21.11.2026"),
    ("{{attributive(date)}} № {{number}}", "2026 жылғы «__» ________ № 14"),
    ("{{upper(title)}}", "«САПА» ТУРАЛЫ"),
    ("{{capitalised(title)}}", "«Сапа» туралы"),
    ("{{dative(en)}}", "vice-rector"),
    ("{{! note }}без слотов", "без слотов"),
    ("{{retained}}", ""),
  ]

  @Test("slots are filled from the record", arguments: filled)
  func filling(text: String, expected: String) throws {
    #expect(try Phrase(text).text(in: Self.record) == expected)
  }

  static let refused: [(String, String, String)] = [
    (
      "{{genitive(controller.position)}}", "missing-form",
      "no genitive of 'проректор' in ru is stored (person omarov, position); add it to the noun's forms"
    ),
    ("{{controler}}", "unknown-name", "there is no 'controler' here"),
    ("{{title.text}}", "unknown-name", "there is no 'title.text' here"),
    ("{{dative(title)}}", "wrong-kind", "'dative' takes a noun"),
    ("{{until(number)}}", "wrong-kind", "'until' takes a date"),
    ("{{upper(controller)}}", "wrong-kind", "'upper' takes a text"),
    (
      "{{#items}}x{{/items}}", "bad-tag",
      "a sentence takes '{{name}}' and '{{function(name)}}', not sections ('items')"
    ),
  ]

  @Test("what cannot be filled says what is wrong", arguments: refused)
  func refusing(text: String, code: String, message: String) {
    let problem = #expect(throws: LanguageProblem.self) { try Phrase(text).text(in: Self.record) }
    #expect(problem == LanguageProblem(code, message))
  }

  @Test("a Russian noun needs no ablative, a Kazakh one no prepositional")
  func casesOfLanguages() throws {
    #expect(try Self.position.form(.ablative) == "проректор")
    #expect(try Inflected("ректор", language: .kk, origin: "").form(.prepositional) == "ректор")
    #expect(throws: LanguageProblem.self) { try Inflected("ректор", language: .kk, origin: "").form(.ablative) }
  }

  @Test("the names it uses are known before it is filled, with their columns")
  func names() {
    let phrase = Phrase("Жұмыс тобы {{until(due)}} {{item.title}} ұсынсын")
    #expect(phrase.names.map(\.name) == ["due", "item.title"])
    #expect(phrase.names.map(\.function) == [.until, nil])
    #expect(phrase.names.map(\.column) == [12, 27])
    #expect(phrase.problems.isEmpty)
  }

  @Test("all that is wrong with it is known before it is filled")
  func problems() {
    let phrase = Phrase("{{#a}} {{dativ(b)}} {{c")
    #expect(phrase.problems.map(\.problem.code) == ["bad-tag", "unknown-function", "bad-tag"])
    #expect(phrase.problems.map(\.column) == [1, 8, 21])
  }

  @Test("functions fit the kinds of names they are given")
  func kinds() {
    #expect(Function.dative.takes(.noun) && !Function.dative.takes(.text) && !Function.dative.takes(.date))
    #expect(Function.until.takes(.date) && !Function.until.takes(.noun))
    #expect(Function.upper.takes(.text) && Function.upper.takes(.noun) && !Function.upper.takes(.flag))
  }
}
