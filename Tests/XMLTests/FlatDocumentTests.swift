import Testing

@testable import XML

@Suite struct FlatDocumentTests {
  private let vocabulary = FlatDocument.Vocabulary(
    prefixes: ["urn:w": "w", "urn:strict": "w", "urn:m": "m"], names: ["w:p", "w:t", "w:val"])

  private func read(_ text: String, _ limits: FlatDocument.Limits = FlatDocument.Limits()) throws -> FlatDocument {
    try FlatDocument.parsing(Array(text.utf8), vocabulary, limits: limits)
  }

  @Test(arguments: ["xmlns:w=\"urn:w\"", "xmlns:w=\"urn:strict\""])
  func `Names have one number in all namespaces that are the same`(declaration: String) throws {
    let document = try read("<w:p \(declaration) w:val=\"a&amp;b\"><w:t>x &lt;<![CDATA[ y]]></w:t><w:t/></w:p>")
    #expect(document.name(document.root) == 0)
    #expect(document.value(document.root, 2) == "a&b")
    let children = Array(document.children(document.root))
    #expect(children.map { document.name($0) } == [1, 1])
    #expect(document.joinedText(children[0]) == "x < y")
    #expect(document.children(children[0]).map { String(decoding: document.text($0), as: UTF8.self) } == ["x < y"])
    #expect(document.end(document.root) == 4)
  }

  @Test func `Names of other prefixes are known by their namespace, unknown ones are passed over`() throws {
    let document = try read(
      "<x:p xmlns:x=\"urn:w\" xmlns:z=\"urn:z\"><z:q z:a=\"1\"><x:t x:val=\"v\" b=\"c\">t</x:t></z:q><m:r xmlns:m=\"urn:m\"/></x:p>"
    )
    let children = Array(document.children(document.root))
    #expect(document.name(document.root) == 0)
    #expect(document.name(children[0]) == nil)
    #expect(document.spelling(children[1]) == "m:r")
    let inner = try #require(document.children(children[0]).first { _ in true })
    #expect(document.element(inner) == Element("w:t", ["w:val": "v", "b": "c"], [.text("t")]))
  }

  @Test(arguments: [
    "<w:p xmlns:w=\"urn:w\">", "<w:p/>", "<a>&b;</a>", "", "<a></b>", "<!DOCTYPE a><a/>", "<a>\u{1}</a>",
  ])
  func `What is no document is refused`(text: String) {
    #expect(throws: XMLProblem.self) { try read(text) }
  }

  @Test func `Documents that are too large, deep or full are refused`() {
    let deep = String(repeating: "<a>", count: 50) + String(repeating: "</a>", count: 50)
    #expect(throws: XMLProblem(.tooDeep(limit: 20), line: 1)) { try read(deep, FlatDocument.Limits(depth: 20)) }
    #expect(throws: XMLProblem(.tooMany(limit: 20), line: 1)) {
      try read("<a>\(String(repeating: "<b c=''/>", count: 30))</a>", FlatDocument.Limits(records: 20))
    }
    #expect(throws: XMLProblem(.tooLarge(bytes: 4, limit: 3))) { try read("<a/>", FlatDocument.Limits(bytes: 3)) }
  }
}
