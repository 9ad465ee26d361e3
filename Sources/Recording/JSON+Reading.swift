extension JSON {
  /// Nil when the text is not JSON, or nested deeper than any event is.
  init?(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8))
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    var isAtEnd: Bool {
      mutating get {
        skipSpaces()
        return next == nil
      }
    }

    mutating func value(depth: Int) -> JSON? {
      guard depth < 16 else { return nil }
      skipSpaces()
      switch next {
      case UInt8(ascii: "\""): return string().map(JSON.string)
      case UInt8(ascii: "{"): return object(depth: depth)
      case UInt8(ascii: "["): return array(depth: depth)
      case nil: return nil
      default: return literal()
      }
    }

    private mutating func object(depth: Int) -> JSON? {
      position += 1
      var fields: [String: JSON] = [:]
      if take(UInt8(ascii: "}")) { return .object(fields) }
      repeat {
        skipSpaces()
        guard next == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
          let value = value(depth: depth + 1)
        else { return nil }
        fields[key] = value
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}")) ? .object(fields) : nil
    }

    private mutating func array(depth: Int) -> JSON? {
      position += 1
      var elements: [JSON] = []
      if take(UInt8(ascii: "]")) { return .array(elements) }
      repeat {
        guard let value = value(depth: depth + 1) else { return nil }
        elements.append(value)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]")) ? .array(elements) : nil
    }

    private mutating func literal() -> JSON? {
      let start = position
      while let byte = next, (0x2B...0x39).contains(byte) && byte != 0x2C && byte != 0x2F || isLetter(byte) {
        position += 1
      }
      guard position > start else { return nil }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if let number = Int(text) { return .integer(number) }
      return ["true", "false", "null"].contains(text) || Double(text) != nil ? .other(text) : nil
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private mutating func string() -> String? {
      position += 1
      let start = position
      skipPlain()
      // Nearly every text ends here, without a copy of its own.
      if next == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
      }
      var text = Array(bytes[start..<position])
      while let byte = next {
        position += 1
        if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
        guard let character = escaped() else { return nil }
        text += Array(String(character).utf8)
        let start = position
        skipPlain()
        text += bytes[start..<position]
      }
      return nil
    }

    /// Up to the next quote or escape.
    private mutating func skipPlain() {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") {
        position += 1
      }
    }

    private mutating func escaped() -> Unicode.Scalar? {
      guard let byte = next else { return nil }
      position += 1
      switch byte {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "u"):
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        position += 4
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      default: return nil
      }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      skipSpaces()
      guard next == byte else { return false }
      position += 1
      return true
    }

    private mutating func skipSpaces() {
      while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }
  }
}
