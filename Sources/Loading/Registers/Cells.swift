/// A CSV file taken apart into cells with their places; `,`, `;` or tab, quoted fields, Excel's `sep=` line.
struct Cells {
  struct Cell: Sendable {
    let text: String
    let line: Int
    /// In characters, from 1.
    let column: Int
  }

  /// Why the file cannot be taken apart.
  struct Problem: Error {
    let message: String
    let line: Int
    let column: Int
  }

  private(set) var rows: [[Cell]] = []

  init(_ bytes: [UInt8]) throws(Problem) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Problem(message: "the file is UTF-16; save it as 'CSV UTF-8'", line: 1, column: 1)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard String(validating: bytes[start...], as: UTF8.self) != nil else {
      let place = Self.firstBadByte(in: bytes[start...])
      throw Problem(
        message: "the file is not UTF-8 (probably Windows-1251); in Excel save it as 'CSV UTF-8'", line: place.line,
        column: place.column)
    }
    var reader = Reader(bytes[start...])
    rows = try reader.rows()
  }

  private static func firstBadByte(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }
}

/// Goes through the bytes once; columns count characters.
private struct Reader {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line = 1
  private var column = 1
  private var delimiter = UInt8(ascii: ",")

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
    readSeparatorLine()
  }

  private var isAtEnd: Bool { position >= bytes.endIndex }

  mutating func rows() throws(Cells.Problem) -> [[Cells.Cell]] {
    var rows: [[Cells.Cell]] = []
    while !isAtEnd {
      var row: [Cells.Cell] = []
      row.reserveCapacity(rows.first?.count ?? 8)
      while true {
        row.append(try cell())
        guard !isAtEnd, bytes[position] == delimiter else { break }
        advance()
      }
      endLine()
      rows.append(row)
    }
    return rows
  }

  /// `sep=;` says which delimiter Excel is to take; else the commonest of the first line.
  private mutating func readSeparatorLine() {
    let first = bytes.prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
    if first.count == 5, let last = first.last, String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep="
    {
      delimiter = last
      position = first.endIndex
      endLine()
      return
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in first {
      if byte == Self.quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    where counts[candidate, default: 0] > counts[delimiter, default: 0] {
      delimiter = candidate
    }
  }

  private mutating func cell() throws(Cells.Problem) -> Cells.Cell {
    let (startLine, startColumn) = (line, column)
    guard !isAtEnd, bytes[position] == Self.quote else {
      let start = position
      while !isAtEnd, !ends(bytes[position]) { advance() }
      return Cells.Cell(text: Self.text(bytes[start..<position]), line: startLine, column: startColumn)
    }
    var text: [UInt8] = []
    advance()
    while true {
      guard !isAtEnd else {
        throw Cells.Problem(
          message: "the quote that opens this cell is never closed", line: startLine, column: startColumn)
      }
      if bytes[position] == Self.quote {
        advance()
        guard !isAtEnd, bytes[position] == Self.quote else { break }
      }
      if bytes[position] != Self.carriageReturn { text.append(bytes[position]) }
      advance()
    }
    while !isAtEnd, bytes[position] == UInt8(ascii: " "), delimiter != UInt8(ascii: " ") { advance() }
    guard isAtEnd || ends(bytes[position]) else {
      throw Cells.Problem(
        message: "text after the closing quote of a cell; write a quote inside a cell twice", line: line, column: column
      )
    }
    return Cells.Cell(text: Self.text(text[...]), line: startLine, column: startColumn)
  }

  private func ends(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == Self.lineFeed {
      line += 1
      column = 1
    } else if isAtEnd || bytes[position] & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func endLine() {
    if !isAtEnd, bytes[position] == Self.carriageReturn {
      position += 1
      if isAtEnd || bytes[position] != Self.lineFeed {
        line += 1
        column = 1
        return
      }
    }
    if !isAtEnd { advance() }
  }

  /// Without the spaces, no-break ones too, that copying from elsewhere leaves at the ends.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = bytes
    while true {
      if let first = rest.first, first == 0x20 || first == lineFeed {
        rest.removeFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest.removeFirst(2)
      } else if let last = rest.last, last == 0x20 || last == lineFeed {
        rest.removeLast()
      } else if rest.count >= 2, rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
        rest.removeLast(2)
      } else {
        return String(decoding: rest, as: UTF8.self)
      }
    }
  }
}
