import Language
import Model
import Office

extension Content {
  /// What somebody would have typed to get the cell; empty for an empty one.
  var typed: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number, _): Content.plain(number)
    case .date(let day): day.text(.short, in: .ru)
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    case .error(let code): code
    }
  }

  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.utf8.allSatisfy { $0 <= 0x20 } || Spoken.trimmed(text).isEmpty
    case .number, .date, .flag, .error: false
    }
  }

  /// `12`, `1.5`: whole numbers without a point.
  static func plain(_ number: Double) -> String {
    if number.magnitude < 1e15, number == number.rounded() { return String(Int(number)) }
    return "\(number)"
  }
}
