internal import Model
internal import XLSX

extension SheetWriter {
  /// Height of a row that nobody set, in pixels.
  private static let rowHeight = 20

  /// - Returns: the first free row under the chart.
  func write(_ chart: SheetLayout.Chart, row: Int, into sheet: borrowing Worksheet) throws(WorkbookError) -> Int {
    guard let categories = tab.column(where: { $0.id == chart.categories }) else { return row }
    let palette: [UInt32] = [0x70AD47, 0xA6A6A6, 0xC00000, 0x5B9BD5, 0xFFC000]
    var series: [SheetChart.Series] = []
    for (index, column) in tab.columns.enumerated() where chart.series.contains(column.id) {
      let colour = column.level.map(\.tone.barColour) ?? palette[series.count % palette.count]
      series.append(SheetChart.Series(name: column.title, column: index, colour: chart.kind == .pie ? nil : colour))
    }
    guard !series.isEmpty else { return row }
    let kind: SheetChart.Kind =
      switch chart.kind {
      case .stacked: .stacked
      case .bar: .bar
      case .pie: .pie
      }
    let height = chart.kind == .pie ? 260 : min(110 + 26 * tab.rows.count, 560)
    let title = SheetPhrase(chart.title.sheetText(in: plan.language)).text(in: tab.scope) ?? ""
    let width = min(tab.width(of: 0...tab.lastColumn) * 7, chart.kind == .pie ? 520 : 900)
    try sheet.insert(
      SheetChart(
        kind: kind, title: title, rows: tab.firstRow...tab.lastRow, categories: categories, series: series,
        width: width, height: Double(height)), row: row, column: 0)
    return row + height / SheetWriter.rowHeight + 2
  }
}
