internal import CLibXLSXWriter

/// A note on a cell, shown when somebody points at it.
package struct CellNote: Sendable, Hashable {
  package var text: String
  package var author: String?
  /// Of its box, in pixels.
  package var width: Int
  package var height: Int

  package init(_ text: String, author: String? = nil, width: Int = 260, height: Int = 100) {
    self.text = text
    self.author = author
    self.width = width
    self.height = height
  }
}

extension Worksheet {
  /// One note a cell; a second one of the same cell makes a file that Excel repairs.
  package func write(_ note: CellNote, row: Int, column: Int) throws(WorkbookError) {
    // The library prints when a text is too long.
    guard note.text.unicodeScalars.count <= Worksheet.longestText, note.author?.utf8.count ?? 0 <= 200 else {
      throw WorkbookError("note of \(cell(row, column))", "too long")
    }
    var options = unsafe lxw_comment_options()
    unsafe options.width = UInt16(clamping: note.width)
    unsafe options.height = UInt16(clamping: note.height)
    unsafe options.font_size = 9
    var author = Array((note.author ?? "").utf8CString)
    let code = unsafe author.withUnsafeMutableBufferPointer { author in
      if note.author != nil { unsafe options.author = author.baseAddress }
      return unsafe worksheet_write_comment_opt(raw, lxw_row_t(row), lxw_col_t(column), note.text, &options)
    }
    try WorkbookError.check(code, "note of \(cell(row, column))")
  }
}
