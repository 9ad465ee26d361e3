import Engine
import Model

/// The JSON that commands print: keys in the order the interface names them (DESIGN 5).
indirect enum JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  case string(String)
  case number(Int)
  case flag(Bool)
  case null
  case array([JSON])
  case object([(String, JSON)])

  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(stringLiteral value: String) { self = .string(value) }

  static func text(_ string: String?) -> JSON { string.map { .string($0) } ?? .null }
  static func day(_ day: Day?) -> JSON { text(day?.description) }

  static func head(_ head: JournalHead) -> JSON {
    ["events": .number(head.events), "head": .string(head.hash)]
  }

  static func print(_ value: JSON) {
    Stream.output.line(value.text(indent: ""))
  }

  static func diagnostics(_ diagnostics: [Diagnostic]) -> JSON {
    .array(
      diagnostics.sorted().map { diagnostic in
        [
          "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code),
          "file": .text(diagnostic.place?.file), "line": .number(diagnostic.place?.line ?? 0),
          "column": .number(diagnostic.place?.column ?? 0), "message": .string(diagnostic.message),
        ]
      })
  }

  private func text(indent: String) -> String {
    switch self {
    case .string(let string): return Self.quoted(string)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .null: return "null"
    case .array(let values):
      guard !values.isEmpty else { return "[]" }
      let inner = indent + "  "
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields):
      guard !fields.isEmpty else { return "{}" }
      let inner = indent + "  "
      let lines = fields.map { "\(inner)\(Self.quoted($0)): \($1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
