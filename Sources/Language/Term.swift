package import Model

/// A term that runs from the day of an order: «в течение 3 рабочих дней со дня издания приказа».
package enum Term {
  /// What a draft order says where a date would count from a day that nobody knows yet.
  package static func sinceOrder(_ amount: Int, _ measure: Due.Measure, in language: LanguageCode) -> String {
    switch language {
    case .kk: "бұйрық шыққаннан кейін \(amount) \(kazakh(measure)) ішінде"
    case .ru: "в течение \(amount) \(russian(measure, isOne: isOne(amount))) со дня издания приказа"
    case .en: "within \(amount) \(english(measure))\(amount == 1 ? "" : "s") of the order"
    }
  }

  private static func kazakh(_ measure: Due.Measure) -> String {
    switch measure {
    case .days: "күнтізбелік күн"
    case .workingDays: "жұмыс күні"
    case .weeks: "апта"
    case .months: "ай"
    case .years: "жыл"
    }
  }

  /// In the genitive, singular after 1, 21, 31.
  private static func russian(_ measure: Due.Measure, isOne: Bool) -> String {
    switch measure {
    case .days: isOne ? "календарного дня" : "календарных дней"
    case .workingDays: isOne ? "рабочего дня" : "рабочих дней"
    case .weeks: isOne ? "недели" : "недель"
    case .months: isOne ? "месяца" : "месяцев"
    case .years: isOne ? "года" : "лет"
    }
  }

  private static func isOne(_ amount: Int) -> Bool {
    amount % 10 == 1 && amount % 100 != 11
  }

  private static func english(_ measure: Due.Measure) -> String {
    switch measure {
    case .days: "day"
    case .workingDays: "working day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }
}
