extension Vocabulary {
  private static let option = Vocabulary([
    Name("id", .text, "id"), Name("title", .text, "what people choose"),
    Name("tone", .text, "good, fair, poor or neutral; absent where the survey does not say"),
  ])

  private static let answered: [Name] = [
    Name("question", .text, "the question"),
    Name("answered", .text, "how many answered it; `< 5` where they are too few to be told"),
    Name("counts", .record(Vocabulary([])), "how many chose each option, by its place from 1"),
    Name("shares", .record(Vocabulary([])), "the same in whole percent of those who answered"),
  ]

  private static func table(_ rows: Name) -> Vocabulary {
    Vocabulary([
      Name("id", .text, "id of the table"), Name("n", .number, "its number, from 1"),
      Name("options", .list(option), "the options of its questions"), rows,
    ])
  }

  /// Names of what surveys have answered.
  package static let survey = Vocabulary([
    Name("title", .text, "the survey's title"),
    Name("plan", .text, "the plan's id, usually the year"),
    Name("organisation", .record(Vocabulary([Name("name", .text, "full name")])), "the university"),
    caseName,
    Name("answers", .text, "how many people answered; `< 5` where they are too few to be told"),
    Name("least", .number, "answers of fewer people are not shown"),
    Name("groupTitle", .text, "what people are told apart by; absent where nothing is"),
    Name(
      "tables",
      .list(
        table(
          Name(
            "questions",
            .list(
              Vocabulary(
                answered + [
                  Name("n", .number, "number in the survey, from 1"),
                  Name("unread", .number, "cells that are no option"),
                ])), "the questions"))),
      "questions with the same options, a few at a time"),
    Name(
      "groupTables",
      .list(
        table(
          Name("groups", .list(Vocabulary(answered + [Name("group", .text, "the group")])), "each question by group"))),
      "the same by group; none where the survey has no groups"),
    Name(
      "unread",
      .list(
        Vocabulary([
          Name("file", .text, "the table, relative to the case's folder"), Name("row", .number, "its row"),
          Name("question", .text, "the question"),
        ])), "cells that are no option; what they say stays where it is"),
    Name("machine", .open, "what the machine sheet keeps"),
  ])
}
