internal import CLibXLSXWriter

/// Why a workbook could not be written; the file, if there is one already, is not usable then.
package struct WorkbookError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was being done, as in "cell 1.1!H12".
  package let subject: String
  /// Lower case, no full stop.
  package let reason: String

  package init(_ subject: String, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }

  package var description: String { "\(subject): \(reason)" }

  /// Throws unless the library says that all went well.
  static func check(_ code: lxw_error, _ subject: @autoclosure () -> String) throws(WorkbookError) {
    guard code != LXW_NO_ERROR else { return }
    let reason = unsafe lxw_strerror(code).map { unsafe String(cString: $0) }
    throw WorkbookError(subject(), reason ?? "error \(code.rawValue)")
  }
}
