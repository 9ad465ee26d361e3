/// On which page each bookmark of a converted document stands, as LibreOffice writes it into a PDF (measured with 7.4: the
/// catalogue's `/Dests`, with the export option `ExportBookmarksToPDFDestination`; objects are not packed into streams).
package struct PDFDestinations: Sendable, Hashable {
  private let pages: [String: Int]

  /// Nil when the file has no such list, or is no PDF.
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "%PDF".utf8),
      let catalogue = bytes.range(of: "/Dests ", from: 0),
      let object = bytes.number(at: catalogue.upperBound),
      let start = bytes.range(of: "\n\(object) 0 obj", from: 0)?.upperBound,
      let end = bytes.range(of: "endobj", from: start)?.lowerBound,
      let tree = bytes.range(of: "/Type/Pages", from: 0),
      let kids = bytes.range(of: "/Kids[", from: tree.upperBound)?.upperBound,
      let last = bytes.range(of: "]", from: kids)?.lowerBound
    else { return nil }
    let order = String(decoding: bytes[kids..<last], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    // `12 0 R`: every third word names a page.
    let objects = stride(from: 0, to: order.count, by: 3).map { String(order[$0]) }
    let numbers = Dictionary(zip(objects, 1...), uniquingKeysWith: { first, _ in first })
    var pages: [String: Int] = [:]
    // `/5FToc1[13 0 R/XYZ 90 450.8 0]`
    for entry in String(decoding: bytes[start..<end], as: UTF8.self).split(separator: "/") {
      guard let open = entry.firstIndex(of: "["), open != entry.startIndex else { continue }
      let target = entry[entry.index(after: open)...].prefix { $0.isNumber }
      if let page = numbers[String(target)] { pages[String(entry[..<open])] = page }
    }
    self.pages = pages
  }

  /// From 1; nil for a bookmark that the file does not know.
  package subscript(bookmark name: String) -> Int? {
    pages[Self.written(name)]
  }

  /// LibreOffice writes letters and digits as they are, and the code of everything else.
  private static func written(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value))
      return isPlain || scalar == "-" ? String(scalar) : String(scalar.value, radix: 16, uppercase: true)
    }.joined()
  }
}

extension [UInt8] {
  fileprivate func range(of text: String, from start: Int) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = start
    while index <= count - wanted.count {
      if self[index] == first, self[index..<index + wanted.count].elementsEqual(wanted) {
        return index..<index + wanted.count
      }
      index += 1
    }
    return nil
  }

  fileprivate func number(at start: Int) -> Int? {
    Int(String(decoding: self[start...].prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}
