package import Model

/// A form that goes back to its sender: what stood in it, and what is wrong with it.
package struct RefusedForm: Sendable, Hashable {
  /// What is wrong, where it stands in the sender's own file, and how to mend it.
  package struct Problem: Sendable, Hashable {
    package var sheet: String
    /// `H12`; empty when no one cell is meant.
    package var cell: String
    package var message: String
    package var fix: String

    package init(sheet: String = "", cell: String = "", message: String, fix: String) {
      self.sheet = sheet
      self.cell = cell
      self.message = message
      self.fix = fix
    }
  }

  /// A comment on a cell, found by its ids.
  package struct Mark: Sendable, Hashable {
    /// The row's id; an entry has its sheet's.
    package var row: String
    package var column: String
    package var message: String

    package init(row: String, column: String, message: String) {
      self.row = row
      self.column = column
      self.message = message
    }
  }

  /// The file as its sender named it.
  package var file: String
  /// The language that the problems are told in.
  package var language: LanguageCode
  /// All that was read: codes and ISO dates, or what was typed.
  package var answers: [Answer]
  package var problems: [Problem]
  package var marks: [Mark]

  package init(file: String, language: LanguageCode, answers: [Answer], problems: [Problem], marks: [Mark]) {
    self.file = file
    self.language = language
    self.answers = answers
    self.problems = problems
    self.marks = marks
  }
}

/// What a workbook shows beside what it was made with: a sender's own answers, and comments on cells.
struct SheetFilling: Sendable {
  struct Comment: Sendable {
    /// What people had noted there, and who.
    var own: (text: String, author: String)?
    /// What we say.
    var texts: [String] = []
    var tone: Scale.Tone?

    var text: String { ((own.map { [$0.text] } ?? []) + texts).joined(separator: "\n") }
  }

  /// By row, then by column.
  private var answers: [String: [String: String]] = [:]
  private var comments: [String: [String: Comment]] = [:]
  /// Rows of the sender's answers, in their order.
  private(set) var rows: [String] = []

  init(_ refused: RefusedForm?, carried: Carried?, conflicts: [Record], language: LanguageCode) {
    for note in carried?.sheets.flatMap(\.notes) ?? [] {
      let before = comments[note.row]?[note.column]?.own?.text
      let text = before.map { "\($0)\n\(note.text)" } ?? note.text
      comments[note.row, default: [:]][note.column] = Comment(own: (SheetText.clean(text), note.author))
    }
    for answer in refused?.answers ?? [] {
      if answers[answer.row] == nil { rows.append(answer.row) }
      answers[answer.row, default: [:]][answer.column] = answer.value
    }
    for conflict in conflicts {
      guard let row = conflict["row"]?.sheetText, let column = conflict["column"]?.sheetText,
        let text = conflict["text"]?.sheetText
      else { continue }
      add("\(SheetWords.differentAnswers(language))\n\(text)", tone: .fair, row, column)
    }
    for mark in refused?.marks ?? [] { add(mark.message, tone: .poor, mark.row, mark.column) }
  }

  private mutating func add(_ text: String, tone: Scale.Tone, _ row: String, _ column: String) {
    comments[row, default: [:]][column, default: Comment()].texts.append(SheetText.clean(text))
    comments[row]?[column]?.tone = tone
  }

  var hasComments: Bool { !comments.isEmpty }

  /// Those with words of ours, by row and column.
  var ours: [(row: String, column: String, comment: Comment)] {
    comments.sorted { $0.key < $1.key }.flatMap { row, columns in
      columns.sorted { $0.key < $1.key }.filter { $0.value.tone != nil }.map { (row, $0.key, $0.value) }
    }
  }

  /// What the sender wrote there; empty: cleared.
  func answer(_ row: String, _ column: String) -> String? {
    answers.isEmpty ? nil : answers[row]?[column]
  }

  func comment(_ row: String, _ column: String) -> Comment? {
    comments.isEmpty ? nil : comments[row]?[column]
  }

  func columns(of row: String) -> [String] {
    answers[row].map { Array($0.keys) } ?? []
  }
}
