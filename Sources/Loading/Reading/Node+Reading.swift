import Model
import YAML

// Reading is lenient: `Check` has reported every mistake of form, and definitions with errors are never returned.
extension Node {
  func string(_ key: String) -> String? {
    guard let node = self[key], node.kind == .scalar, !node.isNull else { return nil }
    return node.text
  }

  func strings(_ key: String) -> [String] {
    self[key]?.items.map(\.text) ?? []
  }

  func whole(_ key: String) -> Int? {
    string(key).flatMap { Int($0) }
  }

  func flag(_ key: String, default value: Bool = false) -> Bool {
    string(key).map { $0 == "true" } ?? value
  }

  func day(_ key: String) -> Day? {
    string(key).flatMap { Day(iso: $0) }
  }

  func choice<Choice: RawRepresentable<String>>(_ key: String, of _: Choice.Type = Choice.self) -> Choice? {
    string(key).flatMap { Choice(rawValue: $0) }
  }

  func choices<Choice: RawRepresentable<String>>(_ key: String, of _: Choice.Type = Choice.self) -> [Choice]? {
    self[key]?.items.compactMap { Choice(rawValue: $0.text) }
  }

  func text(_ key: String) -> Text? {
    self[key]?.translated
  }

  func texts(_ key: String) -> [Text] {
    self[key]?.items.compactMap(\.translated) ?? []
  }

  func noun(_ key: String) -> Noun? {
    self[key].map(\.noun)
  }

  /// The text of this node, plain or by language.
  var translated: Text? {
    switch kind {
    case .sequence: return nil
    case .scalar: return Text(self.text)
    case .mapping:
      var text = Text()
      for language in LanguageCode.allCases {
        if let words = string(language.rawValue), !words.isEmpty { text[language] = words }
      }
      return text
    }
  }

  var noun: Noun {
    var forms: [LanguageCode: [GrammaticalCase: String]] = [:]
    for (language, cases) in self["forms"]?.pairs ?? [] {
      guard let language = LanguageCode(rawValue: language.text) else { continue }
      for (name, form) in cases.pairs {
        guard let name = GrammaticalCase(rawValue: name.text) else { continue }
        forms[language, default: [:]][name] = form.text
      }
    }
    return Noun(translated ?? Text(), forms: forms)
  }

  var binding: Binding? {
    switch kind {
    case .sequence: return nil
    case .scalar:
      guard let named = try? Binding.name(reading: text) else { return nil }
      return named.target == .unit ? .headOf(unit: named.name) : .person(named.name)
    case .mapping:
      return .group(
        Binding.Group(
          head: string("head"), deputy: string("deputy"), secretary: string("secretary"), members: strings("members")))
    }
  }

  /// Values by their keys; of a repeated key the first.
  func map<Value>(_ key: String, _ value: (Node) -> Value?) -> [String: Value] {
    var values: [String: Value] = [:]
    for (name, node) in self[key]?.pairs ?? [] where values[name.text] == nil { values[name.text] = value(node) }
    return values
  }
}
