import Language
import Model

/// How documents show people: names with initials, positions, and blank lines where nobody is bound.
struct PersonRecords {
  let definitions: Definitions
  let wording: Wording

  /// Wide enough to sign a name by hand.
  private static let blankLine = String(repeating: "_", count: 20)

  func record(of id: String?, role title: Noun?, roleID: String) -> Value {
    let role = wording.noun(title, origin: "role \(roleID)")
    guard let id, let person = definitions.people[id] else { return unbound(role: title, role) }
    return .record(
      Record([
        "name": .noun(person.initials(in: wording.language, fallback: wording.fallback)),
        "full": .text(person.fullName(in: wording.language, fallback: wording.fallback)),
        "surname": wording.noun(person.surname, origin: "person \(id), surname"),
        "position": wording.noun(person.position, origin: "person \(id), position") ?? role,
        "role": role,
        "email": wording.text(person.email),
        "unit": person.unit.flatMap { definitions.units[$0] }.flatMap { wording.text($0.title.text) },
      ]))
  }

  /// Blank lines, to be filled by hand; in every case the same line, but for the forms the role's title has.
  private func unbound(role title: Noun?, _ role: Value?) -> Value {
    let line = Dictionary(uniqueKeysWithValues: GrammaticalCase.allCases.map { ($0, Self.blankLine) })
    func blank(_ text: String, forms: [GrammaticalCase: String] = [:]) -> Value {
      .noun(
        Inflected(
          text, forms: line.merging(forms) { _, stored in stored }, language: wording.language, origin: "unbound role"))
    }
    let name = blank(Self.blankLine)
    let position = title.map { blank(wording.string($0.text), forms: $0.forms[wording.language] ?? [:]) } ?? name
    return .record(
      Record(["name": name, "full": .text(Self.blankLine), "surname": name, "position": position, "role": role]))
  }

  func fullName(of id: String?) -> String? {
    id.flatMap { definitions.people[$0] }?.fullName(in: wording.language, fallback: wording.fallback)
  }

  /// Everybody who may be named in a workbook, by id: what its lists offer.
  var choices: [Value] {
    definitions.people.keys.sorted().compactMap { id in
      guard let name = fullName(of: id) else { return nil }
      return .record(Record(["id": .text(id), "title": .text(name)]))
    }
  }

  /// Initials and surname.
  func shortName(of id: String?) -> String? {
    id.flatMap { definitions.people[$0] }?.initials(in: wording.language, fallback: wording.fallback).text
  }
}
