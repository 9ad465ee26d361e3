import CSheetReader

/// What the cell styles of a workbook make of numbers.
package struct StylesPart: Sendable {
  package enum Format: Sendable, Hashable {
    case plain
    case date
    /// Hours, minutes or seconds that count on past a day.
    case elapsed
  }

  /// By a cell's style number.
  package let formats: [Format]

  package init(_ bytes: [UInt8]) throws(SheetXMLProblem) {
    SheetXMLProblem.start
    var part = unsafe sapa_styles()
    defer { unsafe sapa_styles_free(&part) }
    let outcome = unsafe bytes.withUnsafeBytes { buffer in
      unsafe sapa_styles_read(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, &part)
    }
    if let problem = SheetXMLProblem(outcome) { throw problem }
    formats = unsafe UnsafeBufferPointer(start: part.formats, count: part.count).map { kind in
      switch sapa_format(UInt32(kind)) {
      case SAPA_DATES: .date
      case SAPA_ELAPSED: .elapsed
      default: .plain
      }
    }
  }
}
