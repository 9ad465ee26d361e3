internal import CLibXLSXWriter

/// A native chart over cells of the workbook.
package struct SheetChart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Stacked horizontal bars, the first row on top.
    case stacked
    case bar
    case pie
  }

  package struct Series: Sendable, Hashable {
    package var name: String
    package var column: Int
    /// 0xRRGGBB; nil leaves it to Excel.
    package var colour: UInt32?

    package init(name: String, column: Int, colour: UInt32? = nil) {
      self.name = name
      self.column = column
      self.colour = colour
    }
  }

  package var kind: Kind
  package var title: String
  package var rows: ClosedRange<Int>
  package var categories: Int
  package var series: [Series]
  /// In pixels.
  package var width: Double
  package var height: Double

  package init(
    kind: Kind, title: String, rows: ClosedRange<Int>, categories: Int, series: [Series], width: Double,
    height: Double
  ) {
    self.kind = kind
    self.title = title
    self.rows = rows
    self.categories = categories
    self.series = series
    self.width = width
    self.height = height
  }
}

extension Worksheet {
  /// Puts a chart over cells of this sheet with its upper left corner in a cell.
  package func insert(_ chart: SheetChart, row: Int, column: Int) throws(WorkbookError) {
    let type =
      switch chart.kind {
      case .stacked: LXW_CHART_BAR_STACKED
      case .bar: LXW_CHART_BAR
      case .pie: LXW_CHART_PIE
      }
    guard let made = unsafe workbook_add_chart(workbook, UInt8(type.rawValue)) else {
      throw WorkbookError("chart of \(name)", "out of memory")
    }
    guard chart.title.utf16.count <= 255 else { throw WorkbookError("chart of \(name)", "the title is too long") }
    let categories = "=\(CellReference.range(sheet: name, rows: chart.rows, column: chart.categories))"
    for series in chart.series {
      let values = "=\(CellReference.range(sheet: name, rows: chart.rows, column: series.column))"
      guard let added = unsafe chart_add_series(made, categories, values) else {
        throw WorkbookError("chart of \(name)", "out of memory")
      }
      unsafe chart_series_set_name(added, series.name)
      if let colour = series.colour {
        var fill = lxw_chart_fill(color: colour, none: 0, transparency: 0)
        unsafe chart_series_set_fill(added, &fill)
      }
    }
    unsafe chart_title_set_name(made, chart.title)
    var font = unsafe lxw_chart_font()
    unsafe font.size = 12
    unsafe font.bold = 1
    unsafe chart_title_set_name_font(made, &font)
    unsafe chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    if chart.kind == .pie {
      unsafe setPieLabels(of: made)
    } else {
      unsafe setBars(of: made, areStacked: chart.kind == .stacked)
    }
    var options = unsafe lxw_chart_options()
    // The library's own size of a chart is 480 by 288 pixels.
    unsafe options.x_scale = chart.width / 480
    unsafe options.y_scale = chart.height / 288
    let code = unsafe worksheet_insert_chart_opt(raw, lxw_row_t(row), lxw_col_t(column), made, &options)
    try WorkbookError.check(code, "chart of \(name)")
  }

  private func setBars(of chart: UnsafeMutablePointer<lxw_chart>, areStacked: Bool) {
    // For bar charts the library swaps the axes: y is the one with the names.
    if let names = unsafe chart.pointee.y_axis {
      unsafe chart_axis_set_reverse(names)
    }
    if let numbers = unsafe chart.pointee.x_axis {
      unsafe chart_axis_set_min(numbers, 0)
      unsafe chart_axis_set_num_format(numbers, "0")
      unsafe chart_axis_set_label_position(numbers, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    }
    unsafe chart_set_series_gap(chart, 60)
    if areStacked { unsafe chart_set_series_overlap(chart, 100) }
    if unsafe chart.pointee.series_list.pointee.stqh_first?.pointee.list_pointers.stqe_next == nil, !areStacked {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
  }

  private func setPieLabels(of chart: UnsafeMutablePointer<lxw_chart>) {
    var series = unsafe chart.pointee.series_list.pointee.stqh_first
    while let each = unsafe series {
      unsafe chart_series_set_labels(each)
      unsafe series = each.pointee.list_pointers.stqe_next
    }
  }
}
