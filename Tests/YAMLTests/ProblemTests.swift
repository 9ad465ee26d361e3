import MarkedText
import Testing
import YAML

@Suite struct ProblemTests {
  @Test(arguments: [
    ("a:\n⟪⟫\tb: 1\n", "a tab cannot indent YAML; use spaces"),
    ("a: 1\nb: c⟪⟫: 2\n", "a ': ' cannot stand here; put the text in quotes, or check the indentation"),
    ("a: ⟪⟫@b\n", "a text cannot begin with '@'; put the whole text in quotes"),
    ("text: ⟪⟫\"never closed\nb: 1\n", "the quote that opens this text is never closed"),
    ("text: {⟪⟫{name}}\n", "a key must be plain text; a text that begins with '{' or '[' needs quotes"),
    ("a: ⟪⟫*nowhere\n", "no anchor '&nowhere' stands above"),
    ("a: &x {b: ⟪⟫*x}\n", "alias '*x' stands inside what it stands for"),
    ("a: 1\n⟪⟫---\nb: 2\n", "a second document begins here; a file holds one"),
    ("a: ⟪⟫!!int 1\n", "tags have no meaning here; quote the text if '!' is meant as it is"),
    ("a: \"⟪⟫\\q\"\n", "an unknown '\\' escape in a double-quoted text; use single quotes to keep '\\' as it is"),
  ])
  func `a mistake is told with its place`(_ marked: String, _ message: String) throws {
    let marked = MarkedText(marked)
    let problem = #expect(throws: Problem.self) { try Tree(reading: Array(marked.text.utf8)) }
    #expect(problem?.message == message)
    let place = problem.map { "\($0.line):\($0.column)" }
    #expect(place == marked.places[""])
  }

  @Test func `bytes that are not UTF-8 are told with their place`() {
    let bytes = Array("а: 1\nб: ".utf8) + [0xD2, 0xE5]
    let problem = #expect(throws: Problem.self) { try Tree(reading: bytes) }
    #expect(problem == Problem("not UTF-8 from here on; save the file as UTF-8", line: 2, column: 4))
  }

  @Test func `UTF-16 is refused by name`() {
    let problem = #expect(throws: Problem.self) { try Tree(reading: [0xFF, 0xFE, 0x61, 0x00]) }
    #expect(problem?.message == "the file is UTF-16; save it as UTF-8")
  }

  @Test func `aliases cannot blow up`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let problem = #expect(throws: Problem.self) { try Tree(reading: Array(text.utf8)) }
    #expect(problem?.message == "aliases stand for more than 100000 nodes")
  }

  @Test func `depth and size have limits`() {
    let deep = String(repeating: "[", count: 100)
    #expect(throws: Problem("nested deeper than 64 levels", line: 1, column: 65)) {
      try Tree(reading: Array(deep.utf8))
    }
    var limits = Tree.Limits()
    limits.bytes = 3
    #expect(throws: Problem("the file has 4 bytes; at most 3 are read", line: 1, column: 1)) {
      try Tree(reading: Array("a: 1".utf8), limits: limits)
    }
  }
}
