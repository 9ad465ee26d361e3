import Model

extension Table {
  static let workflow = Table(
    "workflow", "A procedure: roles, steps, documents.",
    [
      Field("workflow", .id, required: true, "its permanent id", example: "external-qa"),
      Field(
        "version", .whole(1...100_000), required: true,
        "raised with each change; cases keep the version they began with",
        example: "1"),
      Field("title", .plainText, required: true, "title of the procedure"),
      Field("source", .plainText, "where it is written down"),
      Field("procedure", .noun, "how sentences name the procedure, with the forms orders need"),
      Field("purpose", .plainText, "the purpose clause of preambles, printed as it is"),
      Field("basis", .list(.plainText), "normative references, printed in preambles"),
      Field(
        "subject", .list(.choice(SubjectKind.self)), required: true,
        "what it can be applied to; `programmes` is a group accredited together", example: "[organisation, programme]"),
      Field("standard", .reference(.standard), "the catalogue its sections come from", example: "esg-2015"),
      Field(
        "agency", .reference(.agency),
        "instead of `standard`: the agency whose catalogue, scale and report its cases follow, unless a case names another",
        example: "iaar"),
      Field(
        "anchors", .map(.id, .record(anchor)), "dates that a case sets and deadlines count from",
        example: "{visit: {title: {kk: …, ru: …, en: …}}}"),
      Field("roles", .map(.id, .record(role)), required: true, "what the steps name instead of people"),
      Field("texts", .map(.name, .noun), "own texts for the templates of this workflow: `{{text.NAME}}`"),
      Field("steps", .list(.record(step)), required: true, "in the order people think of them"),
      Field("documents", .map(.id, .record(document)), "what the steps produce"),
      Field(
        "findings", .map(.id, .record(findingTerms)),
        "how long people have for findings, by grade; `any` holds for grades that are not named",
        example: "{major: {correction: 14 days, implementation: 60 days}}"),
    ])

  static let anchor = Table(
    "anchor", "A date that a case sets.", [Field("title", .plainText, required: true, "what happens on that day")])

  static let role = Table(
    "role", "What a workflow names instead of people; with `members` it is a group.",
    [
      Field("title", .noun, required: true, "title of the role, in lower case"),
      Field("members", .grammar(.members), "how many people the group has", example: "3..15"),
      Field(
        "seats", .list(.choice(Workflow.Seat.allCases.filter { $0 != .member }.map(\.rawValue))),
        "places that the composition names", example: "[head, secretary]"),
      Field(
        "independent", .flag, "its people must not belong to the unit in question, as auditors; default false",
        example: "true"),
    ])

  static let findingTerms = Table(
    "finding terms", "How long people have for findings of a grade, counted from the day they were found.",
    [
      Field("correction", .grammar(.term), "for the correction; default 14 days", example: "14 days"),
      Field("plan", .grammar(.term), "for cause and corrective action; default 14 days", example: "10 working days"),
      Field(
        "implementation", .grammar(.term), "for the corrective action itself; default 60 days", example: "2 months"),
    ])

  static let step = Table(
    "step", "One thing that somebody answers for.",
    [
      Field("id", .id, required: true, "permanent; steps and documents share one namespace", example: "decision"),
      Field("title", .plainText, required: true, "what is done"),
      Field("source", .string, "where it is written down"),
      Field("needs", .list(.reference(.step)), "steps that come before", example: "[decision]"),
      Field("responsible", .grammar(.responsible), required: true, "who answers for it", example: "rector"),
      Field("participants", .list(.reference(.role)), "roles that take part", example: "[working-group]"),
      Field("for each", .grammar(.repetition), "one step for each of these", example: "section of standard"),
      Field("when", .grammar(.condition), "the step exists only for these subjects", example: "subject is programme"),
      Field("due", .grammar(.due), "the deadline", example: "visit - 60 days"),
      Field(
        "days off", .choice(["move", "keep"]),
        "whether a deadline moves off a day off; default move", example: "keep"),
      Field(
        "done", .choice(Step.Completion.self),
        "what completes it: somebody records it, its order has a number and a date, its forms are back, the case's findings are closed, somebody records that what another step got back is good (until that changes); default recorded",
        example: "issued"),
      Field(
        "accepts", .reference(.step), "with `done: accepted`: the returned step whose forms are good",
        example: "section"),
      Field("assignment", .text(slots: .assignment), "the sentence that orders print for this step"),
      Field("documents", .list(.reference(.document)), "what it produces", example: "[preparation-order]"),
      Field("evidence", .list(.plainText), "what a person is asked to attach"),
    ])

  static let document = Table(
    "document", "What a step produces.",
    [
      Field("kind", .choice(Document.Kind.self), required: true, "what it is", example: "order"),
      Field("title", .plainText, required: true, "its title"),
      Field("about", .plainText, "the heading of an order: «… туралы», «О …», \"On …\""),
      Field(
        "template", .reference(.template),
        "path under templates/ without language and ending; `sheets/…` is a workbook's layout; section forms and editions have none",
        example: "orders/preparation"),
      Field(
        "edition", .choice([Model.Report.Edition.official, .reviewer].map(\.rawValue)),
        "the report compiled by the agency's outline: for the agency, or with guidance, gaps and authors",
        example: "official"),
      Field("languages", .list(.choice(LanguageCode.self)), "default: the workspace's", example: "[kk, ru]"),
      Field(
        "layout", .choice(Document.Layout.self),
        "one language a file, or Kazakh with its Russian mirror; default `single`, for orders the workspace's `order form`",
        example: "mirror"),
      Field("signed by", .reference(.role), "who signs", example: "rector"),
      Field("control", .reference(.role), "who controls the execution", example: "vice-rector"),
      Field("approved by", .reference(.role), "who approves", example: "rector"),
      Field("prepared by", .reference(.role), "who prepared it", example: "qa-head"),
      Field("distribution", .reference(.role), "who brings it to the knowledge of those concerned", example: "office"),
      Field("visas", .list(.reference(.role)), "who agrees with a visa", example: "[lawyer]"),
      Field("file index", .string, "index of the file it is kept in", example: "'01-05'"),
      Field("retention", .plainText, "how long it is kept"),
      Field("reference", .string, "reference of the document-management system"),
      Field("number", .string, "the register its number is unique in; default orders", example: "orders"),
      Field(
        "annexes", .list(.choice(Document.Annex.self)), "sections of the template, switched on",
        example: "[working-group-composition, schedule]"),
      Field(
        "group", .reference(.group), "the role whose composition the annex shows; default the first group",
        example: "working-group"),
      Field(
        "conflicts", .grammar(.conflicts),
        "whose answer stands when two people answer a row differently: the later one, a role's, or nobody's until it is settled; default ask",
        example: "last"),
    ])
}
