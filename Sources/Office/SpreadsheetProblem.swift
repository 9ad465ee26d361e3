/// Why bytes are not a workbook that is read here, and how to save one that is.
package struct SpreadsheetProblem: Error, Sendable, Hashable {
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// Something else altogether: a text, a Word document, a picture.
    case notAWorkbook = "not-a-workbook"
    /// The end is missing: still being copied or synchronised, or cut off by mail.
    case truncated
    case tooLarge = "too-large"
    /// Behind a password.
    case encrypted
    /// Excel 97-2003, `.xls`.
    case oldFormat = "old-format"
    /// Excel's `.xlsb`.
    case binaryFormat = "binary-format"
    /// LibreOffice's `.ods`.
    case openDocument = "open-document"
    /// Apple's `.numbers`.
    case numbers
    case pdf
    /// A ZIP archive whose parts are missing, do not match their checksums or lie over one another.
    case damaged
    /// A part is not well-formed, or is not what it should be.
    case badXML = "bad-xml"
  }

  package let code: Code
  /// What is wrong and how to mend it; lower case, no full stop.
  package let message: String
  /// Name of the part within the file, `xl/worksheets/sheet2.xml`.
  package let part: String?
  /// In the part, from 1; 0 where there is none.
  package let line: Int

  package init(_ code: Code, _ message: String, part: String? = nil, line: Int = 0) {
    self.code = code
    self.message = message
    self.part = part
    self.line = line
  }
}

extension SpreadsheetProblem: CustomStringConvertible {
  package var description: String {
    guard let part else { return message }
    return line > 0 ? "\(message) (\(part), line \(line))" : "\(message) (\(part))"
  }
}

extension SpreadsheetProblem {
  static let saving = "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)"

  static func damaged(_ words: String, part: String? = nil) -> SpreadsheetProblem {
    SpreadsheetProblem(.damaged, "the file is damaged: \(words); \(saving), or send it again", part: part)
  }

  static func tooLarge(_ words: String, part: String? = nil) -> SpreadsheetProblem {
    SpreadsheetProblem(
      .tooLarge, "\(words); delete what does not belong to the form, or fill in a fresh copy", part: part)
  }

  static func badXML(_ words: String, part: String, line: Int = 0) -> SpreadsheetProblem {
    SpreadsheetProblem(.badXML, "a part of the file cannot be read: \(words); \(saving)", part: part, line: line)
  }
}
