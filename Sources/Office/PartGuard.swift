import Archive

/// Finds in a part what libxml2 takes minutes for: it compares each attribute of a tag with all others, and looks each
/// name up among all namespaces that are open.
enum PartGuard {
  /// Excel and LibreOffice write some thirty.
  static let mostAttributes = 256

  /// What is wrong with the part, before it is parsed; nil when nothing is.
  static func problem(_ bytes: [UInt8]) -> String? {
    if !isPlain(bytes) { return "it is not in UTF-8" }
    return hasCrowdedTag(bytes) ? "an element has more than \(mostAttributes) attributes" : nil
  }

  /// For parts that are read as trees: all their namespaces could be open at once.
  static func declaresTooMany(_ bytes: [UInt8]) -> Bool {
    var found = 0
    for start in bytes.indices where bytes[start] == UInt8(ascii: "x") {
      if bytes[start...].starts(with: "xmlns".utf8) { found += 1 }
    }
    return found > mostAttributes
  }

  /// In UTF-8, as every program writes: only there is `<` always the byte 3C.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var start = bytes.prefix(256)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    guard let first = start.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return true }
    guard first == UInt8(ascii: "<"), start.starts(with: "<?xml".utf8) else { return first == UInt8(ascii: "<") }
    let declaration = String(decoding: start.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
    guard let place = declaration.firstRange(of: "encoding") else { return true }
    let value = declaration[place.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
    return value.hasPrefix("utf-8") || value.hasPrefix("us-ascii")
  }

  /// A tag holds no `<`, so one of over a kilobyte fills a block of half a kilobyte that has none.
  private static func hasCrowdedTag(_ bytes: [UInt8]) -> Bool {
    let block = 512
    var start = 0
    while start + block <= bytes.count {
      if bytes[start..<start + block].contains(UInt8(ascii: "<")) {
        start += block
        continue
      }
      let tag = bytes[..<start].lastIndex(of: UInt8(ascii: "<")) ?? start
      let (attributes, end) = measure(bytes, from: tag)
      if attributes > mostAttributes { return true }
      start = max(start + block, bytes[end...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count)
    }
    return false
  }

  /// How many attributes a tag has, and where it ends; counting stops when there are too many.
  private static func measure(_ bytes: [UInt8], from start: Int) -> (attributes: Int, end: Int) {
    // Comments and instructions have no attributes, but may have apostrophes.
    if let next = bytes[start...].dropFirst().first, next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return (0, start + 1)
    }
    var quote: UInt8?
    var attributes = 0
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
        if attributes > mostAttributes { return (attributes, place) }
      } else if byte == UInt8(ascii: ">") {
        return (attributes, place)
      }
    }
    return (attributes, bytes.count)
  }
}

extension Archive.Entry {
  /// Why a part is too large to be read; nil when it is not.
  /// - Parameters:
  ///   - size: uncompressed bytes that are read of a part.
  ///   - ratio: how many times smaller than its content a part over a megabyte may be.
  func excess(over size: Int, ratio: Int) -> String? {
    if self.size > size { return "\(self.size) bytes are more than the \(size) that are read of a part" }
    let times = self.size / max(1, packedSize)
    return self.size > 1 << 20 && times > ratio ? "a part is compressed \(times) times, as no form is" : nil
  }
}
