import Language
import Model
import YAML

extension Check {
  /// A plain value that is neither a text to translate nor a list or mapping.
  mutating func scalar(_ node: Node, _ shape: Shape, key: String) {
    let text = node.text
    switch shape {
    case .id: id(node)
    case .reference(let target):
      if text.isEmpty { mismatch(node, shape.wanted, key: key) } else { mention(target, text, at: node) }
    case .whole(let range):
      guard let number = Int(text), range.contains(number), node.style == .plain else {
        return mismatch(node, shape.wanted, key: key)
      }
    case .number:
      guard let number = Double(text), number.isFinite, number > 0, node.style == .plain else {
        return mismatch(node, "a number above 0", key: key)
      }
    case .flag:
      guard text == "true" || text == "false" else { return mismatch(node, shape.wanted, key: key) }
    case .date: date(node, key: key)
    case .choice(let values):
      guard !values.contains(text) else { return }
      if text.isEmpty { return mismatch(node, shape.wanted, key: key) }
      error("wrong-type", "\(Spelling.unknown("value", text, among: values)) for '\(key)'", at: node)
    case .grammar(let grammar):
      do {
        for name in try grammar.names(in: text) { mention(name.target, name.name, at: node, offset: name.offset) }
      } catch {
        self.error(error.code ?? grammar.code, "'\(key)': \(error.message)", at: node, offset: error.offset)
      }
    case .string:
      if text.isEmpty {
        error("wrong-type", "'\(key)' is empty; give it a text or delete the key", at: node)
      }
    case .text, .noun, .list, .record, .map, .either: break
    }
  }

  /// An id: its letters, and Cyrillic ones that look Latin.
  mutating func id(_ node: Node) {
    guard node.kind == .scalar else { return mismatch(node, "an id", key: "id") }
    if let message = ID.problem(with: node.text) { error("bad-id", message, at: node) }
  }

  private mutating func date(_ node: Node, key: String) {
    let text = node.text
    guard Day(iso: text) == nil else { return }
    error("bad-date", Day.problem(with: text, key: key), at: node)
  }

  /// A text, plain or by language; a noun may have stored forms.
  mutating func text(_ node: Node, slots: Slots, isNoun: Bool, key: String) {
    switch node.kind {
    case .sequence: mismatch(node, "a text", key: key)
    case .scalar:
      if node.utf8.isEmpty { error("wrong-type", "'\(key)' is empty; give it a text or delete the key", at: node) }
      sentence(node, slots)
    case .mapping:
      translations(node, slots: slots, isNoun: isNoun, key: key)
    }
  }

  private mutating func translations(_ node: Node, slots: Slots, isNoun: Bool, key: String) {
    var given: [(language: LanguageCode, isFilled: Bool)] = []
    var hasForms = false
    for (name, content) in node.pairs {
      if let language = LanguageCode.allCases.first(where: { name.says($0.rawValue) }) {
        if given.contains(where: { $0.language == language }) {
          error("duplicate-key", "'\(language)' stands here twice", at: name)
          continue
        }
        given.append((language, content.kind == .scalar && !content.utf8.isEmpty && !content.isNull))
        if content.kind == .scalar { sentence(content, slots) } else { mismatch(content, "a text", key: name.text) }
      } else if isNoun, name.says("forms") {
        if hasForms { error("duplicate-key", "'forms' stands here twice", at: name) }
        hasForms = true
        forms(content)
      } else {
        let known = LanguageCode.allCases.map(\.rawValue) + (isNoun ? ["forms"] : [])
        error("unknown-key", "\(Spelling.unknown("key", name.text, among: known)) in a text", at: name)
      }
    }
    let filled = given.filter(\.isFilled).map(\.language)
    if filled.isEmpty {
      error("wrong-type", "'\(key)' has no text in any language", at: node)
    } else if filled.count < LanguageCode.allCases.count {
      let missing = LanguageCode.allCases.filter { !filled.contains($0) }
      untranslated.append(Untranslated(languages: missing, place: file.place(node)))
    }
  }

  private mutating func forms(_ node: Node) {
    guard node.kind == .mapping else { return mismatch(node, "languages with their cases", key: "forms") }
    var languages: Set<String> = []
    for (language, forms) in node.pairs {
      if !languages.insert(language.text).inserted {
        error("duplicate-key", "'\(language.text)' stands here twice", at: language)
      }
      if LanguageCode(rawValue: language.text) == nil {
        let known = LanguageCode.allCases.map(\.rawValue)
        error("unknown-language", Spelling.unknown("language", language.text, among: known), at: language)
      }
      guard forms.kind == .mapping else {
        mismatch(forms, "cases with their forms", key: language.text)
        continue
      }
      var cases: Set<String> = []
      for (name, form) in forms.pairs {
        if !cases.insert(name.text).inserted { error("duplicate-key", "'\(name.text)' stands here twice", at: name) }
        if GrammaticalCase(rawValue: name.text) == nil {
          let known = GrammaticalCase.allCases.map(\.rawValue)
          error("unknown-key", Spelling.unknown("case", name.text, among: known), at: name)
        }
        if form.kind != .scalar || form.text.isEmpty { mismatch(form, "a text", key: name.text) }
      }
    }
  }

  private mutating func sentence(_ node: Node, _ slots: Slots) {
    guard slots != .none, TagScanner.hasTags(node.text) else { return }
    sentences.append((node, slots))
  }
}

/// Ids as people may write them: Latin letters, digits, `.` and `-`.
enum ID {
  static func problem(with text: String) -> String? {
    if text.isEmpty { return "an id is missing" }
    let foreign = Spelling.lookAlikes(in: text)
    if !foreign.isEmpty, isValid(Spelling.latin(text)) {
      return
        "id '\(text)' holds the Cyrillic \(Spelling.quoted(foreign)); write it in Latin letters: '\(Spelling.latin(text))'"
    }
    if isValid(text) { return nil }
    return "id '\(text)' must begin with a Latin letter or digit and hold only those, '.' and '-'"
  }

  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension Day {
  /// Why a text is not a date.
  static func problem(with text: String, key: String) -> String {
    let bytes = Array(text.utf8)
    if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), DueText.looksLikeDate(text) {
      return "there is no day '\(text)'"
    }
    if let meant = Day(dotted: text) { return "'\(key)' takes a date as \(meant), not '\(text)'" }
    return "'\(key)' takes a date, as 2026-09-15, not '\(text.prefix(40))'"
  }

  /// Reads `15.09.2026`, as Excel saves dates here.
  init?(dotted text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
