import Foundation
package import Model

/// Where the time of a command comes from: `--as-of`, else the organisation's today.
package struct Clock: Sendable {
  private let fixed: Day?

  package init(asOf: Day? = nil) {
    fixed = asOf
  }

  /// The day the command looks from.
  func day(in timeZone: String) -> Day {
    if let fixed { return fixed }
    let zone = TimeZone(identifier: timeZone) ?? .gmt
    let now = Int(Date().timeIntervalSince1970) + zone.secondsFromGMT()
    return Day(number: Int((Double(now) / 86_400).rounded(.down)))
  }

  /// The moment of recording, for the journal's audit only; UTC, ISO 8601.
  static var now: String {
    Date().formatted(.iso8601)
  }
}
