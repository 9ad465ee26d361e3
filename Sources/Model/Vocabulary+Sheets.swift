extension SheetLayout.Values {
  /// The names a workbook's layout can use.
  package var vocabulary: Vocabulary {
    switch self {
    case .checklist: .checklist
    case .tracker: .tracker
    case .overview: .overview
    case .findings: .findingsWorkbook
    case .evidence: .evidence
    case .report: .report
    case .survey: .survey
    }
  }
}

extension Vocabulary {
  private static let responsible = Name(
    "responsible",
    .record(
      Vocabulary([
        Name("name", .text, "initials and surname"), Name("full", .text, "surname, given name, patronymic"),
        Name("position", .text, "the position"), Name("role", .text, "the title of the role"),
      ])), "who answers for it; absent while the role is not bound")

  /// Names of every workbook of a case.
  private static let caseWorkbook: [Name] = [
    Name("title", .text, "the document's title"),
    Name("organisation", .record(Vocabulary([Name("name", .text, "full name")])), "the university"),
    caseName,
    Name(
      "subject",
      .record(
        Vocabulary([
          Name("title", .text, "title"), Name("full", .text, "a programme's code and title, else the title"),
        ])), "what the case is about"),
    Name("workflow", .record(Vocabulary([Name("title", .text, "title of the procedure")])), "the workflow"),
  ]

  private static func choice(_ more: [Name] = []) -> Vocabulary {
    Vocabulary([Name("id", .text, "id, kept in the machine sheet"), Name("title", .text, "label people see")] + more)
  }

  package static let checklist = Vocabulary(
    caseWorkbook + [
      responsible,
      Name(
        "standard", .record(Vocabulary([Name("title", .text, "title"), Name("edition", .text, "edition")])),
        "the catalogue of criteria"),
      Name("due", .date, "when the checklist is due"),
      Name(
        "item", .record(Vocabulary([Name("id", .text, "id"), Name("title", .text, "title or name")])),
        "the unit, programme or member that this copy is for"),
      Name(
        "sections",
        .list(
          Vocabulary([
            Name("id", .text, "id"), Name("title", .text, "title"),
            Name("statement", .text, "what it asks, in our words"),
            Name(
              "administrator", .record(Vocabulary([Name("full", .text, "full name")])), "the section's administrator"),
            Name(
              "criteria",
              .list(
                Vocabulary([
                  Name("n", .number, "number in the section, from 1"), Name("id", .text, "permanent id"),
                  Name("text", .text, "the requirement"), Name("kind", .text, "how it is checked, in words"),
                  Name("degree", .text, "how grave a violation is in state control, in words"),
                  Name("evidence", .text, "expected evidence, one a line"),
                ])), "the section's criteria"),
          ])), "the sections in this checklist"),
      Name(
        "scale",
        .list(
          choice([Name("tone", .text, "good, fair, poor or neutral"), Name("counts", .flag, "in the denominator")])),
        "the levels of the verdict"),
      Name("people", .list(choice()), "who may fill it in"),
      Name(
        "item", .record(Vocabulary([Name("id", .text, "id"), Name("title", .text, "title")])),
        "what a repeated document is for: a section, a unit, a programme, a person"),
      Name(
        "added",
        .list(
          Vocabulary([
            Name("id", .text, "id, given when the row was read"),
            Name("findingNumber", .text, "number of the finding it has become"),
          ])), "rows that people added to the sheet with `open rows`; what they wrote stands under the columns' ids"),
      Name("criteria", .list(choice()), "the criteria in this checklist, by id"),
      Name("units", .list(choice()), "the units of the register"),
      Name("grades", .list(choice()), "the grades of findings: the scale `finding-grades`"),
      Name("responses", .list(choice()), "what an outside body answers: the scale `agency-response`"),
      Name("work", .list(choice()), "how far a piece of work is: the scale `work-state`"),
      Name("machine", .open, "what the machine sheet keeps: case, document, plan, language, addressee, versions"),
    ])

  package static let findingsWorkbook = findingsWorkbook(caseWorkbook, responsible: responsible, choice: choice())

  package static let tracker = Vocabulary(
    caseWorkbook + [
      Name("asOf", .date, "the day it shows"),
      Name("progress", .text, "steps done of all, `3 / 8`"),
      Name(
        "steps",
        .list(
          Vocabulary([
            Name("n", .number, "number, from 1"), Name("id", .text, "the step's id"), Name("title", .text, "its title"),
            responsible, Name("start", .date, "the day it can begin"), Name("due", .date, "its due date"),
            Name("finish", .date, "the day it was done, else its due date"),
            Name("doneOn", .date, "the day it was done"), Name("state", .text, "its state, in words"),
            Name("stateID", .text, "blocked, ready, done or skipped"), Name("isLate", .flag, "late"),
            Name("number", .text, "number of the order or the minutes"), Name("note", .text, "the note"),
            Name(
              "documents",
              .list(Vocabulary([Name("path", .text, "relative to the out folder"), Name("title", .text, "title")])),
              "its documents"),
          ])), "the steps of the case"),
      Name(
        "documents",
        .list(
          Vocabulary([
            Name("n", .number, "number, from 1"), Name("step", .text, "title of the step"),
            Name("title", .text, "title"), Name("language", .text, "its language, in words"),
            Name("path", .text, "relative to the out folder"),
          ])), "all documents of the case that are there, in all languages"),
      Name("people", .list(choice()), "who may be named"),
      Name("machine", .open, "what the machine sheet keeps"),
    ])

  package static let overview = Vocabulary([
    Name("title", .text, "the document's title"),
    Name("plan", .text, "the plan's id, usually the year"),
    Name("organisation", .record(Vocabulary([Name("name", .text, "full name")])), "the university"),
    Name("asOf", .date, "the day it shows"),
    Name(
      "cases",
      .list(
        Vocabulary([
          Name("id", .text, "id"), Name("title", .text, "workflow and subject"), Name("subject", .text, "the subject"),
          Name("done", .number, "steps done"), Name("left", .number, "steps not done and not skipped"),
          Name("total", .number, "steps without the skipped ones"), Name("late", .number, "late steps"),
          Name("next", .text, "title of the next step"), Name("nextDue", .date, "its due date"),
          Name("state", .text, "state of the case, in words"),
          Name("stateID", .text, "new, running, late or done"),
        ])), "the cases of the plan"),
    Name(
      "states",
      .list(
        Vocabulary([
          Name("id", .text, "new, running, late or done"), Name("title", .text, "state, in words"),
          Name("count", .number, "cases in it"),
        ])), "how many cases are in each state"),
    Name(
      "late",
      .list(
        Vocabulary([
          Name("case", .text, "title of the case"), Name("step", .text, "id of the step"),
          Name("title", .text, "title of the step"), Name("person", .text, "who holds it up"),
          Name("due", .date, "due date"), Name("days", .number, "days late"),
        ])), "late steps"),
    Name(
      "upcoming",
      .list(
        Vocabulary([
          Name("case", .text, "title of the case"), Name("step", .text, "id of the step"),
          Name("title", .text, "title of the step"), Name("person", .text, "who answers for it"),
          Name("due", .date, "due date"),
        ])), "steps due in the next 30 days"),
    Name(
      "load",
      .list(
        Vocabulary([
          Name("person", .text, "the person"), Name("ready", .number, "steps that can be done now and are not late"),
          Name("late", .number, "late steps"),
          Name("upcoming", .number, "steps that wait for others and are due in the next 30 days"),
        ])), "steps of each person"),
    Name("machine", .open, "what the machine sheet keeps"),
  ])
}
