/// What a paragraph's style says about it, whatever program and language named the style.
enum StyleRole: Hashable {
  case body
  /// From 1.
  case heading(Int)
  case title
  case quote
  case caption
  case code
  /// The form's own: never part of what people wrote.
  case formCode
  case guidance
  case placeholder
  case list(isBulleted: Bool, level: Int)

  init?(outline level: Int) {
    guard (0...8).contains(level) else { return nil }
    self = .heading(level + 1)
  }

  /// Nil for names that say nothing.
  init?(named name: String) {
    let folded = StyleRole.folded(name)
    if let role = StyleRole.roles[folded] {
      self = role
      return
    }
    let digits = folded.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let stem = String(folded.dropLast(digits))
    let number = Int(folded.suffix(digits))
    if let number, (1...9).contains(number), StyleRole.headings.contains(stem) {
      self = .heading(number)
    } else if StyleRole.bullets.contains(stem) {
      self = .list(isBulleted: true, level: min(9, max(1, number ?? 1)) - 1)
    } else if StyleRole.numbers.contains(stem) {
      self = .list(isBulleted: false, level: min(9, max(1, number ?? 1)) - 1)
    } else {
      return nil
    }
  }

  /// In lower case, without spaces and marks between words.
  static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let headings: Set<String> = [
    "heading", "заголовок", "тақырып", "тақырыпша", "überschrift", "titre", "título", "titolo", "kop", "rubrik",
    "nagłówek", "nadpis", "otsikko", "başlık", "sarlavha", "baslyk",
  ]

  private static let bullets: Set<String> = ["listbullet", "маркированныйсписок", "таңбаланғантізім"]

  private static let numbers: Set<String> = ["listnumber", "нумерованныйсписок", "нөмірленгентізім"]

  private static let roles: [String: StyleRole] = [
    "formcode": .formCode, "guidance": .guidance, "placeholder": .placeholder,
    "title": .title, "название": .title, "subtitle": .title, "подзаголовок": .title, "doctitle": .title,
    "quote": .quote, "intensequote": .quote, "blocktext": .quote, "blockquotation": .quote, "quotations": .quote,
    "blockquote": .quote, "цитата": .quote, "цитата2": .quote, "выделеннаяцитата": .quote,
    "caption": .caption, "tablecaption": .caption, "imagecaption": .caption, "figurecaption": .caption,
    "названиеобъекта": .caption, "подпись": .caption,
    "code": .code, "sourcecode": .code, "htmlpreformatted": .code, "preformattedtext": .code,
    "стандартныйhtml": .code,
  ]
}
