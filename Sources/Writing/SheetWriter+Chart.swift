internal import Model
internal import XLSX

extension SheetWriter {
  /// Height of a row that nobody set, in pixels.
  private static let rowHeight = 20

  /// More bars than this cannot be read on one page.
  static let mostBars = 17

  /// - Returns: the first free row under the chart.
  func write(_ chart: SheetLayout.Chart, row: Int, into sheet: borrowing Worksheet) throws(WorkbookError) -> Int {
    guard let categories = tab.column(where: { $0.id == chart.categories }) else { return row }
    let palette: [UInt32] = [0x5B9BD5, 0xA6A6A6, 0x70AD47, 0xFFC000, 0xC00000]
    var series: [SheetChart.Series] = []
    for (index, column) in tab.columns.enumerated() where chart.series.contains(column.id) {
      var colour = (column.level?.tone ?? column.tone)?.barColour ?? palette[series.count % palette.count]
      while series.contains(where: { $0.colour == colour }), colour < 0xF0F0F0 { colour = lighter(colour) }
      series.append(
        SheetChart.Series(
          name: column.title, column: index, colour: chart.kind == .pie ? nil : colour,
          pieces: tab.rows.map { row in tab.layout.colours.first(where: row.matches)?.tone.barColour }))
    }
    guard !series.isEmpty else { return row }
    let kind: SheetChart.Kind =
      switch chart.kind {
      case .stacked: .stacked
      case .bar: .bar
      case .pie: .pie
      }
    let last = min(tab.lastRow, tab.head + SheetWriter.mostBars)
    let height = chart.kind == .pie ? 260 : 130 + 30 * (last - tab.head)
    if tab.rows.count > SheetWriter.mostRowsWithChart { try sheet.breakPage(before: row) }
    let title = SheetPhrase(chart.title.sheetText(in: plan.language)).text(in: tab.scope) ?? ""
    let width = min(tab.width(of: 0...tab.lastColumn) * 7, chart.kind == .pie ? 520 : 900)
    try sheet.insert(
      SheetChart(
        kind: kind, title: title, rows: tab.firstRow...last, categories: categories, series: series,
        end: end(of: chart),
        width: width, height: Double(height)), row: row, column: 0)
    return row + height / SheetWriter.rowHeight + 2
  }

  /// Half way to white, so that two parts of one tone can be told apart.
  private func lighter(_ colour: UInt32) -> UInt32 {
    let parts = [16, 8, 0].map { (colour >> $0) & 0xFF }.map { ($0 + 0xFF + 1) / 2 }
    return parts.reduce(0) { $0 << 8 | $1 }
  }

  /// Verdicts are out of all requirements, so the axis shows what is still open, also while nothing is answered; it
  /// leaves room for rows that people add.
  private func end(of chart: SheetLayout.Chart) -> Double? {
    if let end = chart.end { return Double(end) }
    guard tab.columns.contains(where: { $0.level != nil && chart.series.contains($0.id) }) else { return nil }
    let most = counts.reduce(0) { max($0, $1?.result(.rows, level: nil) ?? 0) }
    return ((most * 1.1 / 10).rounded(.up)) * 10
  }
}
