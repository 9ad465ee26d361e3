import Model
import Office

/// Turns cells into codes and ISO dates, by what each cell takes.
struct CellReader: Sendable {
  enum Reading: Sendable {
    case value(String)
    case trouble(Trouble)
  }

  let form: MachineSheet
  /// The scale as it is defined now.
  let scale: Scale?
  let people: PeopleIndex
  let language: LanguageCode

  func read(_ content: Content, as input: Input) -> Reading {
    if case .error(let code) = content { return .trouble(.cellError(code)) }
    if content.isBlank { return .value("") }
    switch input {
    case .text: return .value(Spoken.trimmed(content.typed))
    case .date: return date(content)
    case .number: return number(content)
    case .list(let name): return choice(Spoken.trimmed(content.typed), from: name, input)
    case .suggestions(let name): return suggestion(Spoken.trimmed(content.typed), from: name, input)
    }
  }

  private func date(_ content: Content) -> Reading {
    if case .date(let day) = content { return .value(day.description) }
    if case .text(let text) = content, let day = Spoken.day(Spoken.trimmed(text)) { return .value(day.description) }
    return .trouble(.notADate(content.typed))
  }

  private func number(_ content: Content) -> Reading {
    if case .number(let number, _) = content { return .value(Content.plain(number)) }
    guard case .text(let text) = content else { return .trouble(.notANumber(content.typed)) }
    let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
    guard let number = Double(plain), number.isFinite else { return .trouble(.notANumber(text)) }
    return .value(Content.plain(number))
  }

  private func choice(_ text: String, from name: String, _ input: Input) -> Reading {
    let list = form.list(name)
    if input.isVerdict, let scale {
      guard let code = list?.code(of: text) ?? CellReader.level(text, of: scale) else {
        return .trouble(.unknownLabel(text, known: labels(of: list)))
      }
      return scale.levels.contains { $0.id == code } ? .value(code) : .trouble(.levelGone(text))
    }
    if let code = list?.code(of: text) { return .value(code) }
    if input.isPerson { return person(text) }
    return .trouble(.unknownLabel(text, known: labels(of: list)))
  }

  private func suggestion(_ text: String, from name: String, _ input: Input) -> Reading {
    if let code = form.list(name)?.code(of: text) { return .value(code) }
    return input.isPerson ? person(text) : .value(text)
  }

  private func person(_ text: String) -> Reading {
    switch people.person(text, in: language) {
    case .person(let id): .value(id)
    case .several(let names): .trouble(.severalPeople(text, names))
    case .unknown(let meant): .trouble(.unknownPerson(text, meant: meant))
    }
  }

  /// A level by its title in any language: answers are copied between forms of different languages.
  private static func level(_ text: String, of scale: Scale) -> String? {
    let folded = Spoken.folded(text)
    return scale.levels.first { level in
      LanguageCode.allCases.contains { level.title[$0].map(Spoken.folded) == folded }
    }?.id
  }

  private func labels(of list: LabelList?) -> [String] {
    list?.items.map(\.label) ?? []
  }
}
