/// Why bytes are not a Word document that is read here: in words, lower case, no full stop.
package struct OfficeProblem: Error, Sendable, Hashable {
  /// The causes that are told apart in files that somebody sends.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// Something else altogether: a workbook, a web page, a picture.
    case notADocument = "not-a-document"
    /// The end is missing: still being copied or synchronised, or cut off by mail.
    case truncated
    case tooLarge = "too-large"
    /// Behind a password.
    case encrypted
    /// Word 97-2003, `.doc`.
    case oldFormat = "old-format"
    case richText = "rich-text"
    /// LibreOffice's `.odt`.
    case openDocument = "open-document"
    /// Apple's `.pages`.
    case pages
    case pdf
    /// With macros, `.docm`.
    case macros
    /// A ZIP archive whose parts are missing, do not match their checksums or lie over one another.
    case damaged
    /// A part is not well-formed, or is not what it should be.
    case badXML = "bad-xml"
    /// Not in UTF-8.
    case encoding
  }

  package let message: String
  /// Nil for templates.
  package let code: Code?
  /// Name of the part within the file, `word/document.xml`.
  package let part: String?
  /// In the part, from 1; 0 where there is none.
  package let line: Int

  package init(_ message: String, code: Code? = nil, part: String? = nil, line: Int = 0) {
    self.message = message
    self.code = code
    self.part = part
    self.line = line
  }
}
