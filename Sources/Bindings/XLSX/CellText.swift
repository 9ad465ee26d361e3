/// Looks at the bytes of cell texts.
package enum CellText {
  /// Whether there is a control character other than a line feed, or a byte that begins U+FFFE and U+FFFF.
  package static func mayNeedCleaning(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var found = 0
      // Without an early exit, so that the compiler can look at many bytes at once.
      for index in 0..<bytes.count {
        let byte = unsafe bytes[index]
        found |= (byte < 0x20 ? 1 : 0) & (byte != 0x0A ? 1 : 0) | (byte == 0xEF ? 1 : 0)
      }
      return found != 0
    }
  }
}
