package import Model

extension GrammaticalCase {
  /// Whether nouns of the language have it; English ones have none.
  package func exists(in language: LanguageCode) -> Bool {
    switch (language, self) {
    case (.en, _), (.kk, .prepositional), (.ru, .ablative), (.ru, .locative): false
    case (.kk, _), (.ru, _): true
    }
  }
}

extension Inflected {
  /// The stored form, or the noun itself where its language has no such case.
  package func form(_ grammaticalCase: GrammaticalCase) throws(LanguageProblem) -> String {
    if let form = forms[grammaticalCase] { return form }
    guard grammaticalCase.exists(in: language), !text.isEmpty else { return text }
    throw LanguageProblem(
      "missing-form",
      "no \(grammaticalCase) of '\(text)' in \(language) is stored (\(origin)); add it to the noun's forms")
  }
}

extension Noun {
  /// The noun in a language, else in the first one of the fallback order that has it, with that language's forms.
  package func inflected(in language: LanguageCode, fallback: [LanguageCode], origin: String) -> Inflected {
    let found = text.language(for: language, fallback: fallback)
    return Inflected(text[found] ?? "", forms: forms[found] ?? [:], language: found, origin: origin)
  }
}

extension Text {
  /// The language its words are taken from when a document asks for one: itself, the fallback order, any.
  package func language(for language: LanguageCode, fallback: [LanguageCode]) -> LanguageCode {
    ([language] + fallback + LanguageCode.allCases).first { self[$0] != nil } ?? language
  }
}
