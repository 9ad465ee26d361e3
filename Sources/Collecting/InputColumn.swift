import Model

/// A column that people fill in, and where it stands now.
struct InputColumn: Sendable {
  /// What a date must be, by the column's id.
  enum Dates: Sendable {
    /// A deadline: not past when it is newly set.
    case deadline
    /// When something was: not in the future.
    case past
    case any

    init(_ id: String) {
      if id == "due" || id.hasPrefix("due-") || id.hasSuffix("-due") || id == AnswerColumn.extendedTo {
        self = .deadline
      } else if id == "date" || id.hasSuffix("-on") || id.hasSuffix("-date") {
        self = .past
      } else {
        self = .any
      }
    }

    func trouble(_ day: Day, asOf: Day) -> Trouble? {
      switch self {
      case .deadline: day < asOf ? .dueInPast(day, asOf: asOf) : nil
      case .past: day > asOf ? .dateInFuture(day, asOf: asOf) : nil
      case .any: nil
      }
    }
  }

  let id: String
  let heading: String
  let input: Input
  let dates: Dates
  /// Nil: the column is gone.
  let column: Int?

  /// In the order of the exported values.
  static func all(of table: FoundTable) -> [InputColumn] {
    zip(table.sheet.columns, table.columns).compactMap { column, place in
      guard case .input(let input, _) = column.kind else { return nil }
      return InputColumn(
        id: column.id, heading: column.heading, input: input, dates: Dates(column.id), column: place)
    }
  }
}

/// What the cells of one row say now, by input.
struct RowReading: Sendable {
  let id: String
  /// Place of the row in the grid.
  let place: Int
  /// Codes and ISO dates; what could not be understood stands as it was typed.
  var values: [String]
  var isChanged: [Bool]
  var isUnderstood: [Bool]

  var hasChanges: Bool { isChanged.contains(true) }

  /// The cells that changed.
  func answers(_ columns: [InputColumn], id: String) -> [Answer] {
    var answers: [Answer] = []
    for (index, column) in columns.enumerated() where isChanged[index] {
      answers.append(Answer(row: id, column: column.id, value: values[index]))
    }
    return answers
  }
}
