/// Abbreviations to look for, word by word.
struct ReportGlossary: Sendable {
  let entries: [(short: String, full: String)]
  /// Words of each entry, by its first one.
  private let byFirst: [[UInt8]: [(entry: Int, words: [[UInt8]])]]
  private let lengths: ClosedRange<Int>

  init(_ pairs: [[String]]) {
    entries = pairs.filter { $0.count >= 2 && !$0[0].isEmpty }.map { (short: $0[0], full: $0[1]) }
    var byFirst: [[UInt8]: [(entry: Int, words: [[UInt8]])]] = [:]
    for (index, entry) in entries.enumerated() {
      let words = ReportGlossary.words(of: Array(entry.short.utf8)[...])
      guard let first = words.first else { continue }
      byFirst[Array(first), default: []].append((index, words.map { Array($0) }))
    }
    self.byFirst = byFirst
    let counts = byFirst.keys.map(\.count)
    lengths = (counts.min() ?? 1)...max(counts.max() ?? 1, counts.min() ?? 1)
  }

  /// Adds the entries that a text uses, as whole words: `ОП` is in `ОП-ның`, not in `ОПК`.
  func find(in text: ArraySlice<UInt8>, _ found: inout Set<Int>) {
    guard !entries.isEmpty else { return }
    var index = text.startIndex
    while let word = ReportGlossary.nextWord(in: text, from: &index) {
      guard lengths.contains(word.count), let candidates = byFirst[Array(text[word])] else { continue }
      for candidate in candidates where !found.contains(candidate.entry) {
        if candidate.words.count == 1 || follows(candidate.words, in: text[word.lowerBound...]) {
          found.insert(candidate.entry)
        }
      }
    }
  }

  /// Whether the words stand at the beginning of a text, one after the other.
  private func follows(_ words: [[UInt8]], in text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    return words.allSatisfy { word in
      ReportGlossary.nextWord(in: text, from: &index).map { text[$0].elementsEqual(word) } ?? false
    }
  }

  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var index = text.startIndex
    var words: [ArraySlice<UInt8>] = []
    while let word = nextWord(in: text, from: &index) { words.append(text[word]) }
    return words
  }

  private static func nextWord(in text: ArraySlice<UInt8>, from index: inout Int) -> Range<Int>? {
    var start: Int?
    while index < text.endIndex {
      let (length, isWord) = character(text[index])
      if isWord, start == nil { start = index }
      if !isWord, let start { return start..<index }
      index = min(index + length, text.endIndex)
    }
    return start.map { $0..<text.endIndex }
  }

  /// Bytes of the character that begins so, and whether it is a letter or digit; Latin-1 signs begin with C2, dashes and
  /// quotation marks with E2.
  private static func character(_ byte: UInt8) -> (length: Int, isWord: Bool) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      (1, true)
    case 0x80...0xBF: (1, true)
    case 0xC2: (2, false)
    case 0xC3...0xDF: (2, true)
    case 0xE2: (3, false)
    case 0xE0...0xEF: (3, true)
    case 0xF0...: (4, false)
    default: (1, false)
    }
  }
}
