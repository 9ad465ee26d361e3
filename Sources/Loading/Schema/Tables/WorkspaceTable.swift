import Model

extension Table {
  static let workspace = Table(
    "workspace", "The university: its name, languages, people and who holds which role.",
    [
      Field("sapa", .whole(1...1), required: true, "version of this format", example: "1"),
      Field("organisation", .record(organisation), required: true, "the university, as its documents name it"),
      Field(
        "languages", .list(.choice(LanguageCode.self)), "languages of documents; default all three",
        example: "[kk, ru, en]"),
      Field(
        "fallback", .list(.choice(LanguageCode.self)), "which text is taken when one is missing; default `languages`",
        example: "[kk, ru, en]"),
      Field("time zone", .string, "where the day begins; default Asia/Almaty", example: "Asia/Almaty"),
      Field("calendar", .reference(.calendar), "the calendar of working days; default kz", example: "kz"),
      Field(
        "order form", .choice(Document.Layout.self),
        "layout of orders that say nothing themselves: one language a file, or Kazakh with its Russian mirror",
        example: "single"),
      Field("roles", .map(.reference(.role), binding), "who holds a role in every case", example: "{rector: serikova}"),
      Field(
        "standards", .map(.reference(.standard), .record(tailoring)),
        "how the university uses a standard: profiles and administrators",
        example: "{esg-2015: {profiles: [ektu]}}"),
      Field("people", .map(.id, .record(person)), "people, beside registers/people.csv"),
    ])

  static let organisation = Table(
    "organisation", "The university, as its documents name it.",
    [
      Field("id", .id, "its id; default organisation", example: "ektu"),
      Field("name", .noun, required: true, "full name"),
      Field("short", .noun, "short name", example: "{kk: ШҚТУ, ru: ВКТУ, en: EKTU}"),
      Field("city", .plainText, "city, as orders print it", example: "{kk: Өскемен қаласы, ru: г. Усть-Каменогорск}"),
      Field("address", .plainText, "postal address"),
      Field("number", .string, "business identification number (БСН, БИН)", example: "'000000000000'"),
    ])

  static let tailoring = Table(
    "tailoring", "Profiles that tailor a standard, and the administrators of its sections.",
    [
      Field("profiles", .list(.reference(.profile)), "applied in this order", example: "[ektu]"),
      Field(
        "administrators", .map(.reference(.section), .reference(.person)), "the person for each section",
        example: "{'1.1': serikova}"),
    ])

  static let person = Table(
    "person", "Somebody who answers for steps and signs documents.",
    [
      Field("name", .record(personName), required: true, "the parts of the name"),
      Field("position", .noun, "the position, in lower case"),
      Field("gender", .choice(Person.Gender.self), "for the endings of names", example: "female"),
      Field("unit", .reference(.unit), "the unit the person belongs to", example: "school-it"),
      Field("language", .choice(LanguageCode.self), "language of the person's own copies", example: "kk"),
      Field("email", .string, "e-mail address"),
      Field("from", .date, "first day in the position", example: "2026-09-01"),
      Field("until", .date, "last day in the position", example: "2027-08-31"),
      Field("deputy", .reference(.person), "who stands in", example: "omarov"),
    ])

  static let personName = Table(
    "name", "The parts of a person's name.",
    [
      Field("surname", .noun, required: true, "the surname, with stored forms"),
      Field("given", .plainText, required: true, "the given name"),
      Field("patronymic", .plainText, "the patronymic"),
    ])

  static let group = Table(
    "group", "The people of a group role; the head answers for what the group does.",
    [
      Field("head", .reference(.person), "the head", example: "serikova"),
      Field("deputy", .reference(.person), "the deputy head"),
      Field("secretary", .reference(.person), "the secretary"),
      Field("members", .list(.reference(.person)), "the other members", example: "[akhmetova, kim]"),
    ])

  /// Who a role is: one person, the head of a unit, or a group.
  static var binding: Shape { .either(plain: .grammar(.binding), list: nil, mapping: .record(group)) }
}
