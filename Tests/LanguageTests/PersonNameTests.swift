import Language
import Model
import Testing

@Suite("Names of people")
struct PersonNameTests {
  static let serikova = Person(
    id: "serikova",
    surname: Noun(
      Text(kk: "Серікова", ru: "Серикова", en: "Serikova"),
      forms: [.kk: [.dative: "Серіковаға"], .ru: [.dative: "Сериковой", .accusative: "Серикову"]]),
    given: Text(kk: "Айгүл", ru: "Айгуль", en: "Aigul"), patronymic: Text(kk: "Маратқызы", ru: "Маратовна"),
    place: Place(file: "people.csv"))

  @Test(
    "initials come before the surname, the patronymic's in Russian only",
    arguments: [
      (LanguageCode.kk, "А. Серікова"), (.ru, "А. М. Серикова"), (.en, "A. Serikova"),
    ])
  func initials(language: LanguageCode, expected: String) {
    #expect(Self.serikova.initials(in: language, fallback: []).text == expected)
  }

  @Test("the surname bends the initials with it")
  func forms() throws {
    #expect(try Self.serikova.initials(in: .ru, fallback: []).form(.accusative) == "А. М. Серикову")
    #expect(try Self.serikova.initials(in: .kk, fallback: []).form(.dative) == "А. Серіковаға")
    #expect(try Self.serikova.initials(in: .en, fallback: []).form(.dative) == "A. Serikova")
  }

  @Test("a form that nobody stored is named")
  func missing() {
    let problem = #expect(throws: LanguageProblem.self) {
      try Self.serikova.initials(in: .kk, fallback: []).form(.ablative)
    }
    #expect(
      problem?.message
        == "no ablative of 'А. Серікова' in kk is stored (person serikova, surname); add it to the noun's forms")
  }

  @Test(
    "full names",
    arguments: [
      (LanguageCode.kk, "Серікова Айгүл Маратқызы"), (.ru, "Серикова Айгуль Маратовна"), (.en, "Aigul Serikova"),
    ])
  func full(language: LanguageCode, expected: String) {
    #expect(Self.serikova.fullName(in: language, fallback: []) == expected)
  }

  @Test("a name that is missing in a language is taken whole from the fallback")
  func fallback() {
    var person = Self.serikova
    person.surname.text.en = nil
    person.given.en = nil
    #expect(person.initials(in: .en, fallback: [.ru, .kk]).text == "А. М. Серикова")
    #expect(person.fullName(in: .en, fallback: [.kk]) == "Серікова Айгүл Маратқызы")
  }

  @Test("double given names have two initials, missing ones none")
  func double() {
    var person = Self.serikova
    person.given = Text("Анна-Мария")
    person.patronymic = nil
    #expect(person.initials(in: .ru, fallback: []).text == "А.-М. Серикова")
    person.given = Text("")
    #expect(person.initials(in: .ru, fallback: []).text == "Серикова")
  }
}
