import Model

/// What a key may hold. One declaration drives strict reading, the JSON Schemas and the reference.
indirect enum Shape: Sendable {
  /// One text that is not translated.
  case string
  /// A text in every language; with slots where sentences are filled in.
  case text(slots: Slots)
  /// A text that sentences bend, with stored forms.
  case noun
  /// Declares an id of its own.
  case id
  /// Names something declared elsewhere.
  case reference(Target)
  case whole(ClosedRange<Int>)
  case number
  case flag
  case date
  case choice([String])
  /// A short phrase with a grammar of its own, as `visit - 60 days`.
  case grammar(Grammar)
  case list(Shape)
  case record(Table)
  case map(Key, Shape)
  /// By how it is written: a plain value, a list or a mapping.
  case either(plain: Shape?, list: Shape?, mapping: Shape?)

  /// A text without slots.
  static let plainText = Shape.text(slots: .none)

  static func choice<Choice: CaseIterable & RawRepresentable>(_: Choice.Type) -> Shape
  where Choice.RawValue == String {
    .choice(Choice.allCases.map(\.rawValue))
  }
}

/// Which `{{names}}` a text may use.
enum Slots: Sendable {
  case none
  /// Those of an order's sentence.
  case assignment
  /// Those of a workbook's layout; which, its `values` says.
  case layout
}

/// What the keys of a mapping with free keys are.
enum Key: Sendable {
  /// Ids declared here.
  case id
  /// Names for `{{text.NAME}}`: ids without dots.
  case name
  case reference(Target)
}

/// What a reference names.
enum Target: String, Sendable, Hashable {
  case role, group, step, document, anchor, template, standard, profile, scale, calendar, person, unit, programme
  case workflow, section, criterion, subject, column, agency, outline, glossary, part, gap
  case evidence = "kind of evidence"

  /// The diagnostic's code, `unknown-role`.
  var code: String {
    switch self {
    case .evidence: "unknown-evidence"
    case .group: "unknown-role"
    default: "unknown-\(rawValue)"
    }
  }

  /// As messages name it.
  var noun: String {
    self == .group ? "role" : rawValue
  }

  var withArticle: String { "\("aeo".contains(noun.prefix(1)) ? "an" : "a") \(noun)" }
}

/// One key of a mapping, as declared.
struct Field: Sendable {
  let key: String
  let shape: Shape
  let isRequired: Bool
  /// One sentence for editors and the reference.
  let meaning: String
  /// As it is written in YAML.
  let example: String?

  init(_ key: String, _ shape: Shape, required: Bool = false, _ meaning: String, example: String? = nil) {
    self.key = key
    self.shape = shape
    isRequired = required
    self.meaning = meaning
    self.example = example
  }
}

/// All keys of one kind of mapping.
struct Table: Sendable {
  /// Lower case, as in messages: `unknown key 'titel' in a step`.
  let name: String
  let meaning: String
  /// Keys of which exactly one must stand there; empty when there are none.
  let exactlyOne: [String]
  let fields: [Field]

  init(_ name: String, _ meaning: String, exactlyOne: [String] = [], _ fields: [Field]) {
    self.name = name
    self.meaning = meaning
    self.exactlyOne = exactlyOne
    self.fields = fields
  }

  /// `a step`, `an order`.
  var withArticle: String {
    guard let first = name.first, "aeio".contains(first) else { return "a \(name)" }
    return "an \(name)"
  }
}
