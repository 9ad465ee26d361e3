import Testing

@testable import Loading

@Suite struct CellsTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("sep=;\r\na;b,c\r\n1;2\r\n", [["a", "b,c"], ["1", "2"]]),
    ("a;b\n\"1;\"\"x\"\"\";\"two\nlines\"\n", [["a", "b"], ["1;\"x\"", "two\nlines"]]),
    ("a,b\n 1 ,\u{A0}2\n", [["a", "b"], ["1", "2"]]),
  ])
  func `files are read as Excel writes them`(_ text: String, _ rows: [[String]]) throws {
    let cells = try Cells(Array(text.utf8))
    #expect(cells.rows.map { $0.map(\.text) } == rows)
  }

  @Test func `cells know their places, after quoted line ends too`() throws {
    let cells = try Cells(Array("sep=;\nа;\"б\nв\";г\nд;е\n".utf8))
    #expect(cells.rows[0].map { "\($0.line):\($0.column)" } == ["2:1", "2:3", "3:4"])
    #expect(cells.rows[1].map { "\($0.line):\($0.column)" } == ["4:1", "4:3"])
  }

  @Test func `Windows-1251 is refused by name and place`() {
    let problem = #expect(throws: Cells.Problem.self) { try Cells(Array("id;x\na;".utf8) + [0xC0, 0xE9]) }
    #expect(problem?.message == "the file is not UTF-8 (probably Windows-1251); in Excel save it as 'CSV UTF-8'")
    #expect(problem.map { "\($0.line):\($0.column)" } == "2:3")
  }
}
