import Language
import Model

/// The name of the bookmark around a blank: what belongs there once it is known, `sapa_date_attributive_kk_1`.
struct WordBookmark: Sendable, Hashable {
  static let prefix = "sapa_"

  let kind: Blank.Kind
  /// Nil where the tag has none.
  let function: Function?
  let language: LanguageCode

  init(_ blank: Blank, _ function: Function?) {
    kind = blank.kind
    language = blank.language
    self.function = function
  }

  /// Reads a bookmark's name; nil when it is none of ours.
  init?(name: String) {
    let parts = name.split(separator: "_").map(String.init)
    guard parts.count >= 4, parts[0] == "sapa", let kind = Blank.Kind(rawValue: parts[1]),
      let language = LanguageCode(rawValue: parts[3])
    else { return nil }
    let function = Function(rawValue: parts[2])
    guard function != nil || parts[2] == "plain" else { return nil }
    self.kind = kind
    self.function = function
    self.language = language
  }

  /// The name without the number that tells it from the others of its kind; at most 29 characters, Word allows 40.
  var stem: String { "\(WordBookmark.prefix)\(kind.rawValue)_\(function?.rawValue ?? "plain")_\(language.rawValue)" }

  /// What is put in.
  func text(number: String, date: Day) throws(LanguageProblem) -> String {
    let value: Value = kind == .number ? .text(number) : .date(date, language)
    guard let function else { return value.printed }
    return try function.apply(to: value)
  }
}
