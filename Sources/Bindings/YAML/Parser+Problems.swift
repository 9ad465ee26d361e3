import CLibYAML

extension Builder {
  static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let anchor = unsafe anchor else { return nil }
    return unsafe String(cString: anchor)
  }

  static func problem(_ message: String, _ mark: yaml_mark_t) -> Problem {
    Problem(message, line: mark.line + 1, column: mark.column + 1)
  }

  static func tagged(_ mark: yaml_mark_t) -> Problem {
    problem("tags have no meaning here; quote the text if '!' is meant as it is", mark)
  }

  /// What libyaml stopped at.
  func problem(of parser: UnsafeMutablePointer<yaml_parser_t>) -> Problem {
    let message = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    switch unsafe parser.pointee.error {
    case YAML_READER_ERROR:
      let isControl = message.hasPrefix("control")
      // libyaml points into the middle of a broken character; people look for its beginning.
      let offset = isControl ? unsafe parser.pointee.problem_offset : firstBadByte
      let place = place(ofByte: min(offset, source.count))
      let words =
        isControl
        ? Problem.reworded(message, context: "", at: nil) : "not UTF-8 from here on; save the file as UTF-8"
      return Problem(words, line: place.line, column: place.column)
    case YAML_MEMORY_ERROR:
      return Problem("no memory to read the file", line: 1, column: 1)
    default:
      var mark = unsafe parser.pointee.problem_mark
      // An unclosed quote is reported at the end of the file; where it opens is what helps.
      if message == "found unexpected end of stream" { mark = unsafe parser.pointee.context_mark }
      let offset = unsafe parser.pointee.problem_mark.index
      return Self.problem(Problem.reworded(message, context: context, at: character(at: offset)), mark)
    }
  }

  private var start: Int { source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The first byte of the n-th code point: libyaml's marks count code points.
  private func character(at index: Int) -> UInt8? {
    var seen = -1
    for byte in source[start...] where byte & 0xC0 != 0x80 {
      seen += 1
      if seen == index { return byte }
    }
    return nil
  }

  private var firstBadByte: Int {
    var offset = 0
    var decoder = UTF8()
    var iterator = source.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  /// Line and column, from 1, of a byte.
  private func place(ofByte offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in source[start..<max(start, offset)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
