import Model
import Office
import Testing
import XML

@testable import Writing

struct ReportEditionTests {
  private static let part = Report.Part(
    id: "1.1", level: 2, title: "Критерий", isChanged: true,
    blocks: [.guidance("Опишите"), .placeholder("Пишите"), ReportFixture.written("1.1")])

  private static func changed() throws -> SectionText {
    let markup = """
      <w:p><w:r><w:t xml:space="preserve">Было </w:t></w:r><w:commentRangeStart w:id="4"/><w:ins w:id="0" w:author="Ким" w:date="d"><w:r><w:t>новое</w:t></w:r></w:ins>\
      <w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:moveFrom w:id="0" w:author="Ким"><w:r><w:t>старое</w:t></w:r></w:moveFrom></w:p>\
      <w:p><w:pPr><w:rPr><w:del w:id="0" w:author="Ким"/></w:rPr></w:pPr><w:r><w:t>Первый</w:t></w:r></w:p><w:p><w:r><w:t>второй</w:t></w:r></w:p>\
      <w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>\
      <w:tr><w:trPr><w:ins w:id="0" w:author="Ким"/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>вставленная строка</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr>\
      <w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>остаётся</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:cellDel w:id="0" w:author="Ким"/></w:tcPr><w:p><w:r><w:t>клетка</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    let comment = SectionText.Comment(
      author: "Ким", initials: "К", blocks: try ReportFixture.blocks("<w:p><w:r><w:t>Проверить</w:t></w:r></w:p>"))
    return SectionText(
      rows: [try ReportFixture.row("1.1", markup, changes: 5)], resources: .init(comments: ["4": comment]))
  }

  @Test("open changes keep the official edition back unless the case says what becomes of them")
  func openChanges() throws {
    let problem = #expect(throws: WordProblem.self) {
      try ReportFixture.compile(ReportFixture.report([Self.part]), [ReportFixture.file: try Self.changed()])
    }
    #expect(problem?.diagnostics.map(\.code) == ["open-changes"])
    #expect(problem?.diagnostics.first?.place == Place(file: ReportFixture.file))
  }

  @Test("accepted changes: insertions are text, deletions are gone, paragraphs and cells too")
  func accepted() throws {
    let body = try ReportFixture.body(
      ReportFixture.compile(
        ReportFixture.report([Self.part], changes: "accept"), [ReportFixture.file: try Self.changed()]))
    #expect(body.contains("новое") && !body.contains("старое") && body.contains("вставленная строка"))
    #expect(
      body.contains("<w:t xml:space=\"preserve\">Первый</w:t></w:r><w:r><w:t xml:space=\"preserve\">второй</w:t>"))
    #expect(!body.contains("клетка") && body.contains("<w:gridSpan w:val=\"2\"/>"))
    for left in ["w:ins", "w:del", "w:moveFrom", "w:comment", "w:cellDel"] { #expect(!body.contains("<\(left)")) }
  }

  @Test("rejected changes: as it was before them")
  func rejected() throws {
    let body = try ReportFixture.body(
      ReportFixture.compile(
        ReportFixture.report([Self.part], changes: "reject"), [ReportFixture.file: try Self.changed()]))
    #expect(!body.contains("новое") && body.contains("старое") && !body.contains("вставленная строка"))
    #expect(body.contains("Первый</w:t></w:r></w:p>") && body.contains("клетка"))
  }

  @Test(
    "the reviewer's edition keeps changes and comments with ids of their own, guidance and the mark of what changed")
  func reviewer() throws {
    let compiled = try ReportFixture.compile(
      ReportFixture.report([Self.part], edition: .reviewer), [ReportFixture.file: try Self.changed()])
    let body = try ReportFixture.body(compiled)
    #expect(body.contains("<w:ins w:id=\"1\" w:author=\"Ким\" w:date=\"d\">"))
    #expect(body.contains("<w:del w:id=\"2\" w:author=\"Ким\"><w:r><w:delText>старое</w:delText></w:r></w:del>"))
    #expect(body.contains("<w:commentRangeStart w:id=\"0\"/>") && body.contains("<w:commentReference w:id=\"0\"/>"))
    #expect(try ReportFixture.part("word/comments.xml", of: compiled).contains("Проверить"))
    #expect(body.contains("▸ Опишите") && !body.contains("Пишите<"))
    #expect(body.contains("(изменено)") && body.contains("<w:pBdr><w:left"))
  }

  @Test("the official edition has neither guidance nor places to write")
  func official() throws {
    let body = try ReportFixture.body(
      ReportFixture.compile(
        ReportFixture.report([Self.part], changes: "accept"), [ReportFixture.file: try Self.changed()]))
    #expect(!body.contains("▸") && !body.contains("▹"))
  }

  @Test("a gap is boxed for reviewers, a note to the public, and else an error")
  func gaps() throws {
    func compiled(_ edition: Report.Edition, isPublic: Bool) throws -> String {
      let part = Report.Part(id: "1.2", blocks: [.gap("нет текста", isPublic: isPublic)])
      return try ReportFixture.body(ReportFixture.compile(ReportFixture.report([part], edition: edition)))
    }
    #expect(try compiled(.reviewer, isPublic: false).contains("<w:pStyle w:val=\"Gap\"/>"))
    #expect(try compiled(.official, isPublic: true).contains("<w:pStyle w:val=\"Note\"/>"))
    #expect(try compiled(.form, isPublic: true).contains("▸ нет текста"))
    let problem = #expect(throws: WordProblem.self) { try compiled(.official, isPublic: false) }
    #expect(problem?.diagnostics.map(\.code) == ["open-gap"])
  }

  @Test("a form comes back as it went out: rows by their bookmarks, guidance left out, texts with the same hash")
  func form() throws {
    var report = ReportFixture.report(
      [
        Report.Part(
          id: "1", title: "Стандарт", isListed: false, blocks: [.guidance("Срок"), .gap("нет оценки", isPublic: false)]),
        Report.Part(
          id: "1.1", level: 2, title: "Критерий", row: "1.1",
          blocks: [.guidance("Опишите"), ReportFixture.written("1.1")]),
        Report.Part(
          id: "1.2", level: 2, title: "Другой", row: "1.2",
          blocks: [
            .table(.init(id: "students", caption: "Студенты", columns: [.init("Год", width: 1)], rows: [.init([""])])),
            .placeholder("Пишите здесь"),
          ]),
      ], edition: .form)
    report.properties = [["row.1", "1.1\tabc\t"], ["row.2", "1.2\t\t"]]
    let written = """
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Под заголовком</w:t></w:r></w:p>\
      <w:p><w:r><w:t xml:space="preserve">Слова с </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>весом</w:t></w:r><w:r><w:t xml:space="preserve"> и [E-1.1-001], см. [tbl:a].</w:t></w:r></w:p>\
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Пункт</w:t></w:r></w:p>\
      <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="7" w:name="_Ref9"/><w:r><w:t xml:space="preserve">Рисунок </w:t></w:r>\
      <w:fldSimple w:instr="SEQ Figure"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:bookmarkEnd w:id="7"/><w:r><w:t xml:space="preserve"> – Приём</w:t></w:r></w:p>\
      <w:p><w:r><w:t xml:space="preserve">См. </w:t></w:r><w:fldSimple w:instr="REF _Ref9"><w:r><w:t>Рисунок 1</w:t></w:r></w:fldSimple></w:p>\
      <w:p><w:r><w:t>[tbl:a] Таблица</w:t></w:r></w:p>\
      <w:tbl><w:tblPr><w:tblW w:w="2" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>\
      <w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc>\
      <w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>б</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    let lists = ["1": SectionText.List(levels: (0..<9).map { .init(kind: .decimal, text: "%\($0 + 1).") })]
    let section = SectionText(rows: [try ReportFixture.row("1.1", written)], resources: .init(lists: lists))
    func read(_ compiled: ReportCompiler.Compiled) throws -> SectionText { try SectionText(word: compiled.bytes) }
    let first = try read(ReportFixture.compile(report, [ReportFixture.file: section]))
    #expect(first.code == "c · self-assessment-report · ru")
    #expect(first.properties["row.2"] == "1.2\t\t")
    #expect(first.rows.map(\.id) == ["1.1", "1.2"])
    #expect(first.stray == [])
    #expect(first.rows[0].words == 17)
    // What was read of it, made into a form once more, is the same text.
    let again = try read(ReportFixture.compile(report, [ReportFixture.file: first]))
    #expect(again.rows[0].hash == first.rows[0].hash)
    #expect(again.rows[0].blocks.count == 7)
    #expect(again.rows[0].remarks == [])
    var markup = [UInt8]()
    for block in again.rows[0].blocks { block.write(to: &markup) }
    let kept = String(decoding: markup, as: UTF8.self)
    #expect(kept.contains("w:instr=\"SEQ Figure\"><w:r><w:t xml:space=\"preserve\">1<"))
    #expect(kept.contains("w:instr=\"REF _Ref1002\"><w:r><w:t xml:space=\"preserve\">Рисунок 1<"))
  }
}
