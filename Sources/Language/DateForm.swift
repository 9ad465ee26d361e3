package import Model

/// How a sentence needs a date (domain/10, E.6).
package enum DateForm: String, Sendable, Hashable, CaseIterable {
  /// 21 ноября 2026 года.
  case long
  /// 21.11.2026; no language hangs an ending on it.
  case short
  /// A deadline: до 21 ноября 2026 года.
  case until
  /// A start: с 21 ноября 2026 года.
  case since
  /// Before the number of an order: от 21 ноября 2026 года.
  case attributive
  /// Ноябрь 2026 года.
  case month
}

extension Day {
  /// The date in words of a language, in the form that a sentence needs.
  package func text(_ form: DateForm, in language: LanguageCode) -> String {
    let (year, month, day) = civil
    if form == .short { return "\(Day.twoDigits(day)).\(Day.twoDigits(month)).\(year)" }
    let name = Month.all[month - 1]
    switch (language, form) {
    case (.kk, .long): return "\(year) жылғы \(day) \(name.kk)"
    case (.kk, .until): return "\(year) жылғы \(day) \(name.kkDative) дейін"
    case (.kk, .since): return "\(year) жылғы \(day) \(name.kkAblative) бастап"
    case (.kk, .attributive): return "\(year) жылғы \(day) \(name.kkAttributive)"
    case (.kk, .month), (.kk, .short): return "\(year) жылғы \(name.kk)"
    case (.ru, .long): return "\(day) \(name.ruGenitive) \(year) года"
    case (.ru, .until): return "до \(day) \(name.ruGenitive) \(year) года"
    // «со второго», as it is read aloud.
    case (.ru, .since): return "\(day == 2 ? "со" : "с") \(day) \(name.ruGenitive) \(year) года"
    case (.ru, .attributive): return "от \(day) \(name.ruGenitive) \(year) года"
    case (.ru, .month), (.ru, .short): return "\(name.ru) \(year) года"
    case (.en, .long): return "\(day) \(name.en) \(year)"
    case (.en, .until): return "by \(day) \(name.en) \(year)"
    case (.en, .since): return "from \(day) \(name.en) \(year)"
    case (.en, .attributive): return "of \(day) \(name.en) \(year)"
    case (.en, .month), (.en, .short): return "\(name.en) \(year)"
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension Blank {
  /// What stands on paper until somebody writes the number or the date: «2026 жылғы «__» ________».
  package func text(_ form: DateForm = .long) -> String {
    guard kind == .date else { return "____" }
    if form == .short { return "__.__.\(year)" }
    switch (language, form) {
    case (.kk, .long), (.kk, .attributive), (.kk, .short): return "\(year) жылғы «__» ________"
    case (.kk, .until): return "\(year) жылғы «__» ________ дейін"
    case (.kk, .since): return "\(year) жылғы «__» ________ бастап"
    case (.kk, .month): return "\(year) жылғы ________"
    case (.ru, .long), (.ru, .short): return "«__» ________ \(year) года"
    case (.ru, .until): return "до «__» ________ \(year) года"
    case (.ru, .since): return "с «__» ________ \(year) года"
    case (.ru, .attributive): return "от «__» ________ \(year) года"
    case (.ru, .month): return "________ \(year) года"
    case (.en, .long), (.en, .short): return "___ ________ \(year)"
    case (.en, .until): return "by ___ ________ \(year)"
    case (.en, .since): return "from ___ ________ \(year)"
    case (.en, .attributive): return "of ___ ________ \(year)"
    case (.en, .month): return "________ \(year)"
    }
  }
}
