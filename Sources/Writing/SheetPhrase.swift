internal import Model

/// A text of a layout with its `{{slots}}` found.
struct SheetPhrase: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text(String)
    case slot(SheetPath)
  }

  private let parts: [Part]

  init(_ text: String) {
    guard text.utf8.contains(SheetPhrase.open) else {
      parts = [.text(text)]
      return
    }
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == SheetPhrase.open, bytes[index + 1] == SheetPhrase.open,
        let end = SheetPhrase.end(in: bytes, from: index + 2)
      else {
        index += 1
        continue
      }
      if index > start { parts.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
      let name = bytes[(index + 2)..<end].filter { $0 != 0x20 }
      parts.append(.slot(SheetPath(String(decoding: name, as: UTF8.self))))
      start = end + 2
      index = start
    }
    if start < bytes.count { parts.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
    self.parts = parts
  }

  private static let open = UInt8(ascii: "{")

  /// Where `}}` begins.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index }
      index += 1
    }
    return nil
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
