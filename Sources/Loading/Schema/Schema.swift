import Model

/// What editors and people are told about the files, made from the same tables that read them.
package enum Schema {
  /// JSON Schema (draft 7) of a kind of file, for yaml-language-server.
  package static func json(kind: FileKind) -> String {
    let table = kind.table
    var definitions: [(String, JSON)] = []
    let root = record(table, &definitions)
    guard case .object(let members) = root else { return "" }
    return JSON.object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string("sapa \(kind.rawValue)")),
      ] + members + [("definitions", .object(definitions.sorted { $0.0 < $1.0 }))]
    ).text
  }

  private static func record(_ table: Table, _ definitions: inout [(String, JSON)]) -> JSON {
    var properties: [(String, JSON)] = []
    for field in table.fields {
      guard case .object(let shape) = schema(field.shape, &definitions) else { continue }
      var members: [(String, JSON)] = [("description", .string(field.meaning))]
      if let example = field.example { members.append(("examples", .list([.string(example)]))) }
      // In draft 7 everything beside a $ref is ignored, so that it goes into an allOf.
      if shape.contains(where: { $0.0 == "$ref" }) {
        members.append(("allOf", .list([.object(shape)])))
      } else {
        members += shape
      }
      properties.append((field.key, .object(members)))
    }
    var members: [(String, JSON)] = [
      ("description", .string(table.meaning)), ("type", .string("object")),
      ("additionalProperties", .flag(false)),
    ]
    let required = table.fields.filter(\.isRequired).map { JSON.string($0.key) }
    if !required.isEmpty { members.append(("required", .list(required))) }
    if !table.exactlyOne.isEmpty {
      let alternatives = table.exactlyOne.map { JSON.object([("required", .list([.string($0)]))]) }
      members.append(("oneOf", .list(alternatives)))
    }
    members.append(("properties", .object(properties)))
    return .object(members)
  }

  private static func reference(
    _ name: String, _ definitions: inout [(String, JSON)], _ make: (inout [(String, JSON)]) -> JSON
  ) -> JSON {
    if !definitions.contains(where: { $0.0 == name }) {
      // Put in first, so that a table may hold itself.
      definitions.append((name, .object([])))
      let made = make(&definitions)
      if let index = definitions.firstIndex(where: { $0.0 == name }) { definitions[index].1 = made }
    }
    return .object([("$ref", .string("#/definitions/\(name)"))])
  }

  private static func schema(_ shape: Shape, _ definitions: inout [(String, JSON)]) -> JSON {
    switch shape {
    case .string: word(pattern: nil)
    case .id: word(pattern: idPattern)
    case .reference(let target): word(pattern: target == .template ? nil : idPattern)
    case .whole(let range):
      .object(
        [("type", .string("integer")), ("minimum", .number(range.lowerBound))]
          + (range.upperBound < 100_000 ? [("maximum", .number(range.upperBound))] : []))
    case .number: .object([("type", .string("number")), ("exclusiveMinimum", .number(0))])
    case .flag: .object([("type", .string("boolean"))])
    case .date: .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])
    case .choice(let values): .object([("enum", .list(values.map { .string($0) }))])
    case .grammar(let grammar): word(pattern: grammar.pattern)
    case .text: reference("text", &definitions) { _ in text(isNoun: false) }
    case .noun: reference("noun", &definitions) { _ in text(isNoun: true) }
    case .list(let items): .object([("type", .string("array")), ("items", schema(items, &definitions))])
    case .record(let table):
      reference(table.name.replacing(" ", with: "-"), &definitions) { record(table, &$0) }
    case .map(let key, let values):
      .object([
        ("type", .string("object")), ("propertyNames", .object([("pattern", .string(pattern(of: key)))])),
        ("additionalProperties", schema(values, &definitions)),
      ])
    case .either(let plain, let list, let mapping):
      .object([("anyOf", .list([plain, list, mapping].compactMap { $0 }.map { schema($0, &definitions) }))])
    }
  }

  private static let idPattern = "^[A-Za-z0-9][A-Za-z0-9.-]*$"

  private static func pattern(of key: Key) -> String {
    switch key {
    case .id, .reference(.role), .reference(.anchor): idPattern
    case .name: "^[A-Za-z0-9][A-Za-z0-9-]*$"
    case .reference(.step): Grammar.stepName.pattern
    case .reference: idPattern
    }
  }

  /// One text; editors read 1.10 and 2015 as numbers, we as what is written.
  private static func word(pattern: String?) -> JSON {
    .object(
      [("type", .list([.string("string"), .string("number")]))] + (pattern.map { [("pattern", .string($0))] } ?? []))
  }

  private static func text(isNoun: Bool) -> JSON {
    let word = JSON.object([("type", .string("string")), ("minLength", .number(1))])
    var properties = LanguageCode.allCases.map { ($0.rawValue, word) }
    if isNoun {
      let cases = JSON.object([
        ("type", .string("object")), ("additionalProperties", .flag(false)),
        ("properties", .object(GrammaticalCase.allCases.map { ($0.rawValue, word) })),
      ])
      let forms = JSON.object([
        ("description", .string("stored forms of the word, by language and case")), ("type", .string("object")),
        ("additionalProperties", .flag(false)),
        ("properties", .object(LanguageCode.allCases.map { ($0.rawValue, cases) })),
      ])
      properties.append(("forms", forms))
    }
    let mapping = JSON.object([
      ("type", .string("object")), ("additionalProperties", .flag(false)), ("minProperties", .number(1)),
      ("properties", .object(properties)),
    ])
    return .object([
      ("description", .string("a text for every language, or {kk: …, ru: …, en: …}")),
      ("anyOf", .list([word, mapping])),
    ])
  }
}
