package import Model

extension StepStanding.State {
  /// The state as trackers print it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.blocked, .kk): "күтуде"
    case (.blocked, .ru): "ожидает"
    case (.blocked, .en): "blocked"
    case (.ready, .kk): "орындауға дайын"
    case (.ready, .ru): "к исполнению"
    case (.ready, .en): "ready"
    case (.done, .kk): "орындалды"
    case (.done, .ru): "выполнено"
    case (.done, .en): "done"
    case (.skipped, .kk): "өткізіп жіберілді"
    case (.skipped, .ru): "пропущено"
    case (.skipped, .en): "skipped"
    }
  }
}

/// Words of trackers and annexes that belong to no type of the model.
package enum Word: Sendable, Hashable {
  case late
  /// With its number among several, without one when it is the only annex.
  case annex(Int?)

  package func text(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.late, .kk): "мерзімі өткен"
    case (.late, .ru): "просрочено"
    case (.late, .en): "late"
    case (.annex(let number?), .kk): "\(number)-қосымша"
    case (.annex(let number?), .ru): "Приложение \(number)"
    case (.annex(let number?), .en): "Annex \(number)"
    case (.annex(nil), .kk): "қосымша"
    case (.annex(nil), .ru): "Приложение"
    case (.annex(nil), .en): "Annex"
    }
  }
}

extension Workflow.Seat {
  /// The seat as compositions print it (domain/10, E.4).
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.head, .kk): "жетекші"
    case (.head, .ru): "руководитель"
    case (.head, .en): "head"
    case (.deputy, .kk): "жетекшінің орынбасары"
    case (.deputy, .ru): "заместитель руководителя"
    case (.deputy, .en): "deputy head"
    case (.secretary, .kk): "хатшы"
    case (.secretary, .ru): "секретарь"
    case (.secretary, .en): "secretary"
    case (.member, .kk): "мүше"
    case (.member, .ru): "член"
    case (.member, .en): "member"
    }
  }
}

extension Standard.Criterion.Kind {
  /// How a criterion is checked, as checklists print it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.documentary, .kk): "құжат бойынша"
    case (.documentary, .ru): "по документам"
    case (.documentary, .en): "documentary"
    case (.process, .kk): "үдеріс бойынша"
    case (.process, .ru): "по процессу"
    case (.process, .en): "process"
    case (.rule, .kk): "сандық ереже"
    case (.rule, .ru): "числовое правило"
    case (.rule, .en): "rule"
    case (.system, .kk): "жүйенің болуы"
    case (.system, .ru): "наличие системы"
    case (.system, .en): "system"
    }
  }
}

extension Standard.Criterion.Degree {
  /// How grave a violation is, as state control says it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.gross, .kk): "өрескел"
    case (.gross, .ru): "грубое"
    case (.gross, .en): "gross"
    case (.significant, .kk): "елеулі"
    case (.significant, .ru): "значительное"
    case (.significant, .en): "significant"
    case (.insignificant, .kk): "болмашы"
    case (.insignificant, .ru): "незначительное"
    case (.insignificant, .en): "insignificant"
    }
  }
}

extension LanguageCode {
  /// The language's name, as lists of documents print it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.kk, .kk): "қазақша"
    case (.kk, .ru): "казахский"
    case (.kk, .en): "Kazakh"
    case (.ru, .kk): "орысша"
    case (.ru, .ru): "русский"
    case (.ru, .en): "Russian"
    case (.en, .kk): "ағылшынша"
    case (.en, .ru): "английский"
    case (.en, .en): "English"
    }
  }
}
