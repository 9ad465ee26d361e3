extension Vocabulary {
  /// Names of a mirror template: everything twice.
  package static let mirrorDocument = Vocabulary([
    Name("kk", .record(wordDocument), "everything in Kazakh"),
    Name("ru", .record(wordDocument), "everything in Russian"),
  ])

  /// Names an assignment sentence can use: those of its step, and those of the document.
  package static let assignment = Vocabulary(
    caseDocument.names.filter { !["responsible", "due", "steps", "items"].contains($0.name) } + [
      Name("responsible", .record(person), "who answers for the step"),
      Name("due", .date, "the step's due date"),
      Name(
        "annex",
        .record(
          Vocabulary([
            Name("composition", .noun, "the composition annex"), Name("schedule", .noun, "the schedule annex"),
          ])), "the annexes by number, `{{dative(annex.composition)}}`: «1-қосымшаға», «приложению 1»"),
    ])
}
