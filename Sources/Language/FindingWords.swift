package import Model

extension Finding.Kind {
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.finding, .kk): "Сәйкессіздік"
    case (.finding, .ru): "Несоответствие"
    case (.finding, .en): "Nonconformity"
    case (.recommendation, .kk): "Ұсыным"
    case (.recommendation, .ru): "Рекомендация"
    case (.recommendation, .en): "Recommendation"
    }
  }
}

extension Finding.State {
  /// The state as registers print it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.open, .kk): "Ашық"
    case (.open, .ru): "Открыто"
    case (.open, .en): "Open"
    case (.inWork, .kk): "Орындалуда"
    case (.inWork, .ru): "В работе"
    case (.inWork, .en): "In progress"
    case (.late, .kk): "Мерзімі өткен"
    case (.late, .ru): "Просрочено"
    case (.late, .en): "Late"
    case (.verified, .kk): "Тексерілді"
    case (.verified, .ru): "Проверено"
    case (.verified, .en): "Verified"
    case (.closed, .kk): "Жабылды"
    case (.closed, .ru): "Закрыто"
    case (.closed, .en): "Closed"
    case (.withdrawn, .kk): "Алып тасталды"
    case (.withdrawn, .ru): "Снято"
    case (.withdrawn, .en): "Withdrawn"
    }
  }

  /// What a plan of measures says of it; nil while it is in time and open.
  package func completion(in language: LanguageCode) -> String? {
    switch (self, language) {
    case (.open, _), (.inWork, _), (.withdrawn, _): nil
    case (.verified, .kk), (.closed, .kk): "Орындалды"
    case (.verified, .ru), (.closed, .ru): "Выполнено"
    case (.verified, .en), (.closed, .en): "Completed"
    case (.late, .kk): "Орындалмады"
    case (.late, .ru): "Не выполнено"
    case (.late, .en): "Not completed"
    }
  }
}

/// What the head of a unit says to a finding, and what the lead auditor says to cause and plan.
package enum FollowUpWord: String, Sendable, Hashable, CaseIterable {
  case agree
  case disagree
  case accepted
  case returned

  package func text(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.agree, .kk): "Келісемін"
    case (.agree, .ru): "Согласен"
    case (.agree, .en): "Agree"
    case (.disagree, .kk): "Келіспеймін"
    case (.disagree, .ru): "Не согласен"
    case (.disagree, .en): "Disagree"
    case (.accepted, .kk): "Қабылданды"
    case (.accepted, .ru): "Принято"
    case (.accepted, .en): "Accepted"
    case (.returned, .kk): "Қайтарылды"
    case (.returned, .ru): "Возвращено"
    case (.returned, .en): "Returned"
    }
  }
}

/// Headings of counts for what has none of its own.
package enum FindingGap: Sendable, Hashable {
  case noUnit
  case noCriterion

  package func text(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.noUnit, .kk): "Бөлімше көрсетілмеген"
    case (.noUnit, .ru): "Подразделение не указано"
    case (.noUnit, .en): "No unit"
    case (.noCriterion, .kk): "Критерий көрсетілмеген"
    case (.noCriterion, .ru): "Критерий не указан"
    case (.noCriterion, .en): "No criterion"
    }
  }
}
