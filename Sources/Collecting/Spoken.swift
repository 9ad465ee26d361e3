import Language
import Model

/// Texts as people mean them: without the differences that nobody sees.
enum Spoken {
  /// Without blanks at the ends and with plain line ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return text }
    guard isBlank(first) || isBlank(last) || text.utf8.contains(0x0D) else { return text }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
    let joined = lines.joined(separator: "\n").unicodeScalars
    guard let start = joined.firstIndex(where: { !isBlank($0) }), let end = joined.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(joined[start...end])
  }

  /// Blanks, line ends and what copying from web pages leaves: U+00A0, U+2000 to U+200B, U+202F, U+3000, U+FEFF.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value > 0x20 else { return true }
    guard value >= 0xA0 else { return false }
    return value == 0xA0 || (0x2000...0x200B).contains(value) || value == 0x202F || value == 0x3000 || value == 0xFEFF
  }

  /// For comparing labels, headings and names: lower case, single blanks, no mark of required entries at the end.
  static func folded(_ text: String) -> String { Spelling.folded(text) }

  /// A date as people type it: ISO, or day, month, year with any of `. / -`, and «г.» or «ж.» behind it.
  static func day(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    var numbers: [Int] = []
    var widths: [Int] = []
    var isInNumber = false
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        guard numbers.count < 3 || isInNumber else { return nil }
        if isInNumber, let last = numbers.indices.last {
          guard widths[last] < 4 else { return nil }
          numbers[last] = numbers[last] * 10 + digit
          widths[last] += 1
        } else {
          numbers.append(digit)
          widths.append(1)
        }
        isInNumber = true
        continue
      }
      isInNumber = false
      // After the year only its word may stand.
      let allowed = numbers.count < 3 ? "./- \u{A0}" : ". \u{A0}гж"
      guard allowed.unicodeScalars.contains(scalar) else { return nil }
    }
    guard numbers.count == 3 else { return nil }
    if widths[0] == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard widths[2] == 4 || widths[2] == 2 else { return nil }
    return Day(year: widths[2] == 2 ? 2000 + numbers[2] : numbers[2], month: numbers[1], day: numbers[0])
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }
}
