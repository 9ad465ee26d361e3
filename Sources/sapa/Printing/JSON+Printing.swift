import Engine
import Model

extension JSON {
  static func text(_ string: String?) -> JSON { string.map { .string($0) } ?? .null }
  static func day(_ day: Day?) -> JSON { text(day?.description) }

  /// Null where nothing is asked.
  static func answer(_ answer: Bool?) -> JSON { answer.map { .flag($0) } ?? .null }

  static func head(_ head: JournalHead) -> JSON {
    ["events": .number(head.events), "head": .string(head.hash)]
  }

  static func print(_ value: JSON) {
    Stream.output.write(value.text)
  }

  static func diagnostics(_ diagnostics: [Diagnostic]) -> JSON {
    .list(
      diagnostics.sorted().map { diagnostic in
        [
          "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code),
          "file": .text(diagnostic.place?.file), "line": .number(diagnostic.place?.line ?? 0),
          "column": .number(diagnostic.place?.column ?? 0), "message": .string(diagnostic.message),
        ]
      })
  }
}
