internal import Model
internal import XLSX

extension SheetPlan {
  /// One sheet of the workbook; rows and columns count from 0.
  struct Tab: Sendable {
    let layout: SheetLayout.Sheet
    let name: String
    /// Place and id of the element in the list of `each`.
    let element: Int?
    let elementID: String
    let scope: SheetScope
    let heading: [String]
    let signature: [String]
    let columns: [Column]
    var rows: [SheetScope]
    /// Columns that people had added, to the right of ours.
    var carried: [Carried.Column] = []
    let calendar: SheetCalendar?

    /// The first of the rows that people fill in above the table.
    var firstEntry: Int { heading.count }
    /// The table's head; an empty row is above it when there is something above.
    var head: Int {
      let above = heading.count + layout.entries.count
      return above == 0 ? 0 : above + 1
    }
    var firstRow: Int { head + 1 }
    var lastRow: Int { head + max(lines, 1) }
    /// Rows of the list and those that people may fill in beyond it.
    var lines: Int { rows.count + layout.openRows }
    /// Rows of the table, and one more that people can fill in or insert before.
    var answerRows: ClosedRange<Int> { firstRow...(lastRow + (totalRow == nil ? 1 : 0)) }
    var totalRow: Int? { layout.total != nil && lines > 0 ? lastRow + 1 : nil }
    var hasTable: Bool { !columns.isEmpty }
    var lastColumn: Int { max(columns.count + (calendar?.count ?? 0) - 1, 0) }
    /// Of the table without a calendar.
    var lastOwnColumn: Int { columns.count + carried.count - 1 }
    var hasInputs: Bool { columns.contains { $0.input != nil } }
  }

  /// A column of the table; a `levels` column of the layout gives one for each level.
  /// A class, because every cell looks at its column and a copy of it would cost more than the cell.
  final class Column: Sendable {
    enum Content: Sendable {
      case value(SheetPath)
      case phrase(SheetPhrase)
      case input(SheetLayout.Input, SheetPath)
      case count(SheetLayout.Count, level: SheetLists.Item?)
      case links(SheetPath)
    }

    let layout: SheetLayout.Column
    let title: String
    let content: Content
    /// Of its bars in a chart.
    let tone: Scale.Tone?

    init(layout: SheetLayout.Column, title: String, content: Content, tone: Scale.Tone? = nil) {
      self.layout = layout
      self.title = title
      self.content = content
      self.tone = tone ?? layout.tone
    }

    var id: String { layout.id }

    var input: SheetLayout.Input? { layout.input }
  }
}

extension SheetPlan.Tab {
  func column(where matches: (SheetPlan.Column) -> Bool) -> Int? {
    columns.firstIndex(where: matches)
  }

  /// The column of verdicts: the first that is filled in from the scale.
  var verdict: Int? {
    column { $0.input?.list == "scale" }
  }

  /// The column with the rows' ids.
  var key: Int? {
    column { $0.layout.isKey }
  }

  /// The row's permanent id.
  func id(of row: SheetScope) -> String? {
    guard let key, case .value(let path) = columns[key].content else { return nil }
    return row.text(at: path)
  }

  var ids: [String] { rows.compactMap(id) }

  /// How answers name what stands above the table.
  var answerName: String { elementID.isEmpty ? layout.id : elementID }

  /// Reference to the answers in a column, `'1.1'!$F$9:$F$69`.
  func range(of column: Int) -> String {
    CellReference.range(sheet: name, rows: answerRows, column: column)
  }

  /// How many columns of the table, from the left, are about so wide together; leaves some over.
  func span(from first: Int, width: Double) -> ClosedRange<Int> {
    var last = first
    var sum = 0.0
    while last < columns.count {
      if !columns[last].layout.isHidden { sum += columns[last].layout.width }
      if sum >= width || last + 1 >= columns.count { break }
      last += 1
    }
    return first...max(first, last)
  }

  func width(of span: ClosedRange<Int>) -> Double {
    span.reduce(0) { sum, index in
      guard index < columns.count else { return sum + (calendar == nil ? 8.43 : SheetCalendar.width) }
      return columns[index].layout.isHidden ? sum : sum + columns[index].layout.width
    }
  }
}
