import Testing
import XML

@Suite struct ParsingTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func prefixesDeclarationsAndTheOrderOfAttributesAreKept() throws {
    let root = try Element(
      parsing: bytes(
        #"<w:p xmlns:w="urn:w" xmlns="urn:d" w:b="1" a="2" w:a="&lt;&quot;"><w:t xml:space="preserve"> x </w:t></w:p>"#)
    )
    #expect(root.name == "w:p")
    #expect(root.attributes.map(\.name) == ["xmlns:w", "xmlns", "w:b", "a", "w:a"])
    #expect(root[attribute: "w:a"] == "<\"")
    #expect(root.first("w:t")?[attribute: "xml:space"] == "preserve")
    #expect(root.first("w:t")?.text == " x ")
  }

  @Test(arguments: [
    "<a>x<!-- c --><?p d?><b c=\"&#10;&amp;\"/>\u{4E00}&lt;&#13;</a>",
    "<a xmlns:w=\"urn:w\"><w:b w:c=\"1\"></w:b>\n</a>",
    "<a><![CDATA[<raw>]]></a>",
  ])
  func whatWasSerialisedStaysTheSameWhenReadAndSerialisedAgain(text: String) throws {
    let once = try Element(parsing: bytes(text))
    let twice = try Element(parsing: once.document())
    #expect(once == twice)
    #expect(once.document() == twice.document())
  }

  @Test func aMistakeIsReportedWithItsLine() {
    let problem = #expect(throws: XMLProblem.self) { try Element(parsing: bytes("<a>\n<b>\n</a>")) }
    #expect(problem?.line == 3)
    #expect(problem?.description.hasSuffix("(line 3)") == true)
  }

  @Test func anUndeclaredPrefixIsAMistake() {
    #expect(throws: XMLProblem.self) { try Element(parsing: bytes("<w:a/>")) }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "<!DOCTYPE a SYSTEM \"http://x/\"><a/>",
  ])
  func aDocumentTypeIsRefused(text: String) {
    let problem = #expect(throws: XMLProblem.self) { try Element(parsing: bytes(text)) }
    #expect(problem?.reason == .documentType)
  }

  @Test func anUndeclaredEntityIsRefused() {
    #expect(throws: XMLProblem.self) { try Element(parsing: bytes("<a>&x;</a>")) }
  }

  @Test(arguments: ["", "  ", "text"]) func whatIsNotXMLIsRefused(text: String) {
    #expect(throws: XMLProblem.self) { try Element(parsing: bytes(text)) }
  }

  @Test func sizeAndDepthAreLimited() {
    let deep = String(repeating: "<a>", count: 20) + String(repeating: "</a>", count: 20)
    #expect(throws: XMLProblem(.tooDeep(limit: 10), line: 1)) {
      try Element(parsing: bytes(deep), limits: .init(depth: 10))
    }
    #expect(throws: XMLProblem(.tooLarge(bytes: 140, limit: 100))) {
      try Element(parsing: bytes(deep), limits: .init(bytes: 100))
    }
  }
}
