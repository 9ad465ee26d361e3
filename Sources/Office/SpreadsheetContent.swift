package import Model

/// What a cell holds; of a formula, the result that its program saved.
package enum Content: Sendable, Hashable {
  case empty
  case text(String)
  /// `isDate`: formatted as a date or a time, but no day: a time alone, a negative number, Excel's 29 February 1900.
  case number(Double, isDate: Bool)
  /// A date; a time of day beside it is left out.
  case date(Day)
  case flag(Bool)
  /// `#REF!` and the like.
  case error(String)
}

extension Content {
  /// As plain text: `12`, `1.5`, `2026-09-15`, `TRUE`; nil when empty or an error.
  package var plainText: String? {
    switch self {
    case .empty, .error: nil
    case .text(let text): text
    case .number(let number, _): Int(exactly: number).map(String.init) ?? String(number)
    case .date(let day): day.description
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    }
  }
}

/// From where a workbook counts its days.
enum SpreadsheetEpoch: Sendable {
  /// Day 1 is 1 January 1900, day 60 the 29 February that there never was.
  case from1900
  /// Day 0 is 1 January 1904, as Excel for the Mac once counted.
  case from1904

  /// Nil when the number is no day.
  func day(_ number: Double) -> Day? {
    // A time of day comes from divisions: what misses midnight by less than half a second is the next day.
    let whole = (number + 0.5 / 86_400).rounded(.down)
    switch self {
    case .from1900:
      guard whole >= 1, whole < 2_958_466, whole != 60 else { return nil }
      // 25,569 days lie between 30 December 1899 and 1 January 1970.
      return Day(number: Int(whole) - (whole < 60 ? 25_568 : 25_569))
    case .from1904:
      guard whole >= 0, whole < 2_957_004 else { return nil }
      return Day(number: Int(whole) - 24_107)
    }
  }
}
