import Model

extension Table {
  static let survey = Table(
    "survey",
    """
    A questionnaire that people answered elsewhere. Tables of answers (CSV: UTF-8, UTF-16 or Windows-1251; commas, \
    semicolons or tabs) lie in cases/<case>/surveys/; the questions in their first row say whose they are. Only numbers \
    are made of them.
    """,
    [
      Field("survey", .id, required: true, "its permanent id", example: "student-satisfaction"),
      Field("title", .plainText, required: true, "what it is called"),
      Field(
        "smallest group", .whole(1...1000), "answers of fewer people are never shown; default 5", example: "10"),
      Field("group", .record(surveyGroup), "what people are told apart by, as a school"),
      Field("scales", .list(.record(surveyScale)), required: true, "the options that questions share"),
      Field("questions", .list(.record(surveyQuestion)), required: true, "the questions, in order"),
    ])

  static let surveyGroup = Table(
    "group of a survey", "What people are told apart by; small groups are shown together.",
    [
      Field("title", .plainText, required: true, "what it is called; its words are headings of the column too"),
      Field("columns", .list(.string), "other headings of its column", example: "[Faculty]"),
    ])

  static let surveyScale = Table(
    "scale of a survey", "Options that several questions share.",
    [
      Field("id", .id, required: true, "its id in the survey", example: "satisfaction"),
      Field("options", .list(.record(surveyOption)), required: true, "from best to worst"),
    ])

  static let surveyOption = Table(
    "option", "One answer.",
    [
      Field("id", .id, required: true, "its id in the scale; read as an answer too", example: "full"),
      Field("title", .plainText, required: true, "what people choose, in every language of the questionnaire"),
      Field("tone", .choice(Scale.Tone.self), "its colour in charts", example: "good"),
      Field("also", .list(.string), "other spellings", example: "['5', Very satisfied]"),
    ])

  static let surveyQuestion = Table(
    "question", "One question; a column of the table for each language it was asked in.",
    [
      Field("id", .id, required: true, "its id in the survey", example: "teaching"),
      Field("title", .plainText, required: true, "the question; its words are headings of its columns too"),
      Field("scale", .id, required: true, "id of its scale", example: "satisfaction"),
      Field("columns", .list(.string), "other headings of its columns", example: "[Teaching quality]"),
    ])
}
