package import Model

/// What one file that came back says, or everything that is wrong with it.
package struct Collected: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case accepted
    case refused
    /// A workbook that sapa did not make; the reason is the code of its problem.
    case notOurs(reason: String)
  }

  package var file: String
  package var caseID: String?
  /// `self-assessment-checklist/1.1`, `tracker`.
  package var document: String?
  /// The file's own language.
  package var language: LanguageCode?
  /// The language that its problems are told in: that of the person who is to mend them.
  package var spoken: LanguageCode?
  package var outcome: Outcome
  /// Drafts in the order of the sheets, one for each person who filled something in; none when nothing was changed.
  /// `form.file` and `form.hash` are left empty for whoever archives the file.
  package var events: [Event]
  /// By sheet and cell; warnings too.
  package var problems: [FormProblem]
  /// Cells that differ from what the file was made with, as far as they were understood, else as they were typed; for
  /// the fresh form that lies beside a refused one. Entries have the element's id (or the sheet's) for a row.
  package var reading: [Answer]
  /// Cells of the fresh form that need a comment.
  package var marks: [Mark]

  package init(
    file: String, caseID: String? = nil, document: String? = nil, language: LanguageCode? = nil, outcome: Outcome,
    events: [Event] = [], problems: [FormProblem] = [], reading: [Answer] = [], marks: [Mark] = []
  ) {
    self.file = file
    self.caseID = caseID
    self.document = document
    self.language = language
    self.outcome = outcome
    self.events = events
    self.problems = problems
    self.reading = reading
    self.marks = marks
  }

  /// A comment for a cell of the fresh form, found by ids.
  package struct Mark: Sendable, Hashable {
    /// The sheet's element, `1.1`, or the sheet's id in the layout.
    package var sheet: String
    /// The row's id; an entry has its sheet's.
    package var row: String
    package var column: String
    package var message: String

    package init(sheet: String, row: String, column: String, message: String) {
      self.sheet = sheet
      self.row = row
      self.column = column
      self.message = message
    }
  }
}
