import Model

extension Table {
  static let plan = Table(
    "plan", "A year: which workflows run over which subjects.",
    [
      Field("plan", .id, required: true, "its id, usually the year", example: "2026"),
      Field(
        "anchors", .map(.reference(.anchor), .date), "dates for every case that sets none of its own",
        example: "{year-end: 2026-12-25}"),
      Field("cases", .list(.record(caseEntry)), required: true, "one entry a workflow and subject, or `for each`"),
    ])

  static let caseEntry = Table(
    "case", "One workflow applied to one subject, or to each of several.", exactlyOne: ["for", "for each"],
    [
      Field("workflow", .reference(.workflow), required: true, "what runs", example: "external-qa"),
      Field(
        "for", .either(plain: .grammar(.subject), list: .list(.reference(.programme)), mapping: nil),
        "what it runs over; a list is a group of programmes accredited together", example: "6B06102"),
      Field(
        "for each", .grammar(.eachSubject), "one case for each of these",
        example: "programme where level = bachelor"),
      Field("skip", .list(.reference(.subject)), "left out of `for each`", example: "[6B06102]"),
      Field(
        "id", .id, "the case's own id; with `for each` its beginning. Default PLAN-WORKFLOW-SUBJECT",
        example: "2026-external-qa-second"),
      Field("anchors", .map(.reference(.anchor), .date), "the case's dates", example: "{visit: 2027-04-12}"),
      Field(
        "roles", .map(.reference(.role), binding), "who holds a role in this case",
        example: "{working-group: {head: serikova, members: [kim, omarov]}}"),
      Field(
        "already", .map(.reference(.step), .record(already)),
        "what happened before sapa was used; a repeated step is named with its item, `self-assessment/1.1`",
        example: "{decision: {on: 2026-08-28, number: '14'}}"),
      Field("languages", .list(.choice(LanguageCode.self)), "default: the workspace's", example: "[kk]"),
      Field(
        "agency", .reference(.agency), "the agency whose report it writes; default the workflow's", example: "iaar"),
      Field(
        "authors", .map(.reference(.part), .reference(.person)),
        "who writes which part or standard of the report; default the part's author, or the standard's administrator",
        example: "{general: omarov, '1': serikova}"),
      Field("waivers", .list(.record(waiver)), "quality rules set aside in this case"),
    ])

  static let waiver = Table(
    "waiver", "A quality rule that somebody sets aside in a case.",
    [
      Field("rule", .id, required: true, "the code that `sapa status` shows", example: "verdict-without-evidence"),
      Field("reason", .string, required: true, "why"),
      Field("by", .reference(.person), required: true, "who decided so", example: "serikova"),
      Field("until", .date, "the last day it holds; default: as long as the case lasts", example: "2027-03-31"),
    ])

  static let already = Table(
    "past step", "A step that was done, or skipped, before sapa was used.",
    [
      Field("on", .date, required: true, "the day", example: "2026-08-28"),
      Field("by", .reference(.person), "who did it", example: "serikova"),
      Field("number", .string, "number of the order or the minutes", example: "'14'"),
      Field("note", .string, "what should be remembered"),
      Field("skip", .string, "it was skipped, and why"),
    ])

  static let calendar = Table(
    "calendar", "Working days and days off, with explicit dates for each year it knows.",
    [
      Field("calendar", .id, required: true, "its permanent id", example: "kz"),
      Field("title", .plainText, required: true, "title"),
      Field("source", .plainText, "where the dates are published"),
      Field(
        "weekend", .list(.choice(Weekday.self)), required: true, "days of rest of each week",
        example: "[saturday, sunday]"),
      Field(
        "years", .grammar(.years), required: true, "the years it knows; outside them nothing is guessed",
        example: "2026..2028"),
      Field("days off", .list(.record(dayOff)), required: true, "holidays, and days off moved to working days"),
      Field("working days", .list(.record(workingDay)), "weekend days that were made working days"),
    ])

  static let dayOff = Table(
    "day off", "A holiday or a transferred day off.",
    [
      Field("on", .date, required: true, "the day", example: "2026-01-01"),
      Field("title", .plainText, required: true, "what it is"),
      Field("transferred from", .date, "the holiday it stands for", example: "2026-03-08"),
    ])

  static let workingDay = Table(
    "working day", "A weekend day that people work.",
    [
      Field("on", .date, required: true, "the day", example: "2026-01-04"),
      Field("title", .plainText, "why"),
      Field("transferred to", .date, "the day off it was exchanged for", example: "2026-01-05"),
    ])
}
