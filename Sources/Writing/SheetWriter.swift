internal import Model
internal import XLSX

/// Fills one sheet: what stands above the table, the table, what stands under it, and how it is printed.
struct SheetWriter {
  let plan: SheetPlan
  let tab: SheetPlan.Tab
  /// The workbook's own path, from which links are counted.
  let file: String
  let footer: String
  /// What each row counts, for summaries.
  let counts: [SheetCounts?]

  init(plan: SheetPlan, tab: SheetPlan.Tab, file: String, footer: String) {
    self.plan = plan
    self.tab = tab
    self.file = file
    self.footer = footer
    let hasCounts = tab.columns.contains { $0.count != nil }
    counts =
      hasCounts
      ? tab.rows.indices.map { row in
        plan.counted(by: tab, row: row).flatMap { SheetCounts(tab: $0, plan: plan) }
      } : []
  }

  /// A chart must not be cut by a page's end: it shares the one page of so many rows or begins a page.
  static let mostRowsWithChart = 20

  func write(into sheet: borrowing Worksheet) throws(WorkbookError) {
    for (index, column) in tab.columns.enumerated() {
      try sheet.setColumn(index, width: column.layout.width, isHidden: column.layout.isHidden)
    }
    for (index, column) in tab.carried.enumerated() {
      try sheet.setColumn(tab.columns.count + index, width: min(max(column.width ?? 12, 2), 100))
    }
    try writeHeading(into: sheet)
    try writeEntries(into: sheet)
    var next = tab.head
    if tab.hasTable {
      try writeTable(into: sheet)
      if let calendar = tab.calendar { try write(calendar, into: sheet) }
      next = (tab.totalRow ?? tab.lastRow) + 2
      if let chart = tab.layout.chart, !tab.rows.isEmpty { next = try write(chart, row: next, into: sheet) }
    }
    for (index, line) in tab.signature.enumerated() {
      try write(line, row: next + index, style: .signature, size: SheetStyle.size, leastHeight: 22, into: sheet)
    }
    sheet.hideGridlines()
    if tab.layout.each != nil { sheet.setTabColour(0x5B9BD5) }
    let isOnePage = tab.layout.chart != nil && tab.rows.count <= SheetWriter.mostRowsWithChart
    try sheet.setPage(
      isLandscape: tab.layout.isLandscape, isOnePage: isOnePage, head: tab.hasTable ? tab.head : nil, footer: footer)
  }

  private func writeHeading(into sheet: borrowing Worksheet) throws(WorkbookError) {
    for (index, line) in tab.heading.enumerated() {
      let isTitle = index == 0
      try write(
        line, row: index, style: isTitle ? .title : .line, size: isTitle ? SheetStyle.titleSize : SheetStyle.size,
        leastHeight: isTitle ? 22 : 15, into: sheet)
    }
  }

  /// A line over the whole width of the table.
  private func write(
    _ line: String, row: Int, style: SheetStyle, size: Double, leastHeight: Double, into sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let span = 0...tab.lastColumn
    let room = SheetMeasure.room(columns: tab.width(of: span), size: size)
    let lines = SheetMeasure.lines(of: line, room: room, isBold: style == .title)
    try sheet.setRow(row, height: max(leastHeight, SheetMeasure.height(lines: lines, size: size)))
    try sheet.merge(line, row: row, columns: span, style: style.index())
  }

  /// Columns that the labels of entries take, and those of their cells.
  var labelColumns: ClosedRange<Int> {
    let span = tab.span(from: 0, width: 28)
    // A cell to fill in must have room at the right.
    return span.upperBound + 1 < max(tab.columns.count, 2) ? span : 0...0
  }

  var entryColumns: ClosedRange<Int> {
    tab.span(from: labelColumns.upperBound + 1, width: 34)
  }

  func row(of entry: SheetLayout.Entry) -> ClosedRange<Int> {
    let row = tab.firstEntry + (tab.layout.entries.firstIndex(of: entry) ?? 0)
    return row...row
  }

  private func writeEntries(into sheet: borrowing Worksheet) throws(WorkbookError) {
    for entry in tab.layout.entries {
      let row = self.row(of: entry)
      let comment = plan.filling.comment(tab.answerName, entry.id)
      try sheet.setRow(row.lowerBound, height: 20)
      try sheet.merge(
        plan.label(of: entry), row: row.lowerBound, columns: labelColumns, style: SheetStyle.label.index())
      let column = entryColumns.lowerBound
      let style = entry.style.index(comment?.tone)
      try sheet.merge("", row: row.lowerBound, columns: entryColumns, style: style)
      if let value = plan.shown(entry, of: tab) {
        try write(value, to: entry.input, row: row.lowerBound, column: column, style: style, into: sheet)
      }
      if let comment { try sheet.write(CellNote.fitting(comment), row: row.lowerBound, column: column) }
      try restrict(entry.input, rows: row, column: column, in: sheet)
      if entry.isRequired {
        try sheet.highlight(rows: row, column: column, when: .isBlank, style: SheetStyle.wanting.index())
      }
    }
  }

  /// What stands in a cell to be filled in: a label for a code of a list, a date and a number as such where they can be
  /// read, else what was typed.
  /// - Returns: the text to be measured, if it can wrap.
  @discardableResult
  func write(
    _ answer: Value?, to input: SheetLayout.Input, row: Int, column: Int, style: Int, into sheet: borrowing Worksheet
  ) throws(WorkbookError) -> String? {
    switch (input, answer) {
    case (.date, .date(let day, _)):
      try sheet.write(SheetText.serial(day), row: row, column: column, style: style)
      return nil
    case (.number, .number(let number)):
      try sheet.write(Double(number), row: row, column: column, style: style)
      return nil
    default: break
    }
    let code = answer?.sheetText
    if let code, input == .date, let day = Day(iso: code) {
      try sheet.write(SheetText.serial(day), row: row, column: column, style: style)
      return nil
    }
    if let code, input == .number, let number = Double(code), number.isFinite {
      try sheet.write(number, row: row, column: column, style: style)
      return nil
    }
    let label = code.flatMap { code in input.list.flatMap { plan.lists[$0]?.item(code: code)?.label } } ?? code
    try sheet.write(label ?? "", row: row, column: column, style: style)
    return label
  }

  /// Lets cells take only what their kind of input allows.
  func restrict(
    _ input: SheetLayout.Input, rows: ClosedRange<Int>, column: Int, in sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let rule: CellRule.Kind
    switch input {
    case .text: return
    case .date: rule = .date
    case .number: rule = .number
    case .list(let name), .suggestions(let name):
      guard let list = plan.lists[name] else { return }
      let range = CellReference.range(sheet: SheetLists.tab, rows: 1...list.items.count, column: list.column)
      rule = .list(range: range)
    }
    let isStrict = if case .suggestions = input { false } else { true }
    try sheet.restrict(
      rows: rows, column: column, to: SheetWords.rule(rule, isStrict: isStrict, in: plan.language))
  }
}

extension SheetLayout.Entry {
  fileprivate var style: SheetStyle {
    switch (input, isRequired) {
    case (.date, true): .requiredEntryDate
    case (.date, false): .entryDate
    case (_, true): .requiredEntry
    case (_, false): .entry
    }
  }
}
