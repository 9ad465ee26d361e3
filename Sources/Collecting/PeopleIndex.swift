import Language
import Model

/// Finds people by their name as somebody wrote it: full or with initials, in any language and order.
struct PeopleIndex: Sendable {
  enum Found: Sendable, Hashable {
    case person(String)
    case several([String])
    case unknown(meant: String?)
  }

  private let names: [LanguageCode: [String: String]]
  private let ids: [String: [String]]

  init(_ definitions: Definitions) {
    var ids: [String: [String]] = [:]
    var names: [LanguageCode: [String: String]] = [:]
    for (id, person) in definitions.people.sorted(by: { $0.key < $1.key }) {
      var keys: Set<String> = [PeopleIndex.key(id)]
      for language in LanguageCode.allCases {
        let fallback = definitions.fallback
        let full = person.fullName(in: language, fallback: fallback)
        names[language, default: [:]][id] = full
        keys.insert(PeopleIndex.key(full))
        keys.formUnion(PeopleIndex.shortForms(of: person, in: language, fallback: fallback).map(PeopleIndex.key))
      }
      for key in keys where !key.isEmpty { ids[key, default: []].append(id) }
    }
    self.ids = ids
    self.names = names
  }

  func person(_ text: String, in language: LanguageCode) -> Found {
    let found = ids[PeopleIndex.key(text)] ?? []
    if found.count == 1 { return .person(found[0]) }
    if found.count > 1 { return .several(found.map { "\(name(of: $0, in: language)) (\($0))" }) }
    // Spelling reads Cyrillic look-alikes as Latin, so both sides have to.
    let candidates = LanguageCode.allCases.flatMap { names[$0].map { Array($0.values) } ?? [] }.sorted()
    let latin = candidates.map(Spelling.latin)
    let meant = Spelling.nearest(to: text, among: latin).flatMap { latin.firstIndex(of: $0) }
    return .unknown(meant: meant.map { candidates[$0] })
  }

  func name(of id: String, in language: LanguageCode) -> String {
    names[language]?[id] ?? id
  }

  /// Surname and given name; surname and initials, with and without the patronymic.
  private static func shortForms(of person: Person, in language: LanguageCode, fallback: [LanguageCode]) -> [String] {
    let surname = person.surname.text.text(in: language, fallback: fallback)
    let given = person.given.text(in: language, fallback: fallback)
    var forms = ["\(surname) \(given)"]
    guard let first = given.first else { return forms }
    forms.append("\(surname) \(first)")
    if let second = person.patronymic?.text(in: language, fallback: fallback).first {
      forms.append("\(surname) \(first) \(second)")
    }
    return forms
  }

  /// The words of a name in order of the alphabet, so that «Ким А. А.» and «А.А. Ким» are one; a code in brackets
  /// behind it, as our lists have for namesakes, stands for itself.
  private static func key(_ name: String) -> String {
    var name = name[...]
    if name.last == ")", let open = name.lastIndex(of: "(") { name = name[name.index(after: open)...].dropLast() }
    return Spoken.folded(String(name)).split { $0 == " " || $0 == "." || $0 == "," }.sorted().joined(separator: " ")
  }
}
