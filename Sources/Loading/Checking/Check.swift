import Language
import Model
import YAML

/// Reads a file against its declared keys: reports every mistake in its form and gathers what it names.
struct Check {
  /// A name that stands for something declared elsewhere.
  struct Mention {
    let target: Target
    let name: String
    let place: Place
  }

  /// A text that lacks a language.
  struct Untranslated {
    let languages: [LanguageCode]
    let place: Place
  }

  let file: SourceFile
  var report = Report()
  var mentions: [Mention] = []
  var untranslated: [Untranslated] = []
  /// Sentences with slots, to be checked against a vocabulary.
  var sentences: [(node: Node, slots: Slots)] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func error(_ code: String, _ message: String, at node: Node, offset: Int = 0) {
    report.error(code, message, at: node, offset: offset, in: file)
  }

  /// What stands at `key`, against its shape.
  mutating func value(_ node: Node, _ shape: Shape, key: String) {
    if node.isNull {
      error("wrong-type", "'\(key)' has no value; give it one or delete the key", at: node)
      return
    }
    switch shape {
    case .record(let table): record(node, table)
    case .map(let keys, let values): map(node, keys, values, key: key)
    case .list(let items):
      guard node.kind == .sequence else { return mismatch(node, "a list", key: key) }
      for item in node.items { value(item, items, key: key) }
    case .either(let plain, let list, let mapping):
      let chosen =
        switch node.kind {
        case .scalar: plain
        case .sequence: list
        case .mapping: mapping
        }
      guard let chosen else { return mismatch(node, shape.wanted, key: key) }
      value(node, chosen, key: key)
    case .text(let slots): text(node, slots: slots, isNoun: false, key: key)
    case .noun: text(node, slots: .none, isNoun: true, key: key)
    case .string, .id, .reference, .whole, .number, .flag, .date, .choice, .grammar:
      guard node.kind == .scalar else { return mismatch(node, shape.wanted, key: key) }
      scalar(node, shape, key: key)
    }
  }

  /// A mapping with declared keys: unknown, repeated and missing ones, then the values.
  mutating func record(_ node: Node, _ table: Table) {
    guard node.kind == .mapping else { return mismatch(node, "the keys of \(table.withArticle)", key: table.name) }
    var seen = [Node?](repeating: nil, count: table.fields.count)
    for (key, content) in node.pairs {
      guard let index = table.fields.firstIndex(where: { key.says($0.key) }) else {
        let known = Spelling.unknown("key", key.text, among: table.fields.map(\.key))
        error("unknown-key", "\(known) in \(table.withArticle)", at: key)
        continue
      }
      let field = table.fields[index]
      if let first = seen[index] {
        error("duplicate-key", "key '\(field.key)' stands here twice, first on line \(first.line)", at: key)
        continue
      }
      seen[index] = key
      value(content, field.shape, key: field.key)
    }
    for (field, key) in zip(table.fields, seen) where field.isRequired && key == nil {
      error("missing-key", "\(table.withArticle) needs '\(field.key)': \(field.meaning)", at: node)
    }
    let given = zip(table.fields, seen).filter { table.exactlyOne.contains($0.0.key) }.compactMap(\.1)
      .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if table.exactlyOne.isEmpty || given.count == 1 { return }
    let list = table.exactlyOne.map { "'\($0)'" }.joined(separator: ", ")
    if given.isEmpty {
      error("missing-key", "\(table.withArticle) needs one of \(list)", at: node)
    } else {
      error("duplicate-key", "\(table.withArticle) has only one of \(list)", at: given[1])
    }
  }

  /// A mapping with keys of one's own.
  private mutating func map(_ node: Node, _ keys: Key, _ values: Shape, key: String) {
    guard node.kind == .mapping else { return mismatch(node, "a mapping", key: key) }
    var seen: [String: Node] = [:]
    for (name, content) in node.pairs {
      let text = name.text
      if let first = seen.updateValue(name, forKey: text) {
        error("duplicate-key", "'\(text)' stands here twice, first on line \(first.line)", at: name)
        continue
      }
      switch keys {
      case .id: id(name)
      case .name:
        id(name)
        if text.contains(".") { error("bad-id", "'\(text)' is used as {{text.\(text)}} and cannot hold '.'", at: name) }
      case .reference(let target): mention(target, text, at: name)
      }
      value(content, values, key: text)
    }
  }

  mutating func mention(_ target: Target, _ name: String, at node: Node, offset: Int = 0) {
    mentions.append(Mention(target: target, name: name, place: file.place(node, offset: offset)))
  }

  mutating func mismatch(_ node: Node, _ wanted: String, key: String) {
    let found =
      switch node.kind {
      case .scalar: "'\(node.text.prefix(40))'"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    error("wrong-type", "'\(key)' takes \(wanted), not \(found)", at: node)
  }
}

extension Shape {
  /// What is expected, for messages.
  var wanted: String {
    switch self {
    case .string, .text, .noun: "a text"
    case .id: "an id"
    case .reference(let target): "the id of \(target.withArticle)"
    case .whole(let range):
      range.count == 1 ? "\(range.lowerBound)" : "a whole number from \(range.lowerBound)"
    case .number: "a number"
    case .flag: "true or false"
    case .date: "a date, as 2026-09-15"
    case .choice(let values): values.count == 1 ? values[0] : "one of \(values.joined(separator: ", "))"
    case .grammar(let grammar): grammar.form
    case .list: "a list"
    case .record(let table): "the keys of \(table.withArticle)"
    case .map: "a mapping"
    case .either(let plain, let list, let mapping):
      [plain, list, mapping].compactMap { $0?.wanted }.joined(separator: ", or ")
    }
  }
}
