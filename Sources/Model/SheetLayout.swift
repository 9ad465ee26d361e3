/// How a workbook looks: its sheets, columns, lists, colours and print set-up, as written in templates/sheets/.
/// Texts may hold slots (`{{case.title}}`); value names are those of `values`' vocabulary. A line above or under a
/// table is left out when one of its slots has no value.
package struct SheetLayout: Sendable, Hashable {
  /// What a layout is filled from, and so which names it can use.
  package enum Values: String, Sendable, Hashable, CaseIterable {
    case checklist
    case tracker
    case overview
    /// Registers of findings, and follow-up plans to be filled in.
    case findings
    case evidence
    /// Where a report stands: its gaps, its rows, ratings by standard.
    case report
    case survey
  }

  package var id: String
  package var version: Int
  package var values: Values
  package var sheets: [Sheet]
  package var place: Place

  package init(id: String, version: Int, values: Values, sheets: [Sheet], place: Place) {
    self.id = id
    self.version = version
    self.values = values
    self.sheets = sheets
    self.place = place
  }

  package struct Sheet: Sendable, Hashable {
    package var id: String
    /// The tab's name; made valid and unique when written.
    package var name: Text
    /// A list of the value: one sheet an element, whose names are then tried first.
    package var each: String?
    /// Lines above the table, one row each; the first is the title.
    package var heading: [Text]
    /// Cells above the table that a person fills in.
    package var entries: [Entry]
    /// A list of the element or of the value: one row each, whose names are then tried first.
    package var rows: String?
    /// Empty rows under those of the list, for what people add; they get ids when they are read.
    package var openRows: Int
    /// What a row opens that somebody added without a grade.
    package var opens: Scale.Opening = .finding
    package var columns: [Column]
    /// Label of a last row with the sums of the count columns.
    package var total: Text?
    /// What stands under the head of the table when there are no rows.
    package var empty: Text?
    /// The first that holds for a row colours it.
    package var colours: [Colour]
    /// Calendar columns at the right of the table: a Gantt chart of the rows.
    package var timeline: Timeline?
    package var chart: Chart?
    /// Lines under the table, for signatures.
    package var signature: [Text]
    package var isLandscape: Bool

    package init(
      id: String, name: Text, each: String? = nil, heading: [Text] = [], entries: [Entry] = [], rows: String? = nil,
      openRows: Int = 0, columns: [Column] = [], total: Text? = nil, empty: Text? = nil, colours: [Colour] = [],
      timeline: Timeline? = nil, chart: Chart? = nil, signature: [Text] = [], isLandscape: Bool = true
    ) {
      self.id = id
      self.name = name
      self.each = each
      self.heading = heading
      self.entries = entries
      self.rows = rows
      self.openRows = openRows
      self.columns = columns
      self.total = total
      self.empty = empty
      self.colours = colours
      self.timeline = timeline
      self.chart = chart
      self.signature = signature
      self.isLandscape = isLandscape
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
      /// A text with slots; given, not to be changed.
      case phrase(Text)
      /// To be filled in; a value of the row with the column's id as its name stands there already.
      case input(Input)
      /// A formula over the sheet of the row's element.
      case count(Count)
      /// A list of the row with `title` and `path` (relative to the out folder), or the name of one path of a row with
      /// a `title`: links to the files.
      case links(String)
      /// A column for each element of a list: its value stands in the row's record of the column's id, by place from 1.
      case spread(String)
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
    /// Of its bars in a chart.
    package var tone: Scale.Tone?

    package init(
      id: String, title: Text, width: Double, content: Content, isKey: Bool = false, isRequirement: Bool = false,
      isHidden: Bool = false, tone: Scale.Tone? = nil
    ) {
      self.id = id
      self.title = title
      self.width = width
      self.content = content
      self.isKey = isKey
      self.isRequirement = isRequirement
      self.isHidden = isHidden
      self.tone = tone
    }
  }

  package enum Input: Sendable, Hashable {
    case text
    case date
    case number
    /// One of the labels of a list and nothing else: `scale`, or any list of the value whose elements have `id`
    /// and `title`. Cells of `scale` take the colour of their level's tone.
    case list(String)
    /// A label of a list is offered; another text is accepted after a question.
    case suggestions(String)
  }

  package enum Count: String, Sendable, Hashable, CaseIterable {
    /// Rows of the element's sheet.
    case rows
    /// Rows with a verdict.
    case answered
    /// One column for each level of the scale; its title is the level's, the column's own title stays unused.
    case levels
    /// Verdicts of a good tone among the rows that count: all without those of levels that do not count.
    case share
  }
}

extension SheetLayout {
  /// Whether some cell takes the labels of a list.
  package func chooses(from list: String) -> Bool {
    func isIt(_ input: Input) -> Bool { input == .list(list) || input == .suggestions(list) }
    return sheets.contains { sheet in
      sheet.entries.contains { isIt($0.input) }
        || sheet.columns.contains { if case .input(let input) = $0.content { isIt(input) } else { false } }
    }
  }
}
