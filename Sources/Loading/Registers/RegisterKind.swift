import Model

/// The CSV registers of a workspace and their declared columns.
enum RegisterKind: String, Sendable, CaseIterable {
  case people, units, programmes, projects

  /// One declared column; texts and nouns stand for several, one a language and stored form.
  struct Column: Sendable {
    let heading: String
    let shape: Shape
    let isRequired: Bool
    let meaning: String

    init(_ heading: String, _ shape: Shape, required: Bool = false, _ meaning: String) {
      self.heading = heading
      self.shape = shape
      isRequired = required
      self.meaning = meaning
    }

    /// All headings it can stand under.
    var headings: [String] {
      switch shape {
      case .text: [heading] + LanguageCode.allCases.map { "\(heading).\($0)" }
      case .noun:
        [heading]
          + LanguageCode.allCases.flatMap { language in
            ["\(heading).\(language)"] + GrammaticalCase.allCases.map { "\(heading).\(language).\($0)" }
          }
      default: [heading]
      }
    }
  }

  var file: String { "registers/\(rawValue).csv" }

  /// The column with the row's id.
  var key: String { self == .programmes ? "code" : "id" }

  var headings: [String] { columns.flatMap(\.headings) }

  /// What a `where` condition can compare: `Model`'s cells.
  var fields: [String] {
    columns.filter { column in
      switch column.shape {
      case .text, .noun: false
      default: true
      }
    }.map(\.heading)
  }

  var columns: [Column] {
    switch self {
    case .people: Self.peopleColumns
    case .units: Self.unitColumns
    case .programmes: Self.programmeColumns
    case .projects: Self.projectColumns
    }
  }

  private static let peopleColumns: [Column] = [
    Column("id", .id, required: true, "permanent id"),
    Column("surname", .noun, required: true, "surname"), Column("given", .plainText, required: true, "given name"),
    Column("patronymic", .plainText, "patronymic"), Column("position", .noun, "position, in lower case"),
    Column("gender", .choice(Person.Gender.self), "for the endings of names"),
    Column("unit", .reference(.unit), "id of the unit"),
    Column("language", .choice(LanguageCode.self), "language of the person's own copies"),
    Column("email", .string, "e-mail address"), Column("from", .date, "first day in the position"),
    Column("until", .date, "last day in the position"), Column("deputy", .reference(.person), "who stands in"),
  ]

  private static let unitColumns: [Column] = [
    Column("id", .id, required: true, "permanent id"), Column("title", .noun, required: true, "title"),
    Column("kind", .string, "school, department, office, …"),
    Column("parent", .reference(.unit), "id of the unit it belongs to"),
    Column("head", .reference(.person), "id of its head"),
  ]

  private static let programmeColumns: [Column] = [
    Column("code", .id, required: true, "the programme's code"), Column("title", .noun, required: true, "title"),
    Column("level", .choice(["bachelor", "master", "doctorate", "residency"]), "level of education"),
    Column("group", .string, "group of educational programmes"),
    Column("unit", .reference(.unit), "id of the unit that runs it"),
    Column("agency", .string, "the agency that accredited it"),
    Column("certificate from", .date, "first day of the certificate"),
    Column("certificate until", .date, "last day of the certificate"),
  ]

  private static let projectColumns: [Column] = [
    Column("id", .id, required: true, "permanent id"), Column("title", .noun, required: true, "title"),
    Column("programme", .string, "funding programme, as Erasmus+ CBHE"),
    Column("unit", .reference(.unit), "id of the unit"),
    Column("coordinator", .reference(.person), "id of the coordinator"), Column("from", .date, "first day"),
    Column("until", .date, "last day"),
  ]
}
