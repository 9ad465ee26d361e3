/// The words of a short phrase with their offsets in characters.
struct Words {
  struct Word {
    let text: String
    let offset: Int
  }

  private(set) var words: [Word]
  let length: Int

  /// Splits at spaces; `( , )` are words of their own where they are asked for.
  init(_ text: String, marks: Set<Character> = []) {
    var words: [Word] = []
    var current = ""
    var start = 0
    var offset = 0
    func flush() {
      if !current.isEmpty { words.append(Word(text: current, offset: start)) }
      current = ""
    }
    for character in text {
      if character == " " || character == "\t" || character == "\n" {
        flush()
      } else if marks.contains(character) {
        flush()
        words.append(Word(text: String(character), offset: offset))
      } else {
        if current.isEmpty { start = offset }
        current.append(character)
      }
      offset += character.unicodeScalars.count
    }
    flush()
    self.words = words
    length = offset
  }

  var first: Word? { words.first }
  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  subscript(index: Int) -> String? {
    words.indices.contains(index) ? words[index].text : nil
  }

  /// Where a word begins, or where the phrase ends.
  func offset(_ index: Int) -> Int {
    words.indices.contains(index) ? words[index].offset : length
  }

  /// Whether the phrase begins with these words.
  func begin(with texts: String...) -> Bool {
    words.count >= texts.count && zip(words, texts).allSatisfy { $0.text == $1 }
  }

  mutating func dropFirst(_ number: Int) {
    words.removeFirst(min(number, words.count))
  }
}
