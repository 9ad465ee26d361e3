import Testing
import YAML

@Suite struct TreeTests {
  @Test func `a node knows its line and column`() throws {
    let tree = try Tree(reading: Array("a: 1\nb:\n  - x\n  - \"y z\"\n".utf8))
    let root = try #require(tree.root)
    #expect(root.pairs.map(\.key.text) == ["a", "b"])
    let items = try #require(root["b"]).items
    #expect(items.map { "\($0.line):\($0.column) \($0.text) \($0.style)" } == ["3:5 x plain", "4:5 y z quoted"])
  }
}
