import Language
import Model
import Mustache

/// A value as the template engine asks for it: by name, bent by a function, printed.
struct WordValue: MustacheParent, MustacheTransformable, MustacheCustomRenderable {
  /// Nil where the vocabulary has the name and this document no value for it.
  let value: Value?
  /// The names a record can have; without them an absent field would be looked up further out.
  let names: Vocabulary?
  let notes: WordNotes

  /// A field of a record; nil when such a record never has it, so that outer names show through.
  func field(_ name: String) -> WordValue? {
    guard case .record(let record) = value else { return nil }
    let known = names?[name]
    guard let field = record[name] else {
      return known.map { _ in WordValue(value: nil, names: nil, notes: notes) }
    }
    return WordValue(value: field, names: WordValue.names(of: known?.kind), notes: notes)
  }

  private static func names(of kind: Vocabulary.Kind?) -> Vocabulary? {
    switch kind {
    case .record(let names), .list(let names): names
    case .text, .number, .date, .flag, .noun, .open, nil: nil
    }
  }

  func child(named name: String) -> Any? {
    field(name)?.representation
  }

  /// Flags and lists in the engine's own types, everything else as it is.
  var representation: Any {
    switch value {
    case .flag(let flag): flag
    case .list(let items): items.map { WordValue(value: $0, names: names, notes: notes) }
    case .text, .number, .date, .noun, .record, .blank, nil: self
    }
  }

  /// Whether a section over it is left out.
  var isNull: Bool {
    switch value {
    case nil: true
    case .text(let text): text.isEmpty
    case .noun(let noun): noun.text.isEmpty
    case .flag(let flag): !flag
    case .list(let items): items.isEmpty
    case .number, .date, .record, .blank: false
    }
  }

  var renderText: String {
    switch value {
    case nil: ""
    case .blank(let blank): WordText.blank(blank, nil, blank.text())
    case .some(let value): WordText.markup(value.printed, notes)
    }
  }

  func transform(_ name: String) -> Any? {
    guard let value, let function = Function(rawValue: name) else { return self }
    do throws(LanguageProblem) {
      let text = try function.apply(to: value)
      if case .blank(let blank) = value { return Printed(renderText: WordText.blank(blank, function, text)) }
      return Printed(renderText: WordText.markup(text, notes))
    } catch {
      notes.problems.append(error)
      return Printed(renderText: "")
    }
  }

  private struct Printed: MustacheCustomRenderable {
    let renderText: String
    let isNull = false
  }
}

/// The records that names are looked up in, from the innermost outwards.
struct WordScope: MustacheParent {
  private var records: [WordValue]

  init(_ record: WordValue) {
    records = [record]
  }

  func inner(_ record: WordValue) -> WordScope {
    var scope = self
    scope.records.append(record)
    return scope
  }

  func child(named name: String) -> Any? {
    value(name)?.representation
  }

  func value(at path: [Substring]) -> WordValue? {
    guard let first = path.first, var found = value(String(first)) else { return nil }
    for name in path.dropFirst() {
      guard let next = found.field(String(name)) else { return nil }
      found = next
    }
    return found
  }

  /// Whether the name stands for a record with names of the workflow's own.
  func isOpen(_ name: Substring) -> Bool {
    for record in records.reversed() {
      if let known = record.names?[String(name)] { return known.kind == .open }
    }
    return false
  }

  private func value(_ name: String) -> WordValue? {
    for record in records.reversed() {
      if let field = record.field(name) { return field }
    }
    return nil
  }
}
