/// Somebody who answers for steps and signs documents.
package struct Person: Sendable, Hashable {
  package enum Gender: String, Sendable, Hashable, CaseIterable {
    case female
    case male
  }

  package var id: String
  /// The surname bends; the other names are printed as initials or unbent.
  package var surname: Noun
  package var given: Text
  package var patronymic: Text?
  package var position: Noun?
  package var gender: Gender?
  package var unit: String?
  /// The language the person's own copies are made in.
  package var language: LanguageCode?
  package var email: String?
  package var from: Day?
  package var until: Day?
  package var deputy: String?
  package var place: Place

  package init(
    id: String, surname: Noun, given: Text, patronymic: Text? = nil, position: Noun? = nil, gender: Gender? = nil,
    unit: String? = nil, language: LanguageCode? = nil, email: String? = nil, from: Day? = nil, until: Day? = nil,
    deputy: String? = nil, place: Place
  ) {
    self.id = id
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
    self.position = position
    self.gender = gender
    self.unit = unit
    self.language = language
    self.email = email
    self.from = from
    self.until = until
    self.deputy = deputy
    self.place = place
  }
}
