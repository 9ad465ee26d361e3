internal import Model

/// A text of a layout with its `{{slots}}` found.
struct SheetPhrase: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text(String)
    case slot(SheetPath)
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
      let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " }
      parts.append(.slot(SheetPath(name)))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// Nil when a slot has no value.
  func text(in scope: SheetScope) -> String? {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .slot(let path):
        guard let text = scope.text(at: path) else { return nil }
        result += text
      }
    }
    return result
  }
}

extension Text {
  /// The text in the file's language, else in another; layouts are ours or an administrator's, and checked for gaps.
  func sheetText(in language: LanguageCode) -> String {
    text(in: language, fallback: LanguageCode.allCases)
  }
}
