/// A cell of a form that somebody filled in.
package struct Answer: Sendable, Hashable {
  /// The row's permanent id: a criterion, a finding, a step.
  package var row: String
  /// The column's id in the layout, as `verdict`.
  package var column: String
  /// A code for lists, ISO for dates, else the text; empty: somebody cleared what stood there.
  package var value: String

  package init(row: String, column: String, value: String) {
    self.row = row
    self.column = column
    self.value = value
  }
}

/// What forms of one document have answered together: for each cell who said what, from which file, when.
package struct AnswerSheet: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    package var value: String
    /// Person's id, or the name as it was written.
    package var by: String
    package var on: Day
    /// Path of the archived file, relative to the workspace; empty for a conflict settled by `record`.
    package var file: String

    package init(value: String, by: String, on: Day, file: String) {
      self.value = value
      self.by = by
      self.on = on
      self.file = file
    }
  }

  /// Different answers of two people to one cell, not settled yet.
  package struct Conflict: Sendable, Hashable {
    package var row: String
    package var column: String
    /// One for each person, by date.
    package var cells: [Cell]

    package init(row: String, column: String, cells: [Cell]) {
      self.row = row
      self.column = column
      self.cells = cells
    }
  }

  /// By row, then by column. A cell in conflict is not among them.
  package var cells: [String: [String: Cell]]
  package var conflicts: [Conflict]
  /// Rows that people added, in the order they came: findings without a criterion.
  package var addedRows: [String]
  /// The archived file that came last, for what is carried over into a form made again.
  package var lastFile: String?

  package init(
    cells: [String: [String: Cell]] = [:], conflicts: [Conflict] = [], addedRows: [String] = [], lastFile: String? = nil
  ) {
    self.cells = cells
    self.conflicts = conflicts
    self.addedRows = addedRows
    self.lastFile = lastFile
  }

  package subscript(row: String, column: String) -> String? {
    cells[row]?[column]?.value
  }
}

/// Rows answered of those that count. A row is answered when its verdict is given; a level that does not count ("not
/// applicable") takes its row out of the total; headings and prefilled cells never count.
package struct FormProgress: Sendable, Hashable {
  package var answered: Int
  package var total: Int

  package init(answered: Int, total: Int) {
    self.answered = answered
    self.total = total
  }

  package var isComplete: Bool { answered == total }
}

/// Ids of columns that have a meaning beside their text, in any layout.
package enum AnswerColumn {
  package static let verdict = "verdict"
  package static let evidence = "evidence-found"
  package static let note = "note"
}
