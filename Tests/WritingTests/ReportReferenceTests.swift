import Archive
import Model
import Office
import Testing
import XML

@testable import Writing

struct ReportReferenceTests {
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
      ]),
      [
        ReportFixture.file: try ReportFixture.section(
          "<w:p><w:r><w:t>[tbl:late] Поздняя</w:t></w:r></w:p>\(ReportFixture.text)")
      ])
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
      [ReportFixture.file: try ReportFixture.section(caption + reference)])
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
    let section = try ReportFixture.section(
      "\(ReportFixture.text)<w:p><w:r><w:t>По [E-9.9-001] видно.</w:t></w:r></w:p>")
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(ReportFixture.report([part]), [ReportFixture.file: section])
    }
    #expect(
      problem?.diagnostics == [
        .error(
          "unresolved-reference",
          "nothing is named '[E-9.9-001]'; correct the reference or add what it speaks of (row '1.1', paragraph 2)",
          at: Place(file: ReportFixture.file))
      ])
    let compiled = try ReportFixture.compile(
      ReportFixture.report([part], edition: .reviewer), [ReportFixture.file: section])
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
    let section = try ReportFixture.section(caption + caption)
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(
        ReportFixture.report([Report.Part(id: "1.1", blocks: [ReportFixture.written("1.1")])]),
        [ReportFixture.file: section])
    }
    #expect(
      problem?.diagnostics == [
        .error(
          "duplicate-caption",
          "another caption is named '[fig:a]' too; give one of them another id (row '1.1', paragraph 2)",
          at: Place(file: ReportFixture.file))
      ])
  }
}
