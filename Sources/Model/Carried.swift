/// What people added to a form by themselves, taken over into the form made again.
package struct Carried: Sendable, Hashable {
  package enum Cell: Sendable, Hashable {
    case text(String)
    case number(Double)
    case date(Day)
  }

  /// A column that people put into a table.
  package struct Column: Sendable, Hashable {
    package var heading: String
    /// In characters; nil: nobody set it.
    package var width: Double?
    /// By the row's id.
    package var cells: [String: Cell]

    package init(heading: String, width: Double? = nil, cells: [String: Cell] = [:]) {
      self.heading = heading
      self.width = width
      self.cells = cells
    }
  }

  /// What somebody noted on a cell.
  package struct Note: Sendable, Hashable {
    /// The row's id.
    package var row: String
    /// The column's id in the layout.
    package var column: String
    package var text: String
    package var author: String

    package init(row: String, column: String, text: String, author: String) {
      self.row = row
      self.column = column
      self.text = text
      self.author = author
    }
  }

  /// What belongs to one sheet of ours.
  package struct Sheet: Sendable, Hashable {
    /// The element's id, `1.1`, or the sheet's id in the layout.
    package var id: String
    package var columns: [Column]
    package var notes: [Note]

    package init(id: String, columns: [Column] = [], notes: [Note] = []) {
      self.id = id
      self.columns = columns
      self.notes = notes
    }
  }

  /// A sheet that people added; rows and columns count from 0.
  package struct Extra: Sendable, Hashable {
    package struct Place: Sendable, Hashable, Comparable {
      package var row: Int
      package var column: Int

      package init(row: Int, column: Int) {
        self.row = row
        self.column = column
      }

      package static func < (left: Place, right: Place) -> Bool {
        (left.row, left.column) < (right.row, right.column)
      }
    }

    package var name: String
    package var cells: [Place: Cell]
    /// In characters, where one is set.
    package var widths: [Int: Double]

    package init(name: String, cells: [Place: Cell] = [:], widths: [Int: Double] = [:]) {
      self.name = name
      self.cells = cells
      self.widths = widths
    }
  }

  package var sheets: [Sheet]
  package var extras: [Extra]
  /// What stays behind in the archived file, as people call it: `chart on "1.1"`.
  package var left: [String]

  package init(sheets: [Sheet] = [], extras: [Extra] = [], left: [String] = []) {
    self.sheets = sheets
    self.extras = extras
    self.left = left
  }

  package var isEmpty: Bool { sheets.isEmpty && extras.isEmpty }

  package subscript(sheet id: String) -> Sheet? {
    sheets.first { $0.id == id }
  }
}
