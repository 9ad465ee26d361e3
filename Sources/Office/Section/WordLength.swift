/// Lengths as Word files have them: bare numbers, or with a unit as strict files write.
enum WordLength {
  /// Points of `12pt`, `2.54cm`, `1in`; bare numbers are points. Nil for others.
  static func points(_ text: some StringProtocol) -> Double? {
    let units: [(String, Double)] = [
      ("pt", 1), ("in", 72), ("cm", 72 / 2.54), ("mm", 72 / 25.4), ("pc", 12), ("pi", 12), ("px", 0.75),
    ]
    for (unit, factor) in units where text.hasSuffix(unit) {
      return finite(text.dropLast(2)).map { $0 * factor }
    }
    return finite(text)
  }

  /// Twentieths of a point; bare numbers are those.
  static func twips(_ text: some StringProtocol) -> Int? {
    if let number = Int(text) { return (-31680...31680).contains(number) ? number : nil }
    guard text.last?.isLetter == true else { return finite(text).map { Int($0) } }
    return points(text).map { Int(($0 * 20).rounded()) }
  }

  private static func finite(_ text: some StringProtocol) -> Double? {
    Double(text).flatMap { $0.isFinite && abs($0) < 1_000_000 ? $0 : nil }
  }
}
