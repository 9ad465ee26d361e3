import Testing
import XML

@testable import Office

/// Which changes make a row's text another one.
@Suite struct SectionHashTests {
  private static func p(_ text: String, _ properties: String = "") -> String {
    SectionParts.paragraph(text, properties)
  }

  private static func hash(_ body: String) throws -> String? {
    try SectionParts.row(body) {
      $0.numbering = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
        <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\
        <w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>
        """
    }[row: "1.1"]?.hash
  }

  private static func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>"
  }

  @Test(arguments: [
    (
      "split runs", "<w:p><w:r><w:t>ab</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:lang/></w:rPr><w:t>b</w:t></w:r></w:p>"
    ),
    ("blanks", p("a b"), p(" a \u{A0} b ")), ("empty paragraphs", p("a") + p("b"), p("a") + p("") + p("b") + p("")),
    (
      "fonts", p("a"),
      "<w:p><w:r><w:rPr><w:sz w:val=\"99\"/><w:color w:val=\"0000FF\"/></w:rPr><w:t>a</w:t></w:r></w:p>"
    ),
    ("ids of lists", item("a", 1), item("a", 9)), ("guidance", p("a"), p("a") + p("▸ b")),
    (
      "widths", "<w:tbl>\(row("a"))</w:tbl>", "<w:tbl><w:tblGrid><w:gridCol w:w=\"77\"/></w:tblGrid>\(row("a"))</w:tbl>"
    ),
    ("soft hyphens", p("ab"), "<w:p><w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r></w:p>"),
    (
      "numbers that fields show", "<w:p><w:fldSimple w:instr=\"SEQ Table\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>",
      "<w:p><w:fldSimple w:instr=\"SEQ Table\"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"
    ),
    (
      "emphasis of a blank", "<w:p><w:r><w:t xml:space=\"preserve\">a b</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"
    ),
  ])
  func `The same text in another guise has the same hash`(what: String, first: String, second: String) throws {
    #expect(try Self.hash(first) == Self.hash(second), "\(what)")
  }

  @Test(arguments: [
    ("a letter", p("a"), p("b")), ("a border between words", p("a b"), p("ab")),
    ("a border between paragraphs", p("a b"), p("a") + p("b")),
    ("bold", p("a"), "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>"),
    ("alignment", p("a"), p("a", "<w:jc w:val=\"center\"/>")), ("a list", p("a"), item("a", 1)),
    ("a level", item("a", 1) + item("b", 1), item("a", 1) + item("b", 1, 1)),
    ("numbers that start anew", item("a", 1) + item("b", 1), item("a", 1) + item("b", 2)),
    ("a table", p("a") + p("b"), "<w:tbl>\(row("a", "b"))</w:tbl>"),
    ("rows and columns", "<w:tbl>\(row("a", "b"))</w:tbl>", "<w:tbl>\(row("a"))\(row("b"))</w:tbl>"),
    (
      "a deletion", p("ab"),
      "<w:p><w:r><w:t>a</w:t></w:r><w:del w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>"
    ),
  ])
  func `Another text has another hash`(what: String, first: String, second: String) throws {
    let hashes = try [Self.hash(first), Self.hash(second)]
    #expect(hashes[0] != hashes[1], "\(what)")
    #expect(hashes.allSatisfy { $0?.count == 16 })
  }

  @Test func `A row in which nothing is written has no hash`() throws {
    #expect(try Self.hash(Self.p("▹ Write here") + Self.p(" ")) == "")
  }

  @Test func `Tables of the form that nobody filled in are nothing written`() throws {
    func table(_ cell: String) -> String {
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>\(Self.p("Year"))</w:tc><w:tc>\(Self.p("Count"))</w:tc></w:tr>"
        + Self.row("2026", cell) + "</w:tbl>"
    }
    let caption = Self.p("[tbl:a] Caption") + Self.p("▹ Write here")
    #expect(try Self.hash(caption + table("")) == "")
    #expect(try Self.hash(caption + table("7"))?.isEmpty == false)
    #expect(try Self.hash(caption + table("") + Self.p("words"))?.isEmpty == false)
    #expect(try Self.hash("<w:tbl>" + Self.row("a", "") + "</w:tbl>")?.isEmpty == false)
  }

  @Test func `The head of a table is as bold as the report has it`() throws {
    func head(_ properties: String) -> String {
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:rPr>\(properties)</w:rPr><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
        + Self.row("b") + "</w:tbl>"
    }
    #expect(try Self.hash(head("<w:b/>")) == Self.hash(head("")))
    #expect(try Self.hash(head("<w:i/>")) != Self.hash(head("")))
  }

  @Test func `Words are counted without deleted ones and signs`() throws {
    let text = try SectionParts.row(
      "<w:p><w:r><w:t xml:space=\"preserve\">Сапа – 3 words, 12.5 </w:t></w:r><w:del w:author=\"x\"><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>non-stop</w:t></w:r></w:p>"
        + "<w:tbl>\(Self.row("two cells", "here"))</w:tbl>")
    #expect(text[row: "1.1"]?.words == 8)
  }
}
