import Testing
import XML

@testable import Office

/// What authors and their programs do to forms.
@Suite struct SectionReadingTests {
  private func p(_ text: String, _ properties: String = "") -> String { SectionParts.paragraph(text, properties) }
  private func h(_ text: String, _ level: Int = 2) -> String { SectionParts.heading(text, level) }

  private func bookmark(_ name: String, _ inside: String) -> String {
    "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"\(name)\"/>\(inside)<w:bookmarkEnd w:id=\"1\"/></w:p>"
  }

  @Test func `Rows are found by bookmark where the code was typed over, and by code where the bookmark moved`() throws {
    let run = "<w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>My own title</w:t></w:r>"
    var parts = SectionParts(
      body: bookmark("sapa_row_1", run) + p("first") + h("[1.2] Second")
        + bookmark("sapa_row_2", "<w:r><w:t>a bookmark that moved into a text</w:t></w:r>"))
    parts.properties = ["row.1": "1.1\tabc\t", "row.2": "1.2\t\t"]
    let text = try parts.read()
    #expect(text.rows.map(\.id) == ["1.1", "1.2"])
    #expect(text.rows.map(\.heading) == ["My own title", "Second"])
    #expect(text.outline("1.2") == ["a bookmark that moved into a text"])
  }

  @Test func `Without properties a code begins a row in a heading, or where the row is known`() throws {
    let parts = SectionParts(body: h("[1.1] One") + p("[1.2] Two") + p("text") + h("[crit:1.3] no row"))
    #expect(try parts.read().rows.map(\.id) == ["1.1"])
    let known = try parts.read(rows: ["1.1", "1.2", "1.3"])
    #expect(known.rows.map(\.id) == ["1.1", "1.2"])
    #expect(known.outline("1.2") == ["text", "h1 [crit:1.3] no row"])
  }

  @Test func `A reference at the beginning of a sentence is no heading where there is one`() throws {
    let parts = SectionParts(body: h("[1.1] One") + p("[1.2] shows it") + h("[1.2] Two") + p("text"))
    let text = try parts.read(rows: ["1.1", "1.2"])
    #expect(text.outline("1.1") == ["[1.2] shows it"])
    #expect(text.outline("1.2") == ["text"])
  }

  @Test func `A heading that was copied joins its text to the row, and is named`() throws {
    let parts = SectionParts(body: h("[1.1] One") + p("a") + h("[1.2] Two") + p("b") + h("[1.1] One") + p("c"))
    let text = try parts.read()
    #expect(text.rows.map(\.id) == ["1.1", "1.2"])
    #expect(text.outline("1.1") == ["a", "c"])
    #expect(text[row: "1.1"]?.remarks.map(\.text) == ["a second heading of this row ('One')"])
    #expect(text[row: "1.1"]?.remarks.map(\.paragraph) == [2])
  }

  @Test func `Text before the first row is named unless it is the form's own`() throws {
    let table = "<w:tbl><w:tr><w:tc>\(p("cell"))</w:tc></w:tr></w:tbl>"
    let parts = SectionParts(
      body: p("c · self-assessment-section/1 · ru") + h("Standard 1", 1) + p("▸ guidance") + p("mine") + table
        + h("[1.1] One"))
    let text = try parts.read()
    #expect(text.code == "c · self-assessment-section/1 · ru")
    #expect(text.stray == ["mine", "cell"])
  }

  @Test func `Guidance goes by its sign; what was written over it stays`() throws {
    let style = "<w:pStyle w:val=\"Guidance\"/>"
    let text = try SectionParts.row(
      p("▸ What to write", style) + p("▸ What to write") + p("Typed over", style) + p("▹ Here") + p("▹ Here, and more")
    ) {
      $0.styles =
        SectionParts.headings
        + "<w:style w:type=\"paragraph\" w:styleId=\"Guidance\"><w:name w:val=\"Guidance\"/></w:style>"
    }
    #expect(text.outline("1.1") == ["Typed over", ", and more"])
  }

  @Test func `Headings below the row's count from it, whatever language or style chain names them`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="Заголовок 2"/></w:style>\
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="Own"/><w:basedOn w:val="3"/></w:style>\
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 4"/></w:style>\
      <w:style w:type="paragraph" w:styleId="4"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="5"><w:name w:val="round"/><w:basedOn w:val="6"/></w:style>\
      <w:style w:type="paragraph" w:styleId="6"><w:name w:val="about"/><w:basedOn w:val="5"/></w:style>
      """
    let body =
      p("[1.1] Row", "<w:pStyle w:val=\"1\"/>") + p("own", "<w:pStyle w:val=\"2\"/>")
      + p("outlined", "<w:pStyle w:val=\"4\"/>") + p("direct", "<w:outlineLvl w:val=\"4\"/>")
      + p("higher", "<w:pStyle w:val=\"1\"/>") + p("circle", "<w:pStyle w:val=\"5\"/>")
    let text = try SectionParts(body: body, styles: styles).read()
    #expect(text.outline("1.1") == ["h2 own", "h1 outlined", "h3 direct", "h1 higher", "circle"])
  }

  @Test func `A style's emphasis and a direct one work together as in Word`() throws {
    let styles =
      SectionParts.headings + """
        <w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="L"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
        """
    func run(_ text: String, _ properties: String) -> String {
      "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let text = try SectionParts.row(
      "<w:p><w:pPr><w:pStyle w:val=\"Loud\"/></w:pPr>" + run("a", "") + run("b", "<w:rStyle w:val=\"Strong\"/>")
        + run("c", "<w:b w:val=\"0\"/>") + run("d", "<w:rStyle w:val=\"L\"/>") + "</w:p>"
    ) { $0.styles = styles }
    #expect(text.outline("1.1") == ["<b:a>bc<b:d>"])
  }

  @Test func `A field that spans runs keeps what it showed; nested ones too`() throws {
    func sign(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
    let field =
      sign("begin") + code(" IF ") + sign("begin") + code(" PAGE ") + sign("separate") + "<w:r><w:t>3</w:t></w:r>"
      + sign("end") + code(" = 1 ") + sign("separate") + "<w:r><w:t>shown</w:t></w:r>" + sign("end")
    let sequence =
      sign("begin") + code(" SEQ Рису") + code("нок \\* ARABIC ") + sign("separate") + "<w:r><w:t>7</w:t></w:r>"
      + sign("end")
    let text = try SectionParts.row(
      "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r>\(field)</w:p><w:p>\(sequence)</w:p>")
    #expect(text.outline("1.1") == ["a shown", "{SEQ Figure: 7}"])
    #expect(text[row: "1.1"]?.remarks.map(\.text) == ["a field 'IF' is kept as the text it showed"])
  }

  @Test func `Comments on a heading go with the row's next paragraph, and ranges end with the row`() throws {
    let mark = "<w:commentRangeStart w:id=\"7\"/>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>\(mark)<w:r><w:t>[1.1] Row</w:t></w:r><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>"
      + p("text") + h("[1.2] Two") + "<w:p><w:r><w:t>b</w:t></w:r><w:commentRangeEnd w:id=\"7\"/></w:p>"
    let text = try SectionParts(
      body: body, comments: "<w:comment w:id=\"7\" w:author=\"A\">\(p("Why?"))</w:comment>"
    ).read()
    #expect(text.outline("1.1") == ["«(comment)text»"])
    #expect(text.outline("1.2") == ["b"])
    #expect(text.rows.map(\.comments) == [1, 0])
  }
}
