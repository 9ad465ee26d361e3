extension Element {
  /// The whole document in UTF-8; parsing it and serialising again gives the same bytes.
  package func document() -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    write(to: &bytes)
    return bytes
  }

  package func write(to bytes: inout [UInt8]) {
    writeStart(to: &bytes, closed: children.isEmpty)
    guard !children.isEmpty else { return }
    for child in children { child.write(to: &bytes) }
    writeEnd(to: &bytes)
  }

  /// `<name a="b">`, or `<name a="b"/>` when closed.
  package func writeStart(to bytes: inout [UInt8], closed: Bool = false) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      Escaping.write(attribute.value, inAttribute: true, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    if closed { bytes.append(UInt8(ascii: "/")) }
    bytes.append(UInt8(ascii: ">"))
  }

  package func writeEnd(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }
}

extension Node {
  package func write(to bytes: inout [UInt8]) {
    switch self {
    case .element(let element):
      element.write(to: &bytes)
    case .text(let text):
      Escaping.write(text, inAttribute: false, to: &bytes)
    case .comment(let text):
      bytes.append(contentsOf: "<!--\(text)-->".utf8)
    case .instruction(let target, let data):
      bytes.append(contentsOf: data.isEmpty ? "<?\(target)?>".utf8 : "<?\(target) \(data)?>".utf8)
    }
  }
}

/// How characters are written that XML keeps for itself.
package enum Escaping {
  package static func write(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
    // Most texts have nothing to escape and go over in one piece.
    let isWhole = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe $0.allSatisfy(isPlain) }
    if isWhole == true { return bytes.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      // Readers turn these three into spaces in attributes, and a bare carriage return into a line feed everywhere.
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case UInt8(ascii: "\"") where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09 where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "\"")
  }

  /// The same without characters that XML cannot carry.
  package static func writeCarried(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
    // Only control characters and U+FFFE, U+FFFF, which begin with EF BF.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }), !text.unicodeScalars.allSatisfy(isCarried) else {
      return write(text, inAttribute: inAttribute, to: &bytes)
    }
    let carried = String(String.UnicodeScalarView(text.unicodeScalars.filter(isCarried)))
    write(carried, inAttribute: inAttribute, to: &bytes)
  }

  /// Whether XML 1.0 can carry the character at all.
  package static func isCarried(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
