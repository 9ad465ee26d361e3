/// The names a document offers to its template: the one source of what is checked and of docs/template-names.md.
package struct Vocabulary: Sendable, Hashable {
  package indirect enum Kind: Sendable, Hashable {
    case text
    case number
    case date
    case flag
    /// Takes cases, `{{dative(name)}}`.
    case noun
    case record(Vocabulary)
    case list(Vocabulary)
    /// A record with names of the workflow's own.
    case open
  }

  package struct Name: Sendable, Hashable {
    package var name: String
    package var kind: Kind
    /// One sentence for the reference.
    package var meaning: String

    package init(_ name: String, _ kind: Kind, _ meaning: String) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
    }
  }

  package var names: [Name]

  package init(_ names: [Name]) {
    self.names = names
  }

  package subscript(name: String) -> Name? {
    names.first { $0.name == name }
  }

  /// The kind of `signatory.position`, or nil where there is no such name.
  package func kind(at path: [Substring]) -> Kind? {
    guard let first = path.first, let kind = self[String(first)]?.kind else { return nil }
    if path.count == 1 { return kind }
    switch kind {
    case .record(let inner): return inner.kind(at: Array(path.dropFirst()))
    case .open: return path.count == 2 ? .noun : nil
    case .text, .number, .date, .flag, .noun, .list: return nil
    }
  }
}

extension Vocabulary {
  static let caseName = Name(
    "case", .record(Vocabulary([Name("id", .text, "id"), Name("title", .text, "workflow and subject")])), "the case")

  static let person = Vocabulary([
    Name("name", .noun, "initials and surname, as signatures have it; its surname takes cases"),
    Name("full", .text, "surname, given name, patronymic"),
    Name("surname", .noun, "the surname alone"),
    Name("position", .noun, "the position"),
    Name("role", .noun, "the title of the role the person has here"),
    Name("email", .text, "e-mail address"),
    Name("unit", .text, "title of the person's unit"),
  ])

  private static let step = Vocabulary([
    Name("n", .number, "number in the list, from 1"),
    Name("id", .text, "the step's id"),
    Name("title", .text, "the step's title"),
    Name("responsible", .record(person), "who answers for it"),
    Name("participants", .text, "titles of the roles that take part, joined by commas"),
    Name("from", .date, "the day it can begin: the latest due date of what it needs"),
    Name("due", .date, "its due date"),
    Name("within", .text, "instead of it in the schedule of a draft order: the term that counts from the order"),
    Name("state", .text, "its state, in words"),
  ])

  private static let member = Vocabulary([
    Name("n", .number, "number in the list, from 1"),
    Name("name", .text, "surname, given name, patronymic"),
    Name("short", .text, "initials and surname"),
    Name("position", .text, "the position"),
    Name("seat", .text, "head, deputy head, secretary or member, in words"),
    Name("section", .text, "ids of the standards the person administers"),
  ])

  private static let item = Vocabulary([
    Name("id", .text, "id of the section, unit, programme or member"),
    Name("title", .text, "its title or name"),
  ])

  /// Names of every Word document of a case, but for its findings.
  static let caseDocument = Vocabulary([
    Name(
      "organisation",
      .record(
        Vocabulary([
          Name("name", .noun, "full name"), Name("short", .noun, "short name"), Name("city", .text, "city"),
          Name("address", .text, "postal address"), Name("number", .text, "business identification number"),
        ])), "the university"),
    Name("plan", .text, "the plan's id, usually the year"),
    caseName,
    Name(
      "subject",
      .record(
        Vocabulary([
          Name("title", .noun, "title"), Name("code", .text, "code or id"),
          Name("full", .text, "a programme's code and title, else the title"),
          Name("isOrganisation", .flag, "the case is about the whole organisation"),
          Name("isProgramme", .flag, "the case is about one programme or several"),
          Name("isUnit", .flag, "the case is about a unit"), Name("isProject", .flag, "the case is about a project"),
        ])), "what the case is about"),
    Name(
      "workflow",
      .record(
        Vocabulary([
          Name("title", .text, "title of the procedure"),
          Name("procedure", .noun, "how sentences name the procedure"),
        ])), "the workflow"),
    Name(
      "standard",
      .record(Vocabulary([Name("title", .noun, "title"), Name("edition", .text, "edition")])),
      "the catalogue of criteria; absent when the workflow has none"),
    Name("purpose", .text, "the purpose clause of preambles"),
    Name("legal", .text, "the normative references, joined by commas"),
    Name("basis", .list(Vocabulary([Name("text", .text, "the reference")])), "the normative references, one by one"),
    Name("title", .text, "the document's title"),
    Name("about", .text, "an order's heading"),
    Name("number", .text, "the number; a marked blank until it is recorded"),
    Name("date", .date, "the date; a marked blank until it is recorded"),
    Name("issued", .flag, "number and date are recorded"),
    Name("signatory", .record(person), "who signs"),
    Name("controller", .record(person), "who controls the execution"),
    Name("retained", .flag, "the signatory keeps control"),
    Name("approver", .record(person), "who approves"),
    Name("preparer", .record(person), "who prepared it"),
    Name("distributor", .record(person), "who brings it to the knowledge of those concerned"),
    Name("visas", .list(person), "who agrees with a visa"),
    Name("fileIndex", .text, "index of the file the document is kept in"),
    Name("retention", .text, "how long it is kept"),
    Name("reference", .text, "reference of the document-management system"),
    Name(
      "items",
      .list(Vocabulary([Name("n", .number, "number, from 1"), Name("text", .text, "the assignment sentence")])),
      "what the steps' assignment sentences say"),
    Name("steps", .list(step), "the steps of the case"),
    Name(
      "composition",
      .record(
        Vocabulary([
          Name("label", .noun, "«Приложение 1»; without a number when it is the only one"),
          Name("n", .number, "the annex's number"),
          Name("title", .noun, "title of the group's role"),
          Name("members", .list(member), "head, deputy, secretary, members, in this order"),
          Name("head", .record(person), "the head"), Name("secretary", .record(person), "the secretary"),
        ])), "the group; present when `annexes` has working-group-composition"),
    Name(
      "schedule",
      .record(
        Vocabulary([
          Name("label", .noun, "as above"), Name("n", .number, "the annex's number"),
          Name("steps", .list(step), "the steps that come after the document's own"),
        ])), "the schedule; present when `annexes` has schedule"),
    Name(
      "acquaintance", .record(Vocabulary([Name("members", .list(member), "who signs that they have read it")])),
      "the acquaintance sheet; present when `annexes` has acquaintance"),
    Name(
      "group",
      .record(
        Vocabulary([
          Name("members", .list(member), "as in composition"), Name("head", .record(person), "the head"),
          Name("secretary", .record(person), "the secretary"),
        ])), "the document's group, whether or not an annex shows it"),
    Name("item", .record(item), "what a repeated step's document stands for"),
    Name("responsible", .record(person), "who answers for the document's step"),
    Name("due", .date, "when the document's step is due"),
    Name(
      "sections",
      .list(
        Vocabulary([
          Name("id", .text, "id"), Name("title", .text, "title"),
          Name("statement", .text, "what it asks, in our words"),
          Name("administrator", .record(person), "the section's administrator"),
        ])), "the sections of the standard"),
    Name("text", .open, "the workflow's own texts, `{{text.NAME}}`"),
  ])
}
