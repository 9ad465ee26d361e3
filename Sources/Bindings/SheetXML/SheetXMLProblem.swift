import CSheetReader

/// Why a part of a workbook is not read.
package struct SheetXMLProblem: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Not well-formed; the parser's words.
    case malformed(String)
    /// A DOCTYPE, with which entities could be declared; office files never have one.
    case documentType
    /// The name of the root element, where another is due.
    case otherRoot(String)
    /// Rows, cells, strings and the like beyond the limit.
    case tooMany(String)
    case noMemory
  }

  package let reason: Reason
  /// From 1; 0 where there is none.
  package let line: Int

  package init(_ reason: Reason, line: Int = 0) {
    self.reason = reason
    self.line = line
  }
}

extension SheetXMLProblem {
  /// Nil when the part was read.
  init?(_ outcome: sapa_outcome) {
    var message = outcome.message
    let words = unsafe withUnsafeBytes(of: &message) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let reason: Reason? =
      switch outcome.status {
      case SAPA_READ: nil
      case SAPA_DOCTYPE: .documentType
      case SAPA_OTHER_ROOT: .otherRoot(words)
      case SAPA_TOO_MANY: .tooMany(words)
      case SAPA_NO_MEMORY: .noMemory
      default: .malformed(words)
      }
    guard let reason else { return nil }
    self.init(reason, line: Int(outcome.line))
  }

  /// Prepares libxml2 once, before threads use it.
  static let start: Void = sapa_reader_start()
}
