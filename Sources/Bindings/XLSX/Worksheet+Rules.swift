internal import CLibXLSXWriter

/// What may stand in a cell that people fill in.
package struct CellRule: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A label from this range, `'_lists'!$A$2:$A$5`.
    case list(range: String)
    /// A day in this century.
    case date
    case number
  }

  package var kind: Kind
  /// False: another text is accepted after a question.
  package var isStrict: Bool
  /// At most 32 characters.
  package var title: String
  /// What people are told when they write something else; at most 255 characters.
  package var message: String

  package init(_ kind: Kind, isStrict: Bool, title: String, message: String) {
    self.kind = kind
    self.isStrict = isStrict
    self.title = title
    self.message = message
  }
}

/// When cells take on a style while people work in them.
package enum CellCondition: Sendable, Hashable {
  case equals(String)
  case isBlank
}

extension Worksheet {
  package func restrict(
    rows: ClosedRange<Int>, column: Int, to rule: CellRule
  ) throws(WorkbookError) {
    var validation = unsafe lxw_data_validation()
    var formula: [CChar] = []
    unsafe validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe validation.error_type = UInt8(
      (rule.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
    switch rule.kind {
    case .list(let range):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      formula = Array("=\(range)".utf8CString)
    case .date:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_datetime = lxw_datetime(year: 2000, month: 1, day: 1, hour: 0, min: 0, sec: 0)
      unsafe validation.maximum_datetime = lxw_datetime(year: 2100, month: 1, day: 1, hour: 0, min: 0, sec: 0)
    case .number:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_number = -1e12
      unsafe validation.maximum_number = 1e12
    }
    // Longer ones make the library print and refuse.
    guard formula.count <= 256, rule.title.unicodeScalars.count <= 32, rule.message.unicodeScalars.count <= 255 else {
      throw WorkbookError("rule of \(name)", "a text is too long")
    }
    var title = Array(rule.title.utf8CString)
    var message = Array(rule.message.utf8CString)
    let (first, last, column16) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound), lxw_col_t(column))
    let code = unsafe formula.withUnsafeMutableBufferPointer { formula in
      unsafe title.withUnsafeMutableBufferPointer { title in
        unsafe message.withUnsafeMutableBufferPointer { message in
          if !formula.isEmpty { unsafe validation.value_formula = formula.baseAddress }
          unsafe validation.error_title = title.baseAddress
          unsafe validation.error_message = message.baseAddress
          return unsafe worksheet_data_validation_range(raw, first, column16, last, column16, &validation)
        }
      }
    }
    try WorkbookError.check(code, "rule of \(name)")
  }

  package func highlight(
    rows: ClosedRange<Int>, column: Int, when condition: CellCondition, style: Int
  ) throws(WorkbookError) {
    var format = unsafe lxw_conditional_format()
    unsafe format.format = formats[style]
    var text: [CChar] = []
    switch condition {
    case .equals(let label):
      unsafe format.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      unsafe format.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      text = Array("\"\(label.replacing("\"", with: "\"\""))\"".utf8CString)
    case .isBlank:
      unsafe format.type = UInt8(LXW_CONDITIONAL_TYPE_BLANKS.rawValue)
    }
    guard text.count <= 250 else { throw WorkbookError("colours of \(name)", "a label is too long") }
    let (first, last, column16) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound), lxw_col_t(column))
    let code = unsafe text.withUnsafeMutableBufferPointer { text in
      if !text.isEmpty { unsafe format.value_string = text.baseAddress }
      return unsafe worksheet_conditional_format_range(raw, first, column16, last, column16, &format)
    }
    try WorkbookError.check(code, "colours of \(name)")
  }
}
