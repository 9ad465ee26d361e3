/// A month's name in the forms that dates need; every Kazakh form is attested in published acts (domain/10, E.6).
struct Month: Sendable {
  let kk: String
  let kkDative: String
  let kkAblative: String
  let kkAttributive: String
  let ru: String
  let ruGenitive: String
  let en: String

  private init(
    _ kk: String, _ dative: String, _ ablative: String, _ attributive: String, _ ru: String, _ genitive: String,
    _ en: String
  ) {
    self.kk = kk
    kkDative = dative
    kkAblative = ablative
    kkAttributive = attributive
    self.ru = ru
    ruGenitive = genitive
    self.en = en
  }

  /// January first.
  static let all = [
    Month("қаңтар", "қаңтарға", "қаңтардан", "қаңтардағы", "январь", "января", "January"),
    Month("ақпан", "ақпанға", "ақпаннан", "ақпандағы", "февраль", "февраля", "February"),
    Month("наурыз", "наурызға", "наурыздан", "наурыздағы", "март", "марта", "March"),
    Month("сәуір", "сәуірге", "сәуірден", "сәуірдегі", "апрель", "апреля", "April"),
    Month("мамыр", "мамырға", "мамырдан", "мамырдағы", "май", "мая", "May"),
    Month("маусым", "маусымға", "маусымнан", "маусымдағы", "июнь", "июня", "June"),
    Month("шілде", "шілдеге", "шілдеден", "шілдедегі", "июль", "июля", "July"),
    Month("тамыз", "тамызға", "тамыздан", "тамыздағы", "август", "августа", "August"),
    Month("қыркүйек", "қыркүйекке", "қыркүйектен", "қыркүйектегі", "сентябрь", "сентября", "September"),
    Month("қазан", "қазанға", "қазаннан", "қазандағы", "октябрь", "октября", "October"),
    Month("қараша", "қарашаға", "қарашадан", "қарашадағы", "ноябрь", "ноября", "November"),
    Month("желтоқсан", "желтоқсанға", "желтоқсаннан", "желтоқсандағы", "декабрь", "декабря", "December"),
  ]
}
