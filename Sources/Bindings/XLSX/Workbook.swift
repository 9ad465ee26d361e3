internal import CLibXLSXWriter
internal import Glibc

/// A workbook while it is being written; it and its sheets are lent to closures and never outlive them.
@safe package struct Workbook: ~Copyable {
  private let raw: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats

  /// 2000-01-01: one moment for all files, because libxlsxwriter converts it by `gmtime`, which threads share.
  private static let created: time_t = 946_684_800

  /// Temporary parts go to memory where the system has such a folder.
  private static let scratch: String? = unsafe access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : nil

  /// Makes the file at a path. Styles are named by their index in the list; unused ones cost nothing.
  /// - Parameter properties: custom properties of the file, in this order.
  package static func write(
    to path: String, title: String, styles: [CellStyle], properties: [(name: String, value: String)],
    _ body: (borrowing Workbook) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    // The library prints to stderr when it cannot create the file, so try it first.
    let probe = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard probe >= 0 else { throw WorkbookError("file \(path)", unsafe String(cString: strerror(errno))) }
    close(probe)
    guard let raw = unsafe create(path) else { throw WorkbookError("file \(path)", "out of memory") }
    do throws(WorkbookError) {
      let book = unsafe Workbook(raw, styles: styles)
      try book.describe(title: title, properties: properties)
      try body(book)
    } catch {
      unsafe lxw_workbook_free(raw)
      throw error
    }
    try WorkbookError.check(unsafe workbook_close(raw), "file \(path)")
  }

  private static func create(_ path: String) -> UnsafeMutablePointer<lxw_workbook>? {
    var options = unsafe lxw_workbook_options()
    guard let scratch else { return unsafe workbook_new_opt(path, &options) }
    // The library copies the folder's name.
    var name = Array(scratch.utf8CString)
    return unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe options.tmpdir = buffer.baseAddress
      return unsafe workbook_new_opt(path, &options)
    }
  }

  private init(_ raw: UnsafeMutablePointer<lxw_workbook>, styles: [CellStyle]) {
    unsafe self.raw = raw
    unsafe Workbook.setDefaultFont(of: raw)
    formats = unsafe Formats(of: raw, styles: styles)
  }

  /// Column widths count this font's digits: Arial's are as wide as the library takes them to be, and there is a font
  /// with its widths on every system, so that text wraps alike everywhere.
  private static func setDefaultFont(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    guard let format = unsafe workbook.pointee.formats.pointee.stqh_first else { return }
    unsafe format_set_font_name(format, "Arial")
    unsafe format_set_font_size(format, 10)
    unsafe format_set_font_scheme(format, "")
  }

  private func describe(title: String, properties: [(name: String, value: String)]) throws(WorkbookError) {
    guard title.utf8.count <= 255 * 4, title.unicodeScalars.count <= 255 else {
      throw WorkbookError("title", "longer than 255 characters")
    }
    var text = Array(title.utf8CString)
    let code = unsafe text.withUnsafeMutableBufferPointer { buffer in
      var values = unsafe lxw_doc_properties()
      unsafe values.title = buffer.baseAddress
      unsafe values.created = Workbook.created
      return unsafe workbook_set_properties(raw, &values)
    }
    try WorkbookError.check(code, "properties")
    for (name, value) in properties {
      guard name.unicodeScalars.count <= 255, value.unicodeScalars.count <= 255 else {
        throw WorkbookError("property \(name)", "longer than 255 characters")
      }
      try WorkbookError.check(unsafe workbook_set_custom_property_string(raw, name, value), "property \(name)")
    }
  }

  /// Adds a sheet after those there are and lends it.
  package func addSheet(
    named name: String, _ body: (borrowing Worksheet) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    if let reason = Worksheet.problem(with: name) { throw WorkbookError("sheet '\(name)'", reason) }
    try WorkbookError.check(unsafe workbook_validate_sheet_name(raw, name), "sheet '\(name)'")
    guard let sheet = unsafe workbook_add_worksheet(raw, name) else {
      throw WorkbookError("sheet '\(name)'", "out of memory")
    }
    unsafe quoteName(of: sheet, name)
    try unsafe body(Worksheet(sheet, of: raw, name: name, formats: formats))
  }

  /// 1.1.4 leaves a name such as `1.1` without quotes in the print titles and filters it writes, which Excel takes for
  /// damage; with the sheet's own field already quoted it has nothing to forget.
  private func quoteName(of sheet: UnsafeMutablePointer<lxw_worksheet>, _ name: String) {
    guard let copy = unsafe strdup("'\(name)'") else { return }
    unsafe free(sheet.pointee.quoted_name)
    unsafe sheet.pointee.quoted_name = unsafe copy
  }

  /// Names a cell for readers; the name follows the cell when people insert rows. With a sheet it is known there only.
  package func define(_ name: String, sheet: String?, as formula: String) throws(WorkbookError) {
    let full = sheet.map { "'\($0)'!\(name)" } ?? name
    // Longer ones overflow a buffer of the library.
    guard full.utf8.count <= 200, formula.utf8.count <= 200 else {
      throw WorkbookError("name \(name)", "longer than 200 bytes")
    }
    try WorkbookError.check(unsafe workbook_define_name(raw, full, formula), "name \(name)")
  }
}

/// The workbook's formats by the index of their style, each made when a cell first asks for it: an unused one would
/// still cost the library time. The C workbook owns them.
@safe final class Formats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let styles: [CellStyle]
  private var pointers: [UnsafeMutablePointer<lxw_format>?]

  init(of workbook: UnsafeMutablePointer<lxw_workbook>, styles: [CellStyle]) {
    unsafe self.workbook = workbook
    self.styles = styles
    unsafe pointers = unsafe Array(repeating: nil, count: styles.count)
  }

  /// Nil, the library's own format, when there is no memory for another.
  subscript(style: Int) -> UnsafeMutablePointer<lxw_format>? {
    if let format = unsafe pointers[style] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe styles[style].apply(to: format)
    unsafe pointers[style] = unsafe format
    return unsafe format
  }
}
