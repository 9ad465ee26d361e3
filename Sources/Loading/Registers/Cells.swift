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
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      let place = Self.firstBadByte(in: bytes[start...])
      throw Problem(
        message: "the file is not UTF-8 (probably Windows-1251); in Excel save it as 'CSV UTF-8'", line: place.line,
        column: place.column)
    }
    var reader = Reader(text)
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

/// Goes through the characters once.
private struct Reader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1
  private var delimiter: Unicode.Scalar = ","

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    readSeparatorLine()
  }

  mutating func rows() throws(Cells.Problem) -> [[Cells.Cell]] {
    var rows: [[Cells.Cell]] = []
    while position < scalars.count {
      var row: [Cells.Cell] = []
      while true {
        row.append(try cell())
        guard position < scalars.count, scalars[position] == delimiter else { break }
        advance()
      }
      endLine()
      rows.append(row)
    }
    return rows
  }

  /// `sep=;` says which delimiter Excel is to take; else the commonest of the first line.
  private mutating func readSeparatorLine() {
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    if first.count == 5, String(String.UnicodeScalarView(first.prefix(4))).lowercased() == "sep=" {
      delimiter = first[4]
      position = 5
      endLine()
      return
    }
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in first {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
    }
    for candidate: Unicode.Scalar in [",", ";", "\t"]
    where counts[candidate, default: 0] > counts[delimiter, default: 0] {
      delimiter = candidate
    }
  }

  private mutating func cell() throws(Cells.Problem) -> Cells.Cell {
    let (startLine, startColumn) = (line, column)
    var text = String.UnicodeScalarView()
    guard position < scalars.count, scalars[position] == "\"" else {
      while position < scalars.count, !ends(scalars[position]) {
        text.append(scalars[position])
        advance()
      }
      return Cells.Cell(text: Self.trimmed(String(text)), line: startLine, column: startColumn)
    }
    advance()
    while true {
      guard position < scalars.count else {
        throw Cells.Problem(
          message: "the quote that opens this cell is never closed", line: startLine, column: startColumn)
      }
      if scalars[position] == "\"" {
        advance()
        guard position < scalars.count, scalars[position] == "\"" else { break }
      }
      if scalars[position] != "\r" { text.append(scalars[position]) }
      advance()
    }
    while position < scalars.count, scalars[position] == " " { advance() }
    guard position == scalars.count || ends(scalars[position]) else {
      throw Cells.Problem(
        message: "text after the closing quote of a cell; write a quote inside a cell twice", line: line, column: column
      )
    }
    return Cells.Cell(text: Self.trimmed(String(text)), line: startLine, column: startColumn)
  }

  private func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar == delimiter || scalar == "\n" || scalar == "\r"
  }

  private mutating func advance() {
    if scalars[position] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }

  private mutating func endLine() {
    if position < scalars.count, scalars[position] == "\r" {
      position += 1
      if position == scalars.count || scalars[position] != "\n" {
        line += 1
        column = 1
        return
      }
    }
    if position < scalars.count { advance() }
  }

  /// Without the spaces, no-break ones too, that copying from elsewhere leaves at the ends.
  private static func trimmed(_ text: String) -> String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" || character == "\n" }
    guard text.first.map(isSpace) == true || text.last.map(isSpace) == true else { return text }
    var rest = text[...]
    while rest.first.map(isSpace) == true { rest.removeFirst() }
    while rest.last.map(isSpace) == true { rest.removeLast() }
    return String(rest)
  }
}
