/// In which letters a table was saved; programs of offices do not always say.
enum Encoding: Equatable {
  case utf8
  case utf16
  case windows1251

  /// The text as UTF-8, without a mark at its beginning.
  static func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: Encoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes) { ($0, $1) }, .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes) { ($1, $0) }, .utf16) }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, .utf8) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.map(scalar))
    return (Array(String(text).utf8), .windows1251)
  }

  private static func utf16(_ bytes: [UInt8], _ order: (UInt8, UInt8) -> (low: UInt8, high: UInt8)) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let pair = order(bytes[index], bytes[index + 1])
      return UInt16(pair.high) << 8 | UInt16(pair.low)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// 0x80 to 0xBF of Windows-1251; the letters from А on follow in Unicode's order.
  private static let upper = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї
    """.unicodeScalars)

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case ..<0x80: Unicode.Scalar(byte)
    case ..<0xC0: upper[Int(byte) - 0x80]
    default: Unicode.Scalar(0x410 + UInt32(byte) - 0xC0) ?? "\u{FFFD}"
    }
  }
}
