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
    /// Of each row's piece of a pie.
    package var pieces: [UInt32?]

    package init(name: String, column: Int, colour: UInt32? = nil, pieces: [UInt32?] = []) {
      self.name = name
      self.column = column
      self.colour = colour
      self.pieces = pieces
    }
  }

  package var kind: Kind
  package var title: String
  package var rows: ClosedRange<Int>
  package var categories: Int
  package var series: [Series]
  /// Where the axis of numbers ends; nil leaves it to Excel.
  package var end: Double?
  /// In pixels.
  package var width: Double
  package var height: Double

  package init(
    kind: Kind, title: String, rows: ClosedRange<Int>, categories: Int, series: [Series], end: Double? = nil,
    width: Double, height: Double
  ) {
    self.kind = kind
    self.title = title
    self.rows = rows
    self.categories = categories
    self.series = series
    self.end = end
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
      try unsafe colour(chart.kind == .pie ? series.pieces : [], of: added)
    }
    unsafe chart_title_set_name(made, chart.title)
    unsafe chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    if chart.kind == .pie {
      unsafe setPieLabels(of: made)
    } else {
      unsafe setBars(of: made, areStacked: chart.kind == .stacked, end: chart.end)
    }
    unsafe setFonts(of: made)
    var options = unsafe lxw_chart_options()
    // The library's own size of a chart is 480 by 288 pixels.
    unsafe options.x_scale = chart.width / 480
    unsafe options.y_scale = chart.height / 288
    let code = unsafe worksheet_insert_chart_opt(raw, lxw_row_t(row), lxw_col_t(column), made, &options)
    try WorkbookError.check(code, "chart of \(name)")
  }

  /// The library copies what it is given.
  private func colour(
    _ pieces: [UInt32?], of series: UnsafeMutablePointer<lxw_chart_series>
  ) throws(WorkbookError) {
    guard !pieces.isEmpty else { return }
    var fills = pieces.map { lxw_chart_fill(color: $0 ?? 0x5B9BD5, none: 0, transparency: 0) }
    let code = unsafe fills.withUnsafeMutableBufferPointer { fills in
      var points = unsafe fills.indices.map { index in
        unsafe lxw_chart_point(line: nil, fill: fills.baseAddress.map { unsafe $0 + index }, pattern: nil)
      }
      return unsafe points.withUnsafeMutableBufferPointer { points in
        var list = unsafe points.indices.map { index in unsafe points.baseAddress.map { unsafe $0 + index } } + [nil]
        return unsafe chart_series_set_points(series, &list)
      }
    }
    try WorkbookError.check(code, "chart of \(name)")
  }

  /// The cells' font: the library's own, Calibri, is not on every machine.
  private func setFonts(of chart: UnsafeMutablePointer<lxw_chart>) {
    var name = Array("Arial".utf8CString)
    unsafe name.withUnsafeMutableBufferPointer { name in
      var font = unsafe lxw_chart_font()
      unsafe font.name = name.baseAddress
      unsafe font.size = 9
      unsafe chart_legend_set_font(chart, &font)
      unsafe font.size = 8
      if let axis = unsafe chart.pointee.x_axis { unsafe chart_axis_set_num_font(axis, &font) }
      if let axis = unsafe chart.pointee.y_axis { unsafe chart_axis_set_num_font(axis, &font) }
      var series = unsafe chart.pointee.series_list.pointee.stqh_first
      while let each = unsafe series, unsafe each.pointee.has_labels != 0 {
        unsafe chart_series_set_labels_font(each, &font)
        unsafe series = each.pointee.list_pointers.stqe_next
      }
      unsafe font.size = 11
      unsafe font.bold = 1
      unsafe chart_title_set_name_font(chart, &font)
    }
  }

  private func setBars(of chart: UnsafeMutablePointer<lxw_chart>, areStacked: Bool, end: Double?) {
    // For bar charts the library swaps the axes: y is the one with the names.
    if let names = unsafe chart.pointee.y_axis {
      unsafe chart_axis_set_reverse(names)
      // Else names that take two lines hide their neighbours.
      unsafe chart_axis_set_interval_unit(names, 1)
    }
    if let numbers = unsafe chart.pointee.x_axis {
      unsafe chart_axis_set_min(numbers, 0)
      if let end { unsafe chart_axis_set_max(numbers, end) }
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
      unsafe chart_series_set_labels_position(each, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
      // No label for a piece that is not there.
      unsafe chart_series_set_labels_num_format(each, "0;;")
      unsafe series = each.pointee.list_pointers.stqe_next
    }
  }
}
