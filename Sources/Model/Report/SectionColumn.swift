/// What the journal keeps of a row of a section, one column for each language: `text.ru`, `words.ru`.
package enum SectionColumn: String, Sendable, Hashable, CaseIterable {
  /// The text's hash; empty when somebody emptied it.
  case text
  case words
  /// Tracked changes, comments, highlighted or red passages.
  case changes
  case comments
  case marks
  /// Of a translation: the hash of the source text it was made from.
  case source

  package func id(in language: LanguageCode) -> String { "\(rawValue).\(language.rawValue)" }
}
