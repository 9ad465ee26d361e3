extension Vocabulary {
  private static let mark = "`+`, `–`, or empty where nothing is asked"

  /// Names of a workbook about where a report stands.
  package static let report = Vocabulary([
    Name("title", .text, "the document's title"),
    Name("organisation", .record(Vocabulary([Name("name", .text, "full name")])), "the university"),
    caseName,
    Name("agency", .record(Vocabulary([Name("title", .text, "name")])), "the agency the report is for"),
    Name("approved", .text, "sections accepted of all, `7 / 13`"),
    Name("missing", .number, "gaps that somebody has to close"),
    Name("blocking", .number, "those of them that keep the official edition back"),
    Name(
      "gaps",
      .list(
        Vocabulary([
          Name("n", .number, "number, from 1"), Name("section", .text, "id of the section"),
          Name("sectionTitle", .text, "title of the section; of a standard with its number"),
          Name("row", .text, "id of the row; absent for the whole section"),
          Name("rowTitle", .text, "title of the row"), Name("kind", .text, "what is missing, in words"),
          Name("kindID", .text, "no-text, no-rating, no-evidence, not-accepted …"),
          Name("what", .text, "what is missing, with the translation's language and the counts behind it"),
          Name("person", .text, "who is to close it"), Name("todo", .text, "what is to be done"),
          Name("state", .text, "keeps the report back, open, to be noted or waived, in words"),
          Name("stateID", .text, "blocking, open, note or waived"),
          Name("waiver", .text, "why it is waived, by whom, until when"),
        ])), "what the report lacks, in its order; waived gaps too"),
    Name(
      "parts",
      .list(
        Vocabulary([
          Name("id", .text, "id"), Name("title", .text, "title"), Name("author", .text, "who writes it"),
          Name("state", .text, "its state, in words"),
          Name("stateID", .text, "missing, draft, rework, accepted or approved"),
          Name("words", .number, "words in the language it is written in"),
          Name("limits", .text, "how many there should be, `600–2500`"),
          Name("gaps", .number, "gaps that somebody has to close"),
        ])), "the parts that people write, in the report's order"),
    Name(
      "rows",
      .list(
        Vocabulary([
          Name("section", .text, "id of the section"), Name("id", .text, "id of the row"),
          Name("title", .text, "its title"),
          Name("answered", .text, mark), Name("rated", .text, mark), Name("evidenced", .text, mark),
          Name("translated", .text, "\(mark); with the languages that are missing or out of date"),
          Name("accepted", .text, mark), Name("rating", .text, "the rating, in words"),
          Name("translatedID", .text, "yes or no; absent where nothing is asked"),
          Name("stateID", .text, "whole or missing"),
        ])), "every row of every section"),
    Name(
      "levels",
      .list(Vocabulary([Name("title", .text, "the level"), Name("tone", .text, "good, fair, poor or neutral")])),
      "the levels of the agency's scale that count"),
    Name(
      "standards",
      .list(
        Vocabulary([
          Name("id", .text, "id"), Name("title", .text, "title"),
          Name("counts", .record(Vocabulary([])), "criteria of each level, by its place from 1"),
          Name("unrated", .number, "criteria without a rating"), Name("total", .number, "criteria"),
        ])), "the standards of the catalogue"),
    Name("machine", .open, "what the machine sheet keeps"),
  ])
}
