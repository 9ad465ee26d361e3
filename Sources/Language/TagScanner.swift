/// Finds the tags of a text byte by byte; what lies between them is nobody's business here.
package struct TagScanner {
  private let text: String
  private let bytes: [UInt8]

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// All tags in order, invalid ones among them.
  package func tags() -> [Tag] {
    var tags: [Tag] = []
    var position = 0
    while let opening = next(UInt8(ascii: "{"), from: position) {
      if isByte(UInt8(ascii: "{"), at: opening + 2) {
        let end = end(ofTripleAt: opening)
        tags.append(
          Tag(.invalid("three braces are not allowed; write two, texts are escaped anyway"), range: opening..<end))
        position = end
        continue
      }
      guard let closing = next(UInt8(ascii: "}"), from: opening + 2) else {
        tags.append(Tag(.invalid("the tag is not closed; '}}' is missing"), range: opening..<bytes.count))
        break
      }
      if let inner = next(UInt8(ascii: "{"), from: opening + 2), inner < closing {
        tags.append(Tag(.invalid("the tag is not closed before the next one begins"), range: opening..<inner))
        position = inner
        continue
      }
      tags.append(tag(in: opening + 2..<closing))
      position = closing + 2
    }
    return tags
  }

  /// Whether there is any tag; cheaper than looking for them all.
  package static func hasTags(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{"), previous == byte { return true }
      previous = byte
    }
    return false
  }

  /// Where the byte stands twice in a row, at or after a position.
  private func next(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == byte, bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }

  private func end(ofTripleAt start: Int) -> Int {
    guard var end = next(UInt8(ascii: "}"), from: start) else { return bytes.count }
    while isByte(UInt8(ascii: "}"), at: end) { end += 1 }
    return end
  }

  private func isByte(_ byte: UInt8, at index: Int) -> Bool {
    index < bytes.count && bytes[index] == byte
  }

  private func tag(in content: Range<Int>) -> Tag {
    let whole = content.lowerBound - 2..<content.upperBound + 2
    let inner = trimmed(content)
    guard let first = inner.first else { return Tag(.invalid("the tag is empty"), range: whole) }
    switch bytes[first] {
    case UInt8(ascii: "!"): return Tag(.comment, range: whole)
    case UInt8(ascii: "#"): return named(.sectionOpen, in: inner.dropFirst(), whole: whole)
    case UInt8(ascii: "^"): return named(.inverted, in: inner.dropFirst(), whole: whole)
    case UInt8(ascii: "/"): return named(.close, in: inner.dropFirst(), whole: whole)
    case UInt8(ascii: "&"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "$"),
      UInt8(ascii: "*"):
      let mark = slice(first..<first + 1)
      return Tag(.invalid("tags that begin with '\(mark)' are not allowed"), range: whole)
    default: return variable(in: inner, whole: whole)
    }
  }

  private func named(_ kind: Tag.Kind, in content: Range<Int>, whole: Range<Int>) -> Tag {
    let inner = trimmed(content)
    if inner.contains(where: { bytes[$0] == UInt8(ascii: "(") }) {
      return Tag(.invalid("a section takes a name, not a function"), range: whole)
    }
    guard let path = path(in: inner) else { return badName(inner, whole: whole) }
    return Tag(kind, path: path, range: whole)
  }

  private func variable(in inner: Range<Int>, whole: Range<Int>) -> Tag {
    guard let parenthesis = inner.first(where: { bytes[$0] == UInt8(ascii: "(") }) else {
      guard let path = path(in: inner) else { return badName(inner, whole: whole) }
      return Tag(.variable, path: path, range: whole)
    }
    guard bytes[inner.upperBound - 1] == UInt8(ascii: ")") else {
      return Tag(.invalid("the function '\(slice(inner))' is not closed; ')' is missing"), range: whole)
    }
    let argument = trimmed(parenthesis + 1..<inner.upperBound - 1)
    if argument.contains(where: { bytes[$0] == UInt8(ascii: "(") }) {
      return Tag(.invalid("a function takes a name, not another function"), range: whole)
    }
    let name = trimmed(inner.lowerBound..<parenthesis)
    guard let function = path(in: name), function.count == 1 else { return badName(name, whole: whole) }
    guard let path = path(in: argument) else { return badName(argument, whole: whole) }
    return Tag(.variable, path: path, function: function[0], range: whole)
  }

  private func badName(_ range: Range<Int>, whole: Range<Int>) -> Tag {
    guard !range.isEmpty else { return Tag(.invalid("a name is missing"), range: whole) }
    return Tag(
      .invalid("'\(slice(range))' is not a name; names are letters, digits, '-' and '_', joined by '.'"), range: whole)
  }

  /// The parts of a dotted name; nil when it is none. Letters of any alphabet pass, so that a look-alike is reported as unknown.
  private func path(in range: Range<Int>) -> [Substring]? {
    guard !range.isEmpty else { return nil }
    var parts: [Substring] = []
    var start = range.lowerBound
    for index in range {
      if bytes[index] == UInt8(ascii: ".") {
        guard index > start else { return nil }
        parts.append(slice(start..<index))
        start = index + 1
      } else if !isNameByte(bytes[index]) {
        return nil
      }
    }
    guard start < range.upperBound else { return nil }
    parts.append(slice(start..<range.upperBound))
    return parts
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// Without spaces at both ends, the no-break spaces that Word puts in among them.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if isSpace(bytes[start]) {
        start += 1
      } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }
}
