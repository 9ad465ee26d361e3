import Testing
import YAML

@Suite struct TreeTests {
  private func root(_ text: String) throws -> Node {
    try #require(try Tree(reading: Array(text.utf8)).root)
  }

  @Test func `a node knows its line and column`() throws {
    let root = try root("a: 1\nb:\n  - x\n  - \"y z\"\n")
    #expect(root.pairs.map(\.key.text) == ["a", "b"])
    let items = try #require(root["b"]).items
    #expect(items.map { "\($0.line):\($0.column) \($0.text) \($0.style)" } == ["3:5 x plain", "4:5 y z quoted"])
  }

  @Test(arguments: ["сапа: ұғым\n", "\u{FEFF}сапа: ұғым\n", "\u{FEFF}сапа: ұғым\r\n"])
  func `columns count characters, with a BOM and with CRLF too`(_ text: String) throws {
    let value = try #require(try root(text)["сапа"])
    #expect(value.text == "ұғым")
    #expect("\(value.line):\(value.column)" == "1:7")
  }

  @Test(arguments: ["yes", "012", "1:30", "1_000", "2026-01-02", "1.10"])
  func `scalars stay as they are written`(_ scalar: String) throws {
    #expect(try root("a: \(scalar)")["a"]?.text == scalar)
  }

  @Test func `an alias reads as what it stands for`() throws {
    let root = try root("a: &x {b: 1}\nc: *x\nd: 2\n")
    #expect(root["c"]?["b"]?.text == "1")
    #expect(root["d"]?.text == "2")
    #expect(root["c"]?.line == 1)
  }

  @Test func `repeated keys are kept for whoever reports them`() throws {
    #expect(try root("a: 1\na: 2\n").pairs.map(\.value.text) == ["1", "2"])
  }

  @Test func `nothing is told from an empty text`() throws {
    let root = try root("a:\nb: ~\nc: ''\nd: null\n")
    #expect(root.pairs.map { $0.value.isNull } == [true, true, false, true])
    let empty = try Tree(reading: Array("# only a comment\n".utf8)).root == nil
    #expect(empty)
  }
}
