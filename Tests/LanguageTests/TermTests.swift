import Model
import Testing

@testable import Language

@Suite("A term from the day of an order")
struct TermTests {
  @Test(
    "reads right after every number",
    arguments: [
      (3, Due.Measure.workingDays, LanguageCode.ru, "в течение 3 рабочих дней со дня издания приказа"),
      (1, .workingDays, .ru, "в течение 1 рабочего дня со дня издания приказа"),
      (21, .days, .ru, "в течение 21 календарного дня со дня издания приказа"),
      (11, .days, .ru, "в течение 11 календарных дней со дня издания приказа"),
      (3, .workingDays, .kk, "бұйрық шыққаннан кейін 3 жұмыс күні ішінде"),
      (2, .weeks, .kk, "бұйрық шыққаннан кейін 2 апта ішінде"),
      (1, .months, .en, "within 1 month of the order"),
      (10, .days, .en, "within 10 days of the order"),
    ])
  func reads(amount: Int, measure: Due.Measure, language: LanguageCode, expected: String) {
    #expect(Term.sinceOrder(amount, measure, in: language) == expected)
  }
}
