/// How a workbook looks: its sheets, columns, lists, colours and print set-up, as written in templates/sheets/.
/// Texts may hold slots (`{{case.title}}`); value names are those of the document's value.
package struct SheetLayout: Sendable, Hashable {
  package var id: String
  package var version: Int
  package var sheets: [Sheet]
  package var place: Place

  package init(id: String, version: Int, sheets: [Sheet], place: Place) {
    self.id = id
    self.version = version
    self.sheets = sheets
    self.place = place
  }

  package struct Sheet: Sendable, Hashable {
    package var id: String
    /// The tab's name.
    package var name: Text
    /// A list of the value: one sheet an element, whose names are then tried first.
    package var each: String?
    /// Lines above the table, one row each; the first is the title.
    package var heading: [Text]
    /// Cells above the table that a person fills in.
    package var entries: [Entry]
    /// A list of the value (or of the element): one row each.
    package var rows: String?
    package var columns: [Column]
    /// Lines under the table, for signatures.
    package var signature: [Text]
    package var chart: Chart?
    package var landscape: Bool

    package init(
      id: String, name: Text, each: String? = nil, heading: [Text] = [], entries: [Entry] = [], rows: String? = nil,
      columns: [Column] = [], signature: [Text] = [], chart: Chart? = nil, landscape: Bool = true
    ) {
      self.id = id
      self.name = name
      self.each = each
      self.heading = heading
      self.entries = entries
      self.rows = rows
      self.columns = columns
      self.signature = signature
      self.chart = chart
      self.landscape = landscape
    }
  }

  /// A labelled cell to be filled in, as "filled in by".
  package struct Entry: Sendable, Hashable {
    package var id: String
    package var title: Text
    package var input: Input
    package var isRequired: Bool

    package init(id: String, title: Text, input: Input = .text, isRequired: Bool = false) {
      self.id = id
      self.title = title
      self.input = input
      self.isRequired = isRequired
    }
  }

  package struct Column: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
      /// What the row's value of this name says; given, not to be changed.
      case value(String)
      /// To be filled in; a value of the same name as the column's id is what stands there already.
      case input(Input)
      /// A formula over the sheet of the row's element.
      case count(Count)
    }

    package var id: String
    package var title: Text
    /// In characters of the default font, as Excel counts.
    package var width: Double
    package var content: Content
    /// The row's permanent id stands here.
    package var isKey: Bool
    /// The text whose hash the machine sheet keeps.
    package var isRequirement: Bool
    package var isHidden: Bool

    package init(
      id: String, title: Text, width: Double, content: Content, isKey: Bool = false, isRequirement: Bool = false,
      isHidden: Bool = false
    ) {
      self.id = id
      self.title = title
      self.width = width
      self.content = content
      self.isKey = isKey
      self.isRequirement = isRequirement
      self.isHidden = isHidden
    }
  }

  package enum Input: Sendable, Hashable {
    case text
    case date
    case number
    /// One of the labels of a list: `scale` (the levels of the catalogue's scale), or a list of the value whose
    /// elements have `id` and `title`.
    case list(String)
  }

  package enum Count: Sendable, Hashable {
    /// Rows of the element's sheet.
    case rows
    /// Rows with a verdict.
    case answered
    /// One column for each level of the scale.
    case levels
    /// Positive verdicts among those that count.
    case share
  }

  /// A native chart beside or under the table.
  package struct Chart: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Stacked bars: one for each row, one part for each counted level or number column.
      case stacked
      case bar
      case pie
      /// Bars from a start date to a due date.
      case gantt
    }

    package var kind: Kind
    package var title: Text
    /// Column with the names.
    package var categories: String
    /// Columns with the numbers; for a Gantt chart the first and the last date.
    package var series: [String]

    package init(kind: Kind, title: Text, categories: String, series: [String]) {
      self.kind = kind
      self.title = title
      self.categories = categories
      self.series = series
    }
  }
}
