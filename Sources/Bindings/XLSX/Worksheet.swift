internal import CLibXLSXWriter

/// One sheet, lent while it is being filled. Rows and columns count from 0; a style is its index in the workbook's list.
@safe package struct Worksheet: ~Copyable {
  let raw: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  package let name: String
  let formats: Formats

  init(
    _ raw: UnsafeMutablePointer<lxw_worksheet>, of workbook: UnsafeMutablePointer<lxw_workbook>, name: String,
    formats: Formats
  ) {
    unsafe self.raw = raw
    unsafe self.workbook = workbook
    self.name = name
    self.formats = formats
  }

  /// Excel's limit of a cell's text, in UTF-16 units.
  package static let longestText = 32_767

  /// What is wrong with a tab's name, or nil. Apostrophes are refused: quoted names overflow buffers of 1.1.4.
  package static func problem(with name: String) -> String? {
    if name.isEmpty { return "is empty" }
    if name.utf16.count > 31 { return "is longer than 31 characters" }
    if name.utf8.contains(where: { refused.contains($0) }) { return "holds one of []:*?/\\'" }
    return nil
  }

  private static let refused = Array("[]:*?/\\'".utf8)

  package func write(_ text: String, row: Int, column: Int, style: Int) throws(WorkbookError) {
    if text.isEmpty { return try writeBlank(row: row, column: column, style: style) }
    // UTF-8 is never shorter than UTF-16, so most texts need no second count.
    if text.utf8.count > Worksheet.longestText, text.utf16.count > Worksheet.longestText {
      throw WorkbookError(cell(row, column), "the text is longer than \(Worksheet.longestText) characters")
    }
    try check(
      unsafe worksheet_write_string(raw, lxw_row_t(row), lxw_col_t(column), text, formats[style]), row, column)
  }

  package func write(_ number: Double, row: Int, column: Int, style: Int) throws(WorkbookError) {
    try check(
      unsafe worksheet_write_number(raw, lxw_row_t(row), lxw_col_t(column), number, formats[style]), row, column)
  }

  package func writeBlank(row: Int, column: Int, style: Int) throws(WorkbookError) {
    try check(unsafe worksheet_write_blank(raw, lxw_row_t(row), lxw_col_t(column), formats[style]), row, column)
  }

  /// A formula with the result that readers without a calculator see.
  package func write(
    formula: String, result: FormulaResult, row: Int, column: Int, style: Int
  ) throws(WorkbookError) {
    guard formula.utf8.count <= 8_000 else { throw WorkbookError(cell(row, column), "the formula is too long") }
    let (row32, column16) = (lxw_row_t(row), lxw_col_t(column))
    switch result {
    case .number(let value):
      try check(
        unsafe worksheet_write_formula_num(raw, row32, column16, formula, formats[style], value), row, column)
    case .text(let value):
      try check(
        unsafe worksheet_write_formula_str(raw, row32, column16, formula, formats[style], value), row, column)
    }
  }

  package enum FormulaResult: Sendable, Hashable {
    case number(Double)
    case text(String)
  }

  /// One cell over a block of one row; a block of one cell is just that cell.
  package func merge(_ text: String, row: Int, columns: ClosedRange<Int>, style: Int) throws(WorkbookError) {
    guard columns.count > 1 else { return try write(text, row: row, column: columns.lowerBound, style: style) }
    if text.utf16.count > Worksheet.longestText { throw WorkbookError(cell(row, columns.lowerBound), "too long") }
    let (first, last) = (lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
    try check(
      unsafe worksheet_merge_range(raw, lxw_row_t(row), first, lxw_row_t(row), last, text, formats[style]), row,
      columns.lowerBound)
  }

  private func check(_ code: lxw_error, _ row: Int, _ column: Int) throws(WorkbookError) {
    try WorkbookError.check(code, cell(row, column))
  }

  func cell(_ row: Int, _ column: Int) -> String {
    "cell \(name)!\(CellReference.text(row: row, column: column))"
  }
}

/// `H12` and `$H$12` for rows and columns that count from 0.
package enum CellReference {
  package static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.append(UInt8(65 + rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  package static func text(row: Int, column: Int) -> String {
    "\(letters(column))\(row + 1)"
  }

  /// `'1.1'!$F$9:$F$68`; a single cell when first and last are the same.
  package static func range(sheet: String, rows: ClosedRange<Int>, column: Int) -> String {
    let letter = letters(column)
    let first = "'\(sheet)'!$\(letter)$\(rows.lowerBound + 1)"
    return rows.count == 1 ? first : "\(first):$\(letter)$\(rows.upperBound + 1)"
  }
}
