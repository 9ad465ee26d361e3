/// The names of cells, `H12`; rows and columns count from 0.
package enum CellName {
  package static func text(row: Int, column: Int) -> String {
    letters(ofColumn: column) + String(row + 1)
  }

  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Reads `H12` or `$H$12`; nil when it names no cell that Excel has.
  package static func parse(_ text: some StringProtocol) -> (row: Int, column: Int)? {
    var (column, row) = (0, 0)
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "$") { bytes.removeFirst() }
    while let byte = bytes.first, (0x41...0x5A).contains(byte & 0xDF), byte > 0x40, column <= 16_384 {
      column = column * 26 + Int(byte & 0xDF) - 0x40
      bytes.removeFirst()
    }
    if bytes.first == UInt8(ascii: "$") { bytes.removeFirst() }
    while let byte = bytes.first, (0x30...0x39).contains(byte), row <= 1_048_576 {
      row = row * 10 + Int(byte) - 0x30
      bytes.removeFirst()
    }
    guard bytes.isEmpty, (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    return (row - 1, column - 1)
  }
}
