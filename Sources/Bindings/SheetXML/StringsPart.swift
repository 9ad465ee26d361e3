import CSheetReader

/// The texts that cells of all sheets share, without formats and phonetic readings.
package struct StringsPart: Sendable {
  package let strings: [String]

  package init(_ bytes: [UInt8], limit: Int) throws(SheetXMLProblem) {
    SheetXMLProblem.start
    var part = unsafe sapa_strings()
    defer { unsafe sapa_strings_free(&part) }
    let outcome = unsafe bytes.withUnsafeBytes { buffer in
      unsafe sapa_strings_read(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, limit, &part)
    }
    if let problem = SheetXMLProblem(outcome) { throw problem }
    let ends = unsafe UnsafeBufferPointer(start: part.ends, count: part.count)
    let text = unsafe UnsafeRawBufferPointer(start: part.text, count: Int(ends.last ?? 0))
    var strings: [String] = []
    unsafe strings.reserveCapacity(part.count)
    var start = 0
    for index in unsafe 0..<part.count {
      let end = unsafe Int(ends[index])
      unsafe strings.append(String(decoding: text[start..<end], as: UTF8.self))
      start = end
    }
    self.strings = strings
  }
}
