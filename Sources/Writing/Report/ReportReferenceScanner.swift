/// Finds references in a text: `[E-1.3-004]`, `[crit:1.3]`, `[tbl:students]`, `[fig:intake]`.
enum ReportReferenceScanner {
  enum Piece {
    case text(Substring)
    /// The id without brackets, what is written, and the text around it.
    case reference(id: String, shown: String, left: Substring, right: Substring)
  }

  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [.text(text[...])] }
    var pieces: [Piece] = []
    var start = text.startIndex
    var index = text.startIndex
    while let open = text[index...].utf8.firstIndex(of: UInt8(ascii: "[")) {
      guard let (id, end) = reference(in: text, at: open) else {
        index = text.utf8.index(after: open)
        continue
      }
      if start < open { pieces.append(.text(text[start..<open])) }
      pieces.append(
        .reference(
          id: id, shown: String(text[open..<end]), left: text[..<open].suffix(24), right: text[end...].prefix(24)))
      start = end
      index = end
    }
    if start < text.endIndex { pieces.append(.text(text[start...])) }
    return pieces
  }

  /// The table or figure that a paragraph defines by beginning with it: `[tbl:students] Students by year`.
  static func definition(in text: String) -> (id: String, rest: Substring)? {
    guard text.utf8.first == UInt8(ascii: "["), let (id, end) = reference(in: text, at: text.startIndex),
      id.hasPrefix("tbl:") || id.hasPrefix("fig:")
    else { return nil }
    return (id, text[end...].drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" })
  }

  private static let longest = 60

  /// The id at an opening bracket, and what comes after the closing one.
  private static func reference(in text: String, at open: String.Index) -> (id: String, end: String.Index)? {
    let inner = text[text.utf8.index(after: open)...]
    var close = inner.startIndex
    var length = 0
    let bytes = inner.utf8
    while true {
      guard close < bytes.endIndex, length < longest else { return nil }
      let byte = bytes[close]
      if byte == UInt8(ascii: "]") { break }
      guard byte > 0x20, byte != UInt8(ascii: "[") else { return nil }
      close = bytes.index(after: close)
      length += 1
    }
    guard let id = id(inner[..<close]) else { return nil }
    return (id, bytes.index(after: close))
  }

  private static func id(_ text: Substring) -> String? {
    for prefix in ["crit:", "tbl:", "fig:"] where text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count {
      return String(text)
    }
    // The first letter of an evidence's code is typed in Cyrillic as easily.
    for prefix in ["E-", "Е-"] where text.hasPrefix(prefix) {
      let rest = text.dropFirst(2)
      guard rest.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        rest.utf8.allSatisfy({ $0 > 0x20 })
      else { return nil }
      return "E-\(rest)"
    }
    return nil
  }
}
