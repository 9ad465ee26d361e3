internal import Model
internal import XLSX

extension SheetWriter {
  /// Sums of the counts; the share is computed anew from the sums.
  func writeTotal(row: Int, into sheet: borrowing Worksheet) throws(WorkbookError) {
    let label = tab.layout.total?.sheetText(in: plan.language) ?? ""
    let labels = tab.columns.firstIndex { $0.count != nil } ?? 0
    for (index, column) in tab.columns.enumerated() {
      guard let count = column.count else {
        let text = index == max(labels - 1, 0) ? label : ""
        try sheet.write(text, row: row, column: index, style: SheetStyle.totalText.index())
        continue
      }
      if count == .share {
        try writeTotalShare(row: row, column: index, into: sheet)
      } else {
        let letters = CellReference.letters(index)
        try sheet.write(
          formula: "=SUM(\(letters)\(tab.firstRow + 1):\(letters)\(tab.lastRow + 1))",
          result: .number(total(of: column)), row: row, column: index, style: SheetStyle.totalNumber.index())
      }
    }
    try sheet.setRow(row, height: 16)
  }

  private func writeTotalShare(row: Int, column: Int, into sheet: borrowing Worksheet) throws(WorkbookError) {
    func columns(where matches: (SheetPlan.Column) -> Bool) -> [Int] {
      tab.columns.indices.filter { matches(tab.columns[$0]) }
    }
    func cells(_ columns: [Int], joined separator: String) -> String {
      columns.map { CellReference.text(row: row, column: $0) }.joined(separator: separator)
    }
    let rows = columns { $0.count == .rows }
    let good = columns { $0.level.map { $0.tone == .good && $0.counts } ?? false }
    let outside = columns { $0.level.map { !$0.counts } ?? false }
    guard !rows.isEmpty, !good.isEmpty else {
      return try sheet.writeBlank(row: row, column: column, style: SheetStyle.totalPercent.index())
    }
    func sum(_ columns: [Int]) -> Double {
      columns.reduce(0) { $0 + total(of: tab.columns[$1]) }
    }
    let base = cells(rows + outside, joined: "-")
    let number = sum(rows) - sum(outside)
    try sheet.write(
      formula: "=IF(\(base)=0,\"\",(\(cells(good, joined: "+")))/(\(base)))",
      result: number == 0 ? .text("") : .number(sum(good) / number), row: row, column: column,
      style: SheetStyle.totalPercent.index())
  }

  private func total(of column: SheetPlan.Column) -> Double {
    guard let count = column.count else { return 0 }
    return counts.reduce(0) { $0 + ($1?.result(count, level: column.level) ?? 0) }
  }

  /// The months on top of the calendar and a bar for each row.
  func write(_ calendar: SheetCalendar, into sheet: borrowing Worksheet) throws(WorkbookError) {
    guard let timeline = tab.layout.timeline else { return }
    let first = tab.columns.count
    for column in 0..<calendar.count {
      try sheet.setColumn(first + column, width: SheetCalendar.width)
    }
    for month in calendar.months {
      // A month of one narrow column has no room for its name.
      let title =
        month.columns.count * 2 >= 6 ? month.title : month.columns.count >= 2 ? String(month.title.prefix(2)) : ""
      try sheet.merge(
        title, row: tab.head, columns: (first + month.columns.lowerBound)...(first + month.columns.upperBound),
        style: SheetStyle.calendar.index())
    }
    let today = calendar.today.flatMap(calendar.index)
    for (index, row) in tab.rows.enumerated() {
      let bar = calendar.bar(timeline, of: row)
      let tone = timeline.colours.first(where: row.matches)?.tone ?? .neutral
      for column in 0..<calendar.count {
        let style: SheetStyle = column == today ? .barToday : .bar
        let isCovered = bar?.contains(column) ?? false
        try sheet.writeBlank(
          row: tab.firstRow + index, column: first + column, style: style.index(isCovered ? tone : nil))
      }
    }
  }
}

extension SheetPlan.Column {
  var count: SheetLayout.Count? {
    if case .count(let count, _) = content { count } else { nil }
  }

  var level: SheetLists.Item? {
    if case .count(_, let level) = content { level } else { nil }
  }
}
