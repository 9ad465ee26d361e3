import Model
import YAML

/// One definition file, its bytes and where it lies.
struct SourceFile: Sendable {
  enum Origin: Sendable {
    case workspace
    case shipped
  }

  /// Relative to the workspace, or to the shipped files.
  let name: String
  let origin: Origin
  let bytes: [UInt8]

  /// The file's own name without its ending.
  var stem: String {
    let name = name.split(separator: "/").last ?? ""
    return name.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// The line as people see it, without its end; nil past the end of the file.
  func line(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    var current = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while current < number {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
      current += 1
    }
    var line = bytes[start...].prefix { $0 != 0x0A }
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  func place(_ node: Node) -> Place {
    Place(file: name, line: node.line, column: node.column)
  }

  /// The place of a character of a scalar's text, as far as it can be told: blocks and folded texts are not measured.
  func place(_ node: Node, offset: Int) -> Place {
    guard offset > 0, node.kind == .scalar else { return place(node) }
    switch node.style {
    case .plain: return Place(file: name, line: node.line, column: node.column + offset)
    case .quoted: return Place(file: name, line: node.line, column: node.column + 1 + offset)
    case .block: return place(node)
    }
  }

  /// Where a part of a scalar's text stands, over the lines the scalar may take.
  func place(of part: String, in node: Node) -> Place {
    for number in node.line..<node.line + 40 {
      guard let line = line(number) else { break }
      let skipped = number == node.line ? node.column - 1 : 0
      let scalars = Array(line.unicodeScalars)
      let wanted = Array(part.unicodeScalars)
      guard scalars.count >= wanted.count + skipped else { continue }
      for start in skipped...(scalars.count - wanted.count)
      where scalars[start..<start + wanted.count].elementsEqual(wanted) {
        return Place(file: name, line: number, column: start + 1)
      }
    }
    return place(node)
  }
}
