package import Model

extension Person {
  /// Initials and surname, as signatures have them; the stored forms of the surname bend the whole.
  package func initials(in language: LanguageCode, fallback: [LanguageCode]) -> Inflected {
    var name = surname.inflected(in: language, fallback: fallback, origin: "person \(id), surname")
    var initials = Person.initial(of: given.text(in: name.language, fallback: fallback))
    // Only Russian signatures show the patronymic (domain/10, E.3).
    if name.language == .ru, let patronymic = patronymic?[.ru] {
      let second = Person.initial(of: patronymic)
      initials += second.isEmpty ? "" : " \(second)"
    }
    guard !initials.isEmpty else { return name }
    name.text = "\(initials) \(name.text)"
    name.forms = name.forms.mapValues { "\(initials) \($0)" }
    return name
  }

  /// Surname, given name, patronymic; in English the given name and the surname.
  package func fullName(in language: LanguageCode, fallback: [LanguageCode]) -> String {
    let own = surname.text.language(for: language, fallback: fallback)
    let surname = surname.text[own] ?? ""
    let given = given.text(in: own, fallback: fallback)
    let names =
      switch own {
      case .kk, .ru: [surname, given, patronymic?.text(in: own, fallback: fallback) ?? ""]
      case .en: [given, surname]
      }
    return names.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The surname alone, which takes cases.
  package func surname(in language: LanguageCode, fallback: [LanguageCode]) -> Inflected {
    surname.inflected(in: language, fallback: fallback, origin: "person \(id), surname")
  }

  /// The position, which takes cases; nil when nobody wrote one.
  package func position(in language: LanguageCode, fallback: [LanguageCode]) -> Inflected? {
    position?.inflected(in: language, fallback: fallback, origin: "person \(id), position")
  }

  /// «А.», «А.-М.» for a double name, nothing for an empty one.
  private static func initial(of name: String) -> String {
    name.split(separator: "-").compactMap(\.first).map { "\($0.uppercased())." }.joined(separator: "-")
  }
}
