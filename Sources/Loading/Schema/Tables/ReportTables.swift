import Model

extension Table {
  static let agency = Table(
    "agency", "An accreditation agency's profile: by which catalogue and outline a report for it is written.",
    [
      Field("agency", .id, required: true, "its permanent id", example: "iaar"),
      Field("title", .plainText, required: true, "its name"),
      Field(
        "standard", .reference(.standard), required: true, "its catalogue of criteria, with the scale of their ratings",
        example: "iaar-programme"),
      Field(
        "outline", .reference(.outline), required: true, "what its report consists of", example: "self-assessment"),
      Field("glossary", .reference(.glossary), "abbreviations to choose from", example: "quality"),
    ])

  static let glossary = Table(
    "glossary", "Abbreviations with what they stand for; a report lists those it uses.",
    [
      Field("glossary", .id, required: true, "its permanent id", example: "quality"),
      Field("entries", .list(.record(glossaryEntry)), required: true, "one entry for each abbreviation"),
    ])

  static let glossaryEntry = Table(
    "abbreviation", "A short form and what it stands for.",
    [
      Field("short", .plainText, required: true, "as texts write it", example: "{kk: ББ, ru: ОП, en: EP}"),
      Field("full", .plainText, required: true, "what it stands for"),
    ])

  static let outline = Table(
    "outline", "What a report consists of, part by part.",
    [
      Field("report", .id, required: true, "its permanent id", example: "self-assessment"),
      Field("title", .plainText, required: true, "title of the report"),
      Field(
        "reference", .string, required: true,
        "the Word file that gives styles, headers and footers: its path under templates/ without ending",
        example: "reports/self-assessment"),
      Field(
        "words", .map(.name, .plainText), required: true,
        "words that the report itself prints: \(ReportOutline.Word.allCases.map(\.rawValue).joined(separator: ", "))",
        example: "{table: {kk: Кесте, ru: Таблица, en: Table}}"),
      Field("parts", .list(.record(part)), required: true, "its parts, in order"),
    ])

  static let part = Table(
    "part", "A part of the report.",
    partFields + [Field("parts", .list(.record(innerPart)), "the parts of a group")])

  /// Groups hold no groups.
  static let innerPart = Table("part of a group", "A part of the report within a group.", partFields)

  private static let partFields = [
    Field("id", .id, required: true, "its permanent id", example: "general"),
    Field(
      "kind", .choice(ReportOutline.Part.Kind.self), required: true,
      "what it is: `written` is written by somebody, `standards` stands for a chapter for each standard, `group` for parts of its own; the rest sapa makes",
      example: "written"),
    Field("title", .plainText, "its title; only a title page needs none"),
    Field("numbered", .flag, "numbered in the contents; default true", example: "false"),
    Field("author", .string, "the role that writes a written part", example: "qa-office"),
    Field(
      "words", .grammar(.extent), "how many words a written part, or each chapter, should have", example: "600..2500"),
    Field(
      "headings", .list(.record(heading)),
      "the places to write of a written part; of `standards` those after the criteria of each chapter"),
  ]

  static let heading = Table(
    "heading", "One place to write.",
    [
      Field("id", .id, required: true, "its id in the part", example: "mission"),
      Field("title", .plainText, required: true, "the heading"),
      Field("guidance", .plainText, "what is expected; never part of the report"),
      Field("optional", .flag, "the report is complete without it; default false", example: "true"),
      Field("tables", .list(.record(reportTable)), "tables to be filled in"),
    ])

  static let reportTable = Table(
    "table", "A table to be filled in.",
    [
      Field("id", .id, required: true, "what `[tbl:ID]` in texts refers to", example: "students"),
      Field("caption", .plainText, required: true, "its caption"),
      Field("columns", .list(.plainText), required: true, "the heads of its columns"),
      Field("rows", .list(.plainText), "the first cells of rows that are given; default three empty rows"),
    ])

  static let caseReport = Table(
    "case report", "What one case changes in its report. What was written for an omitted part is kept.",
    [
      Field(
        "report", .id, required: true, "the case's id, its folder's name", example: "2026-accreditation-6B06102"),
      Field(
        "source", .choice(LanguageCode.self), "the language authors write in; default the case's first", example: "ru"),
      Field("omit", .list(.reference(.part)), "parts left out", example: "[responses]"),
      Field(
        "order", .list(.reference(.part)), "parts that change places among themselves, in their new order",
        example: "[swot, analysis]"),
      Field("add", .list(.record(reportAddition)), "parts of its own"),
      Field(
        "changes", .choice(CaseReport.Changes.self),
        "what becomes of tracked changes in the official edition; without it they keep it back", example: "accept"),
      Field("waive", .list(.record(gapWaiver)), "gaps that the official edition may have"),
    ])

  static let reportAddition = Table(
    "added part", "A part that only this case's report has.",
    [
      Field("after", .reference(.part), "the part it follows; default the last", example: "general"),
      Field("part", .record(part), required: true, "the part"),
    ])

  static let gapWaiver = Table(
    "waived gap", "A gap that the official edition may have.",
    [
      Field(
        "gap", .reference(.gap), required: true, "a part or standard, or one of its rows: `swot.threats`, `1.3`",
        example: "swot.threats"),
      Field("reason", .string, required: true, "why"),
      Field("by", .reference(.person), required: true, "who decided so", example: "serikova"),
      Field("until", .date, "the last day it holds; default: as long as the case lasts", example: "2027-02-01"),
    ])
}
