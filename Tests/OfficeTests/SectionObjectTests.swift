import Testing
import XML

@testable import Office

/// Tables, pictures and other things that programs write in their own ways.
@Suite struct SectionObjectTests {
  private func p(_ text: String, _ properties: String = "") -> String { SectionParts.paragraph(text, properties) }

  @Test func `Tables with odd grids become whole ones`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
    }
    let odd = """
      <w:tbl><w:tr>\(cell("a", "<w:hMerge w:val=\"restart\"/>"))\(cell("", "<w:hMerge/>"))\(cell("b"))</w:tr>\
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(cell("c"))</w:tr><w:sdt><w:sdtContent><w:tr>\(cell("d", "<w:gridSpan w:val=\"3\"/>"))</w:tr>\
      </w:sdtContent></w:sdt></w:tbl>
      """
    let text = try SectionParts.row(odd)
    #expect(text.outline("1.1") == ["[a{gridSpan=2}|b/|c{gridSpan=2}/d{gridSpan=3}]"])
    let grid = try #require(text[row: "1.1"]?.blocks.first?.first("w:tblGrid"))
    #expect(grid.elements.count == 3)
    #expect(grid.elements.allSatisfy { Int($0[attribute: "w:w"] ?? "") ?? 0 > 0 })
  }

  @Test func `Columns at whose edges no cell ends are dropped`() throws {
    let text = try SectionParts.row(
      """
      <w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="10"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr>\
      <w:gridSpan w:val="2"/></w:tcPr>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>
      """)
    #expect(text.outline("1.1") == ["[a|b]"])
    let widths = text[row: "1.1"]?.blocks.first?.first("w:tblGrid")?.elements.map { $0[attribute: "w:w"] }
    #expect(widths == ["1010", "2000"])
  }

  @Test func `Edges that only rounding keeps apart are one`() throws {
    let grid = [1000, 1, 2000].map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    func cell(_ text: String, _ span: Int) -> String {
      "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/></w:tcPr>\(p(text))</w:tc>"
    }
    let rows = "<w:tr>\(cell("a", 1))\(cell("b", 2))</w:tr><w:tr>\(cell("c", 2))\(cell("d", 1))</w:tr>"
    let text = try SectionParts.row("<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>")
    #expect(text.outline("1.1") == ["[a|b/c|d]"])
  }

  @Test func `A cell over nothing but narrow columns stays`() throws {
    let grid = [1000, 1, 1, 1, 2000].map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    func cell(_ text: String, _ span: Int) -> String {
      "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/></w:tcPr>\(p(text))</w:tc>"
    }
    let rows = [[1, 2, 2], [2, 2, 1], [3, 2]].map { spans in
      "<w:tr>\(spans.map { cell(String($0), $0) }.joined())</w:tr>"
    }.joined()
    let text = try SectionParts.row("<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>")
    let table = try #require(text[row: "1.1"]?.blocks.first)
    #expect(table.elements.filter { $0.name == "w:tr" }.map { $0.elements.count } == [3, 3, 2])
  }

  @Test func `Strict documents read as transitional ones`() throws {
    let body = """
      <w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:rPr><w:b w:val="on"/></w:rPr><w:t>bold</w:t></w:r></w:p><w:tbl><w:tblGrid>\
      <w:gridCol w:w="2.54cm"/></w:tblGrid><w:tr><w:tc>\(p("a"))</w:tc></w:tr></w:tbl>
      """
    let text = try SectionParts.row(body) {
      $0.main = "http://purl.oclc.org/ooxml/wordprocessingml/main"
      $0.office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    }
    #expect(text.outline("1.1") == ["right <b:bold>", "[a]"])
    #expect(text[row: "1.1"]?.blocks.last?.first("w:tblGrid")?.elements.first?[attribute: "w:w"] == "1440")
  }

  @Test func `Pictures of old files, groups and alternatives are taken once`() throws {
    let old = """
      <w:pict><v:shape style="width:72pt;height:36pt"><v:imagedata r:id="i1"/></v:shape></w:pict>
      """
    let choice = """
      <mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><wp:extent cx="100" cy="50"/><pic:pic><pic:blipFill>\
      <a:blip r:embed="i1"/></pic:blipFill></pic:pic></wp:inline></w:drawing></mc:Choice><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>
      """
    let text = try SectionParts.row(
      "<w:p><w:r>\(old)</w:r><w:r>\(choice)</w:r><w:r><w:object>\(old)<o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>"
    ) {
      $0.relationships = "<Relationship Id=\"i1\" Type=\"\($0.office)/image\" Target=\"media/a.png\"/>"
      $0.others["word/media/a.png"] = [1, 2, 3]
    }
    #expect(text.outline("1.1") == ["(picture)(picture)(picture)"])
    #expect(text.resources.pictures.count == 1)
    #expect(
      text[row: "1.1"]?.remarks.map(\.text) == ["an embedded object of Excel.Sheet.12 (its picture is kept)"])
    let extents = text[row: "1.1"]?.blocks.first?.elements.compactMap {
      $0.first("w:drawing")?.first("wp:inline")?.first("wp:extent")?[attribute: "cx"]
    }
    #expect(extents == ["914400", "100", "914400"])
  }

  @Test func `Charts, diagrams, missing pictures and landscape pages are named`() throws {
    let text = try SectionParts.row(
      """
      <w:p><w:r><w:drawing><wp:inline><c:chart r:id="c1"/></wp:inline></w:drawing></w:r><w:r><w:drawing><wp:inline>\
      <dgm:relIds r:dm="d1"/></wp:inline></w:drawing></w:r><w:r><w:drawing><wp:inline><pic:pic><a:blip r:embed="gone"/></pic:pic>\
      </wp:inline></w:drawing></w:r></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr></w:pPr></w:p>\(p("next"))
      """
    ) {
      $0.relationships = """
        <Relationship Id="c1" Type="\($0.office)/chart" Target="c.xml"/><Relationship Id="d1" Type="\($0.office)/diagramData" Target="d.xml"/>
        """
      $0.others["word/c.xml"] = Array(
        "<c:chart xmlns:c=\"c\" xmlns:a=\"\($0.drawing)/main\"><a:p><a:r><a:t>Staff</a:t></a:r></a:p></c:chart>".utf8)
      $0.others["word/d.xml"] = Array(
        "<d xmlns:a=\"\($0.drawing)/main\"><a:p><a:t>plan</a:t></a:p><a:p><a:t>do</a:t></a:p></d>".utf8)
    }
    #expect(text.outline("1.1") == ["plan; do", "page next"])
    #expect(
      text[row: "1.1"]?.remarks.map(\.text) == [
        "a chart (\"Staff\")", "a diagram (SmartArt) (\"plan; do\")", "a picture that is missing in the file",
        "pages in landscape",
      ])
  }
}
