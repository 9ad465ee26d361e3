/// A language documents are written in.
package enum LanguageCode: String, Sendable, Hashable, CaseIterable, Comparable {
  case kk
  case ru
  case en

  package static func < (a: LanguageCode, b: LanguageCode) -> Bool { a.position < b.position }

  private var position: Int {
    switch self {
    case .kk: 0
    case .ru: 1
    case .en: 2
    }
  }
}

/// What somebody wrote once for every language; a plain string stands for all of them.
package struct Text: Sendable, Hashable {
  package var kk: String?
  package var ru: String?
  package var en: String?

  package init(kk: String? = nil, ru: String? = nil, en: String? = nil) {
    self.kk = kk
    self.ru = ru
    self.en = en
  }

  /// The same words in every language.
  package init(_ plain: String) {
    self.init(kk: plain, ru: plain, en: plain)
  }

  package subscript(language: LanguageCode) -> String? {
    get {
      switch language {
      case .kk: kk
      case .ru: ru
      case .en: en
      }
    }
    set {
      switch language {
      case .kk: kk = newValue
      case .ru: ru = newValue
      case .en: en = newValue
      }
    }
  }

  /// The text in a language, else in the first language of the fallback order that has one, else in any.
  package func text(in language: LanguageCode, fallback: [LanguageCode]) -> String {
    if let own = self[language] { return own }
    for other in fallback {
      if let text = self[other] { return text }
    }
    return kk ?? ru ?? en ?? ""
  }

  package func missing(of languages: [LanguageCode]) -> [LanguageCode] {
    languages.filter { self[$0] == nil }
  }
}

/// The oblique cases that documents ask for; each language uses those it has.
package enum GrammaticalCase: String, Sendable, Hashable, CaseIterable {
  case genitive
  case dative
  case accusative
  case ablative
  case locative
  case instrumental
  case prepositional
}

/// A text that sentences bend: a title, a position, a surname, with the forms somebody stored for it.
package struct Noun: Sendable, Hashable {
  package var text: Text
  package var forms: [LanguageCode: [GrammaticalCase: String]]

  package init(_ text: Text, forms: [LanguageCode: [GrammaticalCase: String]] = [:]) {
    self.text = text
    self.forms = forms
  }
}
