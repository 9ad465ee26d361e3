import Archive
import Model
import Office
import Testing
import XML

@testable import Writing

struct ReportCompilerTests {
  @Test("a heading has its number as text and the bookmark that the contents lead to")
  func headings() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(id: "contents", title: "Содержание", isListed: false, blocks: [.contents]),
        Report.Part(id: "intro", number: "1", title: "Введение", blocks: [.paragraph(.init("Слова"))]),
      ]), pages: ["_Toc1": 4])
    #expect(compiled.contents == ["_Toc1"])
    #expect(
      try ReportFixture.body(compiled) == """
        <w:p><w:pPr><w:pStyle w:val="ContentsHeading"/></w:pPr><w:bookmarkStart w:id="1001" w:name="_Ref1001"/><w:r>\
        <w:t xml:space="preserve">Содержание</w:t></w:r><w:bookmarkEnd w:id="1001"/></w:p>\
        <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:hyperlink w:anchor="_Toc1" w:history="1"><w:r>\
        <w:t xml:space="preserve">1 Введение</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>\
        <w:instrText xml:space="preserve"> PAGEREF _Toc1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/>\
        </w:r><w:r><w:t xml:space="preserve">4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>\
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="1002" w:name="_Toc1"/>\
        <w:bookmarkStart w:id="1003" w:name="_Ref1003"/><w:r><w:t xml:space="preserve">1 Введение</w:t></w:r>\
        <w:bookmarkEnd w:id="1002"/><w:bookmarkEnd w:id="1003"/></w:p>\
        <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">Слова</w:t></w:r></w:p>
        """)
  }

  @Test("no number stands in the contents while no layout is known")
  func unknownPages() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(id: "contents", title: "Содержание", isListed: false, blocks: [.contents]),
        Report.Part(id: "intro", title: "Введение", blocks: [.paragraph(.init("Слова"))]),
      ]))
    #expect(
      try ReportFixture.body(compiled).contains(
        "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>"))
  }

  @Test("footnotes, lists and pictures of two files do not collide, and equal pictures are stored once")
  func resources() throws {
    let markup = """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Пункт</w:t></w:r>\
      <w:r><w:footnoteReference w:id="5"/></w:r></w:p>\
      <w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="0" name=""/><a:graphic><a:graphicData uri="u">\
      <pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
    let resources = SectionText.Resources(
      pictures: ["p": .init(name: "a.png", contentType: "image/png", source: .bytes([1, 2, 3]), hash: "same")],
      footnotes: ["5": try ReportFixture.blocks("<w:p><w:r><w:t>Сноска</w:t></w:r></w:p>")],
      lists: ["3": .init(levels: [.init(kind: .decimal, text: "%1.", start: 4)])])
    let section = SectionText(rows: [try ReportFixture.row("1.1", markup)], resources: resources)
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1", file: "a.docx")]),
        Report.Part(id: "1.2", blocks: [ReportFixture.written("1.1", file: "b.docx")]),
      ]), ["a.docx": section, "b.docx": section])
    let body = try ReportFixture.body(compiled)
    #expect(body.ranges(of: "<w:footnoteReference w:id=\"1\"/>").count == 1)
    #expect(body.ranges(of: "<w:footnoteReference w:id=\"2\"/>").count == 1)
    #expect(body.contains("<w:numId w:val=\"1\"/>") && body.contains("<w:numId w:val=\"2\"/>"))
    #expect(body.ranges(of: "r:embed=\"sapa1\"").count == 2)
    #expect(body.contains("<wp:docPr id=\"1\"") && body.contains("<wp:docPr id=\"2\""))
    let names = try Archive(compiled.bytes).entries.map(\.name)
    #expect(names.filter { $0.hasPrefix("word/media/") } == ["word/media/picture1.png"])
    let numbering = try ReportFixture.part("word/numbering.xml", of: compiled)
    #expect(numbering.ranges(of: "<w:start w:val=\"4\"/>").count == 2)
    let notes = try ReportFixture.part("word/footnotes.xml", of: compiled)
    #expect(notes.contains("w:type=\"separator\" w:id=\"-1\"") && notes.contains("<w:footnote w:id=\"2\">"))
  }

  @Test("a picture wider than the text is made as wide as the text")
  func widePicture() throws {
    let markup = """
      <w:p><w:r><w:drawing><wp:inline><wp:extent cx="11880000" cy="1188000"/><wp:docPr id="0" name=""/><a:graphic><a:graphicData uri="u">\
      <pic:pic><pic:spPr><a:xfrm><a:ext cx="11880000" cy="1188000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\
      \(ReportFixture.text)
      """
    let compiled = try ReportFixture.compile(
      ReportFixture.report([Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])]),
      [ReportFixture.file: try ReportFixture.section(markup)])
    let body = try ReportFixture.body(compiled)
    // 165 mm.
    #expect(body.contains("<wp:extent cx=\"5940425\" cy=\"594042\"/>"))
    #expect(body.contains("<a:ext cx=\"5940425\" cy=\"594042\"/>"))
  }

  @Test("a turned part is a section of its own that keeps header and footer")
  func landscape() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(id: "title", level: 0, blocks: [.paragraph(.init("Титул", style: "Title"))]),
        Report.Part(id: "a", title: "А", startsPage: true),
        Report.Part(id: "b", title: "Б", startsPage: true, isLandscape: true),
      ]))
    let text = try ReportFixture.part("word/document.xml", of: compiled)
    let sections = text.ranges(of: "<w:sectPr>")
    #expect(sections.count == 2)
    #expect(text.ranges(of: "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>").count == 2)
    #expect(text.ranges(of: "<w:titlePg/>").count == 1)
    #expect(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    // The section begins the page, not the paragraph as well.
    #expect(text.ranges(of: "<w:pageBreakBefore/>").count == 1)
    let header = try ReportFixture.part("word/header1.xml", of: compiled)
    #expect(header.contains("Отчёт по самооценке"))
  }

  @Test("only abbreviations that the text uses are listed")
  func abbreviations() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report(
        [
          Report.Part(id: "abbreviations", title: "Сокращения", isListed: false, blocks: [.abbreviations]),
          Report.Part(id: "a", blocks: [.paragraph(.init("В «ОП»-ның есть ISO 9001; ППСК и ISO 14001 нет."))]),
        ],
        glossary: [
          ["ОП", "образовательная программа"], ["ППС", "преподаватели"], ["ISO 9001", "стандарт"],
          ["ISO 14004", "другой"],
        ]))
    let body = try ReportFixture.body(compiled)
    #expect(body.contains("– образовательная программа") && body.contains("– стандарт"))
    #expect(!body.contains("преподаватели") && !body.contains("другой"))
  }

  @Test("the same report gives the same bytes")
  func determinism() throws {
    let report = ReportFixture.report([
      Report.Part(
        id: "a", title: "А",
        blocks: [
          .chart(
            .init(
              id: "c", caption: "Уровни", categories: ["1"], series: [.init(title: "Да", tone: "good", counts: [2])])),
          .bullets(["раз", "два"]),
        ])
    ])
    #expect(try ReportFixture.compile(report).bytes == ReportFixture.compile(report).bytes)
  }

  @Test("a chart has its numbers in it and in a workbook")
  func chart() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(
          id: "a",
          blocks: [
            .chart(
              .init(
                id: "c", caption: "Уровни", categories: ["1", "2"],
                series: [
                  .init(title: "Да", tone: "good", counts: [2, 0]), .init(title: "Ещё", tone: "good", counts: [1, 3]),
                ]))
          ])
      ]))
    let chart = try ReportFixture.part("word/charts/chart1.xml", of: compiled)
    #expect(chart.contains("<c:f>Sheet1!$C$2:$C$3</c:f>"))
    #expect(chart.contains("<c:pt idx=\"1\"><c:v>3</c:v></c:pt>"))
    #expect(chart.contains("A9D18E"))
    #expect(try Archive(compiled.bytes).contains("word/embeddings/chart1.xlsx"))
  }

  @Test("a style that the reference file does not have is an error that names it")
  func missingStyle() throws {
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(
        ReportFixture.report([Report.Part(id: "a", blocks: [.paragraph(.init("А", style: "Epigraph"))])]))
    }
    #expect(
      problem?.diagnostics == [
        .error(
          "missing-style", "the reference file has no style 'Epigraph'; add it, or take the shipped file again",
          at: Place(file: "templates/reports/self-assessment.docx"))
      ])
  }
}
