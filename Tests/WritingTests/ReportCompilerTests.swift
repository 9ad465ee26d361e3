import Archive
import Model
import Office
import Testing
import XML

@testable import Writing

struct ReportCompilerTests {
  private static let text = "<w:p><w:r><w:t>Текст.</w:t></w:r></w:p>"

  private static func section(_ markup: String, row: String = "1.1", changes: Int = 0) throws -> SectionText {
    SectionText(rows: [try ReportFixture.row(row, markup, changes: changes)])
  }

  private static let file = "cases/c/returned/1.ru.docx"

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

  @Test("tables and figures are numbered through the report, and references forward show the number")
  func numbers() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(
          id: "a",
          blocks: [
            .paragraph(.init("См. таблицу [tbl:late].")),
            .table(.init(id: "early", caption: "Первая", columns: [.init("А", width: 1)], rows: [.init(["1"])])),
          ]),
        Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")]),
      ]), [Self.file: try Self.section("<w:p><w:r><w:t>[tbl:late] Поздняя</w:t></w:r></w:p>\(Self.text)")])
    let body = try ReportFixture.body(compiled)
    #expect(
      body.contains(
        "SEQ Table \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2<"))
    #expect(
      body.contains(
        "REF _Ref1002 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">2</w:t>"
      ))
    #expect(body.contains("<w:bookmarkStart w:id=\"1002\" w:name=\"_Ref1002\"/>"))
    #expect(body.contains("<w:t xml:space=\"preserve\">Поздняя</w:t>"))
  }

  @Test("Word's own caption gets the report's label, and fields that speak of it the new number")
  func wordCaptions() throws {
    let caption = """
      <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="7" w:name="_Ref9"/><w:r><w:t xml:space="preserve">Кесте </w:t></w:r>\
      <w:fldSimple w:instr="SEQ Table"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:bookmarkEnd w:id="7"/><w:r><w:t>. Студенттер</w:t></w:r></w:p>
      """
    let reference = """
      <w:p><w:r><w:t xml:space="preserve">см. </w:t></w:r><w:fldSimple w:instr="REF _Ref9"><w:r><w:t>Таблицу 7</w:t></w:r></w:fldSimple></w:p>
      """
    let compiled = try ReportFixture.compile(
      ReportFixture.report([Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])]),
      [Self.file: try Self.section(caption + reference)])
    let body = try ReportFixture.body(compiled)
    #expect(body.contains("<w:t xml:space=\"preserve\">Таблица </w:t>"))
    #expect(!body.contains("Кесте"))
    #expect(
      body.contains("<w:t xml:space=\"preserve\"> – </w:t></w:r><w:r><w:t xml:space=\"preserve\">Студенттер</w:t>"))
    #expect(body.contains("<w:t xml:space=\"preserve\">Таблицу 1</w:t>"))
  }

  @Test("a reference to nothing fails the official edition with its place, and is shown as open to reviewers")
  func unresolved() throws {
    let part = Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])
    let section = try Self.section("\(Self.text)<w:p><w:r><w:t>По [E-9.9-001] видно.</w:t></w:r></w:p>")
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(ReportFixture.report([part]), [Self.file: section])
    }
    #expect(
      problem?.diagnostics == [
        .error(
          "unresolved-reference",
          "nothing is named '[E-9.9-001]'; correct the reference or add what it speaks of (row '1.1', paragraph 2)",
          at: Place(file: Self.file))
      ])
    let compiled = try ReportFixture.compile(ReportFixture.report([part], edition: .reviewer), [Self.file: section])
    #expect(compiled.warnings.map(\.code) == ["unresolved-reference"])
    #expect(
      try ReportFixture.body(compiled).contains(
        "<w:rPr><w:rStyle w:val=\"OpenReference\"/></w:rPr><w:t xml:space=\"preserve\">[E-9.9-001]</w:t>"))
  }

  @Test("evidence, criteria and rows of tables are what references lead to")
  func anchors() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([
        Report.Part(
          id: "a",
          blocks: [
            .paragraph(.init("[Е-1.3-004] по критерию [crit:1.3]")),
            .table(.init(columns: [.init("Код", width: 1)], rows: [.init(["E-1.3-004"], anchor: "E-1.3-004")])),
          ]), Report.Part(id: "1.3", title: "Критерий"),
      ]))
    let body = try ReportFixture.body(compiled)
    #expect(
      body.contains("<w:hyperlink w:anchor=\"_Ref1001\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">[Е-1.3-004]<"))
    #expect(
      body.contains("<w:hyperlink w:anchor=\"_Ref1003\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">1.3</w:t>"))
  }

  @Test("two captions of one id are an error")
  func doubledCaption() throws {
    let caption = "<w:p><w:r><w:t>[fig:a] Раз</w:t></w:r></w:p>"
    let section = try Self.section(caption + caption)
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(
        ReportFixture.report([Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])]), [Self.file: section])
    }
    #expect(
      problem?.diagnostics == [
        .error(
          "duplicate-caption",
          "another caption is named '[fig:a]' too; give one of them another id (row '1.1', paragraph 2)",
          at: Place(file: Self.file))
      ])
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
      \(Self.text)
      """
    let compiled = try ReportFixture.compile(
      ReportFixture.report([Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])]),
      [Self.file: try Self.section(markup)])
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

  @Test("columns get what their longest words need, from those that have more")
  func columns() {
    let needs = [ReportColumns.need(of: "а"), ReportColumns.need(of: "27.02.2026")]
    #expect(ReportColumns.fitted([8000, 600], needs: needs) == [7290, 1310])
    #expect(ReportColumns.fitted([500, 8000], needs: [400, 400]) == [500, 8000])
    // Nobody has anything to spare.
    #expect(ReportColumns.fitted([500, 500], needs: [900, 900]) == [500, 500])
  }

  @Test("names of levels that are wider than their columns stand upright")
  func turnedHeads() throws {
    let levels = ["Неудовлетворительная", "Удовлетворительная", "Предполагает улучшение"]
    let columns =
      [Report.Table.Column("Критерий", width: 700)]
      + levels.map { Report.Table.Column($0, width: 100, isCentred: true) }
    let body = try ReportFixture.body(
      ReportFixture.compile(
        ReportFixture.report([
          Report.Part(id: "a", blocks: [.table(.init(columns: columns, rows: [.init(["1.1", "+", "", ""])]))])
        ])))
    #expect(body.ranges(of: "<w:textDirection w:val=\"btLr\"/>").count == 3)
  }
}
