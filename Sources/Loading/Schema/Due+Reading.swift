import Language
import Model

/// `visit - 60 days` taken apart, before anybody knows whether `visit` is an anchor or a step.
struct DueText {
  let base: String
  /// The base as a date, where it is one.
  let day: Day?
  let amount: Int
  let measure: Due.Measure

  init(_ text: String) throws(PhraseProblem) {
    let words = Words(text)
    guard let first = words.first else { throw Grammar.due.problem() }
    base = first.text
    day = Day(iso: base)
    if day == nil, Self.looksLikeDate(base) {
      throw PhraseProblem("there is no day '\(base)'; dates are written 2026-09-15", code: "bad-date")
    }
    guard words.count > 1 else {
      amount = 0
      measure = .days
      return
    }
    guard words.count >= 4, let sign = words[1], sign == "+" || sign == "-" else {
      throw PhraseProblem(
        "expected '+' or '-' with spaces around it, a number and a measure, as \(base) - 60 days", at: words.offset(1))
    }
    guard let digits = words[2], let number = Int(digits), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      number <= 100_000
    else {
      throw PhraseProblem("expected a whole number instead of '\(words[2] ?? "")'", at: words.offset(2))
    }
    amount = sign == "-" ? -number : number
    measure = try Due.Measure(reading: words, from: 3)
  }

  /// Digits and dashes or dots, so that somebody meant a date.
  static func looksLikeDate(_ text: String) -> Bool {
    text.utf8.count >= 8 && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2E }
  }
}

extension Due.Measure {
  /// `working days`, or `working day`, at the end of a phrase.
  init(reading words: Words, from index: Int) throws(PhraseProblem) {
    let unit = words.words.dropFirst(index).map(\.text).joined(separator: " ")
    guard let measure = Due.Measure(rawValue: unit) ?? Due.Measure(rawValue: unit + "s") else {
      let known = Due.Measure.allCases.map(\.rawValue)
      throw PhraseProblem(Spelling.unknown("measure", unit, among: known), at: words.offset(index))
    }
    self = measure
  }
}
