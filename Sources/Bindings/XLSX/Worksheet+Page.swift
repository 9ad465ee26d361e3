internal import CLibXLSXWriter

extension Worksheet {
  package func setColumn(_ column: Int, width: Double, isHidden: Bool = false) throws(WorkbookError) {
    let index = lxw_col_t(column)
    guard isHidden else {
      return try WorkbookError.check(unsafe worksheet_set_column(raw, index, index, width, nil), "column of \(name)")
    }
    var options = lxw_row_col_options()
    options.hidden = 1
    try WorkbookError.check(
      unsafe worksheet_set_column_opt(raw, index, index, width, nil, &options), "column of \(name)")
  }

  /// - Parameter height: in points; Excel shows at most 409.
  package func setRow(_ row: Int, height: Double) throws(WorkbookError) {
    try WorkbookError.check(unsafe worksheet_set_row(raw, lxw_row_t(row), min(height, 409), nil), "row of \(name)")
  }

  /// Rows above this one stay in sight.
  package func freeze(above row: Int, leftOf column: Int = 0) {
    unsafe worksheet_freeze_panes(raw, lxw_row_t(row), lxw_col_t(column))
  }

  package func filter(rows: ClosedRange<Int>, columns: ClosedRange<Int>) throws(WorkbookError) {
    let code = unsafe worksheet_autofilter(
      raw, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
      lxw_col_t(columns.upperBound))
    try WorkbookError.check(code, "filter of \(name)")
  }

  package func hide() {
    unsafe worksheet_hide(raw)
  }

  /// A new printed page begins with this row.
  package func breakPage(before row: Int) throws(WorkbookError) {
    var rows = [lxw_row_t(row), 0]
    try WorkbookError.check(unsafe worksheet_set_h_pagebreaks(raw, &rows), "page break of \(name)")
  }

  /// The sheet that is open when people open the file.
  package func activate() {
    unsafe worksheet_activate(raw)
  }

  package func hideGridlines() {
    unsafe worksheet_gridlines(raw, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  package func setTabColour(_ colour: UInt32) {
    unsafe worksheet_set_tab_color(raw, colour)
  }

  /// No green corners on ids such as `1.10` that are meant as text.
  package func acceptNumbersAsText(rows: ClosedRange<Int>, columns: ClosedRange<Int>) throws(WorkbookError) {
    let first = CellReference.text(row: rows.lowerBound, column: columns.lowerBound)
    let last = CellReference.text(row: rows.upperBound, column: columns.upperBound)
    let code = unsafe worksheet_ignore_errors(raw, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "\(first):\(last)")
    try WorkbookError.check(code, "error marks of \(name)")
  }

  /// A4, one page wide.
  /// - Parameters:
  ///   - isOnePage: all on one page; else as long as it must be.
  ///   - head: the row printed on top of every page.
  ///   - footer: at the left; page numbers are at the right.
  package func setPage(isLandscape: Bool, isOnePage: Bool, head: Int?, footer: String) throws(WorkbookError) {
    unsafe worksheet_set_paper(raw, 9)
    if isLandscape { unsafe worksheet_set_landscape(raw) }
    unsafe worksheet_set_margins(raw, 0.4, 0.4, 0.5, 0.6)
    unsafe worksheet_fit_to_pages(raw, 1, isOnePage ? 1 : 0)
    if let head {
      let row = lxw_row_t(head)
      try WorkbookError.check(unsafe worksheet_repeat_rows(raw, row, row), "print titles of \(name)")
    }
    var left = footer
    if left.utf8.contains(UInt8(ascii: "&")) { left = left.replacing("&", with: "&&") }
    if left.utf8.count > 200, left.utf16.count > 200 { left = String(left.prefix(199)).trimmingSuffix("&") + "…" }
    try WorkbookError.check(
      unsafe worksheet_set_footer(raw, "&L&8\(Worksheet.apart(left))&R&8&P / &N"), "footer of \(name)")
  }

  /// A footer's text must not begin with a digit: it would be read as part of the font size before it.
  private static func apart(_ text: String) -> String {
    text.first?.isNumber == true ? " " + text : text
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}
