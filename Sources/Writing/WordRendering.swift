import Language
import Model
import Mustache

/// One document under way: runs a part's program over the values.
struct WordRendering {
  private(set) var bytes: [UInt8] = []
  private(set) var faults: [WordFault] = []
  private(set) var warnings: [WordFault] = []
  private let notes = WordNotes()
  private var tables: [Int] = []
  /// Id of the next bookmark, and how many there are of each stem, in all parts of the document.
  private var nextBookmark: Int
  private var stems: [String: Int] = [:]

  init(bookmarksFrom first: Int) {
    nextBookmark = first
  }

  /// The bytes of a part.
  mutating func part(_ program: WordProgram, _ fields: Record, _ names: Vocabulary) -> [UInt8] {
    bytes = []
    bytes.reserveCapacity(64 << 10)
    let scope = WordScope(WordValue(value: .record(fields), names: names, notes: notes))
    run(program, program.instructions.indices, scope)
    return bytes
  }

  private mutating func run(_ program: WordProgram, _ range: Range<Int>, _ scope: WordScope) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch program.instructions[index] {
      case .literal(let literal): bytes.append(contentsOf: literal)
      case .segment(let segment): write(segment, scope)
      case .section(let section):
        repeated(section, scope).forEach { run(program, index + 1..<section.end, $0) }
        index = section.end
        continue
      case .table: tables.append(bytes.count)
      case .tableEnd: endTable()
      case .containerEnd:
        if !bytes.hasSuffix("</w:p>") { bytes.append(contentsOf: "<w:p></w:p>".utf8) }
      }
      index += 1
    }
  }

  /// A scope for each time that a section's content comes.
  private func repeated(_ section: WordProgram.Section, _ scope: WordScope) -> [WordScope] {
    let value = scope.value(at: section.path)
    let isThere = value?.isNull == false
    if section.isInverted { return isThere ? [] : [scope] }
    guard isThere, let value else { return [] }
    switch value.value {
    case .list(let items): return items.map { scope.inner(WordValue(value: $0, names: value.names, notes: notes)) }
    case .record: return [scope.inner(value)]
    case .text, .number, .date, .flag, .noun, .blank, nil: return [scope]
    }
  }

  private mutating func endTable() {
    guard let start = tables.popLast() else { return }
    let end = Array("</w:tr>".utf8)
    let hasRow = bytes[start...].indices.contains { bytes[$0] == end[0] && bytes[$0...].starts(with: end) }
    if hasRow { bytes.append(contentsOf: "</w:tbl>".utf8) } else { bytes.removeSubrange(start...) }
  }

  private mutating func write(_ segment: WordProgram.Segment, _ scope: WordScope) {
    guard let template = segment.template else { return }
    notes.problems = []
    notes.dropped = []
    let text = template.render(scope)
    for tag in segment.tags where tag.kind == .variable && tag.path.count == 2 && scope.value(at: tag.path) == nil {
      // Names of the workflow's own are known only now, so nobody could check them before.
      guard scope.isOpen(tag.path[0]), !segment.tags.contains(where: { $0.kind == .sectionOpen && $0.path == tag.path })
      else { continue }
      faults.append(
        WordFault("unknown-name", "there is no '\(tag.name)'; add it to the workflow's texts", at: segment.spot))
    }
    for problem in notes.problems { faults.append(WordFault(problem.code, problem.message, at: segment.spot)) }
    if !notes.dropped.isEmpty {
      let codes = Set(notes.dropped.map { "U+" + String($0.value, radix: 16, uppercase: true) }).sorted()
      warnings.append(
        WordFault(
          "dropped-characters",
          "characters that a Word file cannot hold were left out: \(codes.joined(separator: ", "))",
          at: segment.spot))
    }
    append(text)
  }

  /// Appends what the engine returned; blanks become runs of their own in a bookmark.
  private mutating func append(_ text: String) {
    let new = Array(text.utf8)
    guard new.contains(WordText.mark) else { return bytes.append(contentsOf: new) }
    let start = bytes.count
    let pieces = new.split(separator: WordText.mark, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      switch index % 3 {
      case 0: bytes.append(contentsOf: piece)
      case 1:
        let stem = String(decoding: piece, as: UTF8.self)
        stems[stem, default: 0] += 1
        let properties = runProperties(since: start)
        let run = "<w:r>\(properties)<w:t xml:space=\"preserve\">"
        let words = index + 1 < pieces.count ? String(decoding: pieces[index + 1], as: UTF8.self) : ""
        bytes.append(
          contentsOf:
            "</w:t></w:r><w:bookmarkStart w:id=\"\(nextBookmark)\" w:name=\"\(stem)_\(stems[stem, default: 0])\"/>\(run)\(words)</w:t></w:r><w:bookmarkEnd w:id=\"\(nextBookmark)\"/>\(run)"
            .utf8)
        nextBookmark += 1
      default: break
      }
    }
  }

  /// The formatting of the run that is open at the end.
  private func runProperties(since start: Int) -> String {
    var index = bytes.count - 4
    while index >= start {
      if bytes[index...].starts(with: "<w:r".utf8), [UInt8(ascii: ">"), UInt8(ascii: " ")].contains(bytes[index + 4]) {
        break
      }
      index -= 1
    }
    guard index >= start, let open = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return "" }
    let rest = bytes[(open + 1)...]
    guard rest.starts(with: "<w:rPr>".utf8) else { return "" }
    let end = Array("</w:rPr>".utf8)
    guard let close = rest.indices.first(where: { rest[$0] == end[0] && rest[$0...].starts(with: end) }) else {
      return ""
    }
    return String(decoding: rest[..<(close + end.count)], as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    suffix.utf8.count <= count && self[(count - suffix.utf8.count)...].elementsEqual(suffix.utf8)
  }
}
