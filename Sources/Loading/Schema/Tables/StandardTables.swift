import Model

extension Table {
  static let standard = Table(
    "standard", "A catalogue of criteria with permanent ids.",
    [
      Field("standard", .id, required: true, "its permanent id", example: "esg-2015"),
      Field("version", .whole(1...100_000), required: true, "raised with each change", example: "1"),
      Field("edition", .string, required: true, "the edition of the standard itself", example: "'2015'"),
      Field("title", .noun, required: true, "title"),
      Field("source", .plainText, "where it is published"),
      Field("scale", .reference(.scale), required: true, "the scale of its verdicts", example: "conformity"),
      Field("evidence", .list(.record(evidence)), "kinds of documents that show conformity"),
      Field("sections", .list(.record(section)), required: true, "its standards or clauses"),
    ])

  static let evidence = Table(
    "kind of evidence", "A kind of document that shows conformity.",
    [
      Field("id", .id, required: true, "permanent id", example: "policy"),
      Field("title", .plainText, required: true, "what it is called"),
    ])

  static let section = Table(
    "section", "One standard or clause with its criteria.",
    [
      Field("id", .id, required: true, "permanent id, text", example: "'1.10'"),
      Field("title", .plainText, required: true, "title"),
      Field("statement", .plainText, "what it asks, in our own words"),
      Field("criteria", .list(.record(criterion)), required: true, "what is checked"),
    ])

  static let criterion = Table(
    "criterion", "One thing that is checked.",
    [
      Field("id", .id, required: true, "permanent id", example: "'1.1-01'"),
      Field("text", .plainText, required: true, "the requirement"),
      Field("kind", .choice(Standard.Criterion.Kind.self), "how it is checked", example: "documentary"),
      Field(
        "degree", .choice(Standard.Criterion.Degree.self), "how grave a violation is in state control",
        example: "gross"),
      Field("evidence", .list(.reference(.evidence)), "kinds of documents expected", example: "[policy]"),
      Field("source", .string, "where it is taken from", example: "'003'"),
    ])

  static let profile = Table(
    "profile", "What one university adds to a standard, rewords and leaves out.",
    [
      Field("profile", .id, required: true, "its permanent id", example: "ektu"),
      Field("of", .reference(.standard), required: true, "the standard it tailors", example: "esg-2015"),
      Field("version", .whole(1...100_000), required: true, "raised with each change", example: "1"),
      Field("title", .plainText, required: true, "title"),
      Field("add", .list(.record(addition)), "criteria of its own"),
      Field(
        "reword", .map(.reference(.criterion), .plainText), "other words for a criterion",
        example: "{'1.6-02': {kk: …, ru: …, en: …}}"),
      Field("omit", .list(.reference(.criterion)), "criteria left out", example: "['1.8-04']"),
    ])

  static let addition = Table(
    "addition", "Criteria put into a section.",
    [
      Field("section", .reference(.section), required: true, "the section they belong to", example: "'1.4'"),
      Field("after", .reference(.criterion), "the criterion they follow; default the last", example: "'1.4-03'"),
      Field("criteria", .list(.record(criterion)), required: true, "the criteria"),
    ])

  static let scale = Table(
    "scale", "The words a verdict is given in; an empty cell is not yet judged.",
    [
      Field("scale", .id, required: true, "its permanent id", example: "conformity"),
      Field("title", .plainText, required: true, "title"),
      Field("levels", .list(.record(level)), required: true, "from best to worst"),
      Field(
        "never beside", .list(.reference(.scale)), "scales whose levels must not stand on one sheet with these",
        example: "[iso-audit, finding-grades]"),
    ])

  static let level = Table(
    "level", "One verdict.",
    [
      Field("id", .id, required: true, "permanent id", example: "conforms"),
      Field("title", .plainText, required: true, "the word people choose"),
      Field("tone", .choice(Scale.Tone.self), required: true, "its colour", example: "good"),
      Field("opens", .choice(Scale.Opening.self), "what it gives rise to; default nothing", example: "finding"),
      Field("counts", .flag, "false: not applicable, leaves the denominator; default true", example: "false"),
    ])
}
