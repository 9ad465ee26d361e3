/// The cells of a sheet that hold something; rows and columns count from 0.
package struct Grid: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    package var column: Int
    package var content: Content

    package init(column: Int, content: Content) {
      self.column = column
      self.content = content
    }
  }

  package struct Row: Sendable, Hashable {
    package var number: Int
    package var isHidden: Bool
    /// By column.
    package var cells: [Cell]

    package init(number: Int, isHidden: Bool = false, cells: [Cell] = []) {
      self.number = number
      self.isHidden = isHidden
      self.cells = cells
    }

    package subscript(column: Int) -> Content {
      // Most rows have a cell in every column from the first on.
      if column < cells.count, column >= 0, cells[column].column == column { return cells[column].content }
      return cells.first { $0.column == column }?.content ?? .empty
    }
  }

  package struct Note: Sendable, Hashable {
    package var row: Int
    package var column: Int
    package var text: String
    package var author: String
  }

  package struct Merge: Sendable, Hashable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>
  }

  /// In order, those that hold something.
  package var rows: [Row]
  /// What people noted on cells (Excel's "notes" and, as plain text, its threaded comments).
  package var notes: [Note]
  package var merges: [Merge]
  /// In characters, where a width is set and no further than the last column that holds something.
  package var columnWidths: [Int: Double]
  package var hiddenColumns: [ClosedRange<Int>]

  package init(
    rows: [Row] = [], notes: [Note] = [], merges: [Merge] = [], columnWidths: [Int: Double] = [:],
    hiddenColumns: [ClosedRange<Int>] = []
  ) {
    self.rows = rows
    self.notes = notes
    self.merges = merges
    self.columnWidths = columnWidths
    self.hiddenColumns = hiddenColumns
  }

  package subscript(row: Int, column: Int) -> Content {
    self.row(row)?[column] ?? .empty
  }

  /// The row of that number, when it holds something.
  package func row(_ number: Int) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }
}
