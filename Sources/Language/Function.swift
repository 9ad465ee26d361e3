package import Model

/// What a tag can do with a value, `{{dative(controller.position)}}`.
package enum Function: String, Sendable, Hashable, CaseIterable {
  case genitive
  case dative
  case accusative
  case ablative
  case locative
  case instrumental
  case prepositional
  case long
  case short
  case until
  case since
  case attributive
  case upper
  case capitalised

  /// One sentence for the reference.
  package var meaning: String {
    switch self {
    case .genitive, .dative, .accusative, .ablative, .locative, .instrumental, .prepositional:
      "the \(rawValue) of a noun, as somebody stored it; the noun itself in a language without that case"
    case .long: "a date in words: «2026 жылғы 21 қараша», «21 ноября 2026 года», '21 November 2026'"
    case .short: "a date in digits: '21.11.2026'"
    case .until: "a deadline: «2026 жылғы 21 қарашаға дейін», «до 21 ноября 2026 года», 'by 21 November 2026'"
    case .since: "a start: «2026 жылғы 21 қарашадан бастап», «с 21 ноября 2026 года», 'from 21 November 2026'"
    case .attributive:
      "an order's date before its number: «2026 жылғы 21 қарашадағы», «от 21 ноября 2026 года», 'of 21 November 2026'"
    case .upper: "in capital letters"
    case .capitalised: "with a capital first letter"
    }
  }

  /// The case it asks of a noun; nil for the others.
  package var grammaticalCase: GrammaticalCase? { GrammaticalCase(rawValue: rawValue) }

  /// The form it asks of a date; nil for the others.
  package var dateForm: DateForm? { DateForm(rawValue: rawValue) }

  /// Whether a name of that kind can be given to it.
  package func takes(_ kind: Vocabulary.Kind) -> Bool {
    switch kind {
    case .noun: grammaticalCase != nil || isLettering
    case .date: dateForm != nil || isLettering
    case .text, .number: isLettering
    case .flag, .record, .list, .open: false
    }
  }

  private var isLettering: Bool { self == .upper || self == .capitalised }

  /// The value in the form asked for: a text, or the blank itself where Word has to mark a place to fill in.
  package func apply(to value: Value) throws(LanguageProblem) -> String {
    if let grammaticalCase {
      guard case .noun(let noun) = value else { throw wrongKind("a noun") }
      return try noun.form(grammaticalCase)
    }
    if let dateForm {
      switch value {
      case .date(let day, let language): return day.text(dateForm, in: language)
      case .blank(let blank) where blank.kind == .date: return blank.text(dateForm)
      case .text, .number, .flag, .noun, .list, .record, .blank: throw wrongKind("a date")
      }
    }
    switch value {
    case .text, .number, .noun, .date, .blank: break
    case .flag, .list, .record: throw wrongKind("a text")
    }
    return self == .upper ? value.printed.uppercased() : value.printed.capitalisedFirst
  }

  private func wrongKind(_ wanted: String) -> LanguageProblem {
    LanguageProblem("wrong-kind", "'\(rawValue)' takes \(wanted)")
  }
}

extension String {
  /// The first letter made a capital one, after a quotation mark too.
  package var capitalisedFirst: String {
    guard let index = firstIndex(where: \.isLetter) else { return self }
    return self[..<index] + self[index].uppercased() + self[self.index(after: index)...]
  }
}
