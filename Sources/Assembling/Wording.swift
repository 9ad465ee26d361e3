import Language
package import Model

/// One language with its fallbacks: turns what people wrote for all languages into what one document says.
package struct Wording: Sendable {
  package let language: LanguageCode
  package let fallback: [LanguageCode]

  package init(_ language: LanguageCode, fallback: [LanguageCode]) {
    self.language = language
    self.fallback = fallback
  }

  func string(_ text: Text) -> String {
    text.text(in: language, fallback: fallback)
  }

  func text(_ text: Text?) -> Value? {
    guard let text else { return nil }
    let string = string(text)
    return string.isEmpty ? nil : .text(string)
  }

  func text(_ string: String?) -> Value? {
    guard let string, !string.isEmpty else { return nil }
    return .text(string)
  }

  func date(_ day: Day?) -> Value? {
    day.map { .date($0, language) }
  }

  /// `origin` says where a missing form is to be added.
  func noun(_ noun: Noun?, origin: String) -> Value? {
    guard let inflected = noun?.inflected(in: language, fallback: fallback, origin: origin), !inflected.text.isEmpty
    else { return nil }
    return .noun(inflected)
  }
}
