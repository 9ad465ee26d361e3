import Archive
import Model
import Office
import Testing

@testable import Writing

struct PackageCheckTests {
  /// A compiled file with one part changed, or left out where nothing is returned.
  private static func broken(_ part: String, _ change: (String) -> String?) throws -> [String] {
    let markup = """
      <w:p><w:r><w:t>Слово</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>\
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Пункт</w:t></w:r></w:p>\
      <w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Замечание</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
      """
    let note = try ReportFixture.blocks("<w:p><w:r><w:t>Сноска</w:t></w:r></w:p>")
    let section = SectionText(
      rows: [try ReportFixture.row("1.1", markup)],
      resources: .init(
        footnotes: ["5": note], comments: ["1": .init(author: "Ким", blocks: note)],
        lists: ["1": .init(levels: [.init(kind: .bullet, text: "•")])]))
    let chart = Report.Chart(
      id: "c", caption: "Уровни", categories: ["1"], series: [.init(title: "Да", tone: "good", counts: [1])])
    let compiled = try ReportFixture.compile(
      ReportFixture.report(
        [
          Report.Part(id: "contents", title: "Содержание", blocks: [.contents]),
          Report.Part(
            id: "1.1", title: "Критерий", blocks: [ReportFixture.written("1.1"), .chart(chart), .chart(chart)]),
        ], edition: .reviewer), ["cases/c/returned/1.ru.docx": section])
    let archive = try Archive(compiled.bytes)
    var items: [Archive.Item] = []
    for entry in archive.entries {
      if entry.name != part {
        items.append(.copy(entry.name))
      } else if let changed = change(String(decoding: try archive.contents(of: part), as: UTF8.self)) {
        items.append(.bytes(part, Array(changed.utf8)))
      }
    }
    return PackageCheck.problems(in: try Archive.pack(items, copyingFrom: archive))
  }

  private static let body = "word/document.xml"

  private static func replacing(_ old: String, _ new: String, in part: String = body) throws -> [String] {
    try broken(part) { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new, maxReplacements: 1)
    }
  }

  @Test("a file as it was compiled is sound")
  func sound() throws {
    #expect(try Self.broken(Self.body) { $0 } == [])
  }

  @Test("a part that is not well-formed")
  func malformed() throws {
    let problems = try Self.replacing("</w:body>", "")
    #expect(problems.count == 1 && problems[0].contains("malformed XML"))
  }

  @Test("a relationship that leads nowhere, one that is not there, and two of one id")
  func relationships() throws {
    let rels = "word/_rels/document.xml.rels"
    #expect(
      try Self.replacing("charts/chart1.xml", "charts/chart9.xml", in: rels) == [
        "'word/_rels/document.xml.rels' leads to 'word/charts/chart9.xml', which is not there"
      ])
    #expect(
      try Self.replacing("r:id=\"sapa1\"", "r:id=\"sapa9\"") == [
        "'word/document.xml' uses the relationship 'sapa9', which is not there"
      ])
    #expect(
      try Self.replacing("Id=\"rId3\"", "Id=\"rId4\"", in: rels).contains(
        "'word/_rels/document.xml.rels' has two relationships of one id"))
    #expect(
      try Self.broken("word/embeddings/chart2.xlsx") { _ in nil } == [
        "'word/charts/_rels/chart2.xml.rels' leads to 'word/embeddings/chart2.xlsx', which is not there"
      ])
  }

  @Test("a part that no content type is said of")
  func contentType() throws {
    #expect(
      try Self.replacing("PartName=\"/word/embeddings/chart1.xlsx\"", "PartName=\"/other\"", in: "[Content_Types].xml")
        == ["'word/embeddings/chart1.xlsx' has no content type"])
  }

  @Test("ids that are there twice")
  func doubledIds() throws {
    #expect(try Self.replacing("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"") == ["two drawings have the id '1'"])
    #expect(
      try Self.replacing("w:name=\"_Toc2\"", "w:name=\"_Toc1\"").contains("two names of bookmarks have the id '_Toc1'"))
    #expect(
      try Self.replacing("<w:footnote w:id=\"1\"", "<w:footnote w:id=\"0\"", in: "word/footnotes.xml").contains(
        "two footnotes have the id '0'"))
    let problems = try Self.broken(Self.body) { text in
      text.replacing("w:id=\"1001\"", with: "w:id=\"1002\"")
    }
    #expect(problems == ["two bookmarks have the id '1002'"])
  }

  @Test("a bookmark that begins and does not end")
  func openBookmark() throws {
    #expect(
      try Self.replacing("<w:bookmarkEnd w:id=\"1001\"/>", "") == [
        "some bookmarks begin and do not end, or end and did not begin"
      ])
  }

  @Test("styles, lists, notes, comments and bookmarks that are used and not there")
  func missing() throws {
    #expect(
      try Self.replacing("<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"Lost\"/>") == [
        "styles are used that are not there: 'Lost'"
      ])
    #expect(
      try Self.replacing("<w:numId w:val=\"1\"/>", "<w:numId w:val=\"8\"/>") == [
        "lists are used that are not there: '8'"
      ])
    #expect(
      try Self.replacing("<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"8\"/>") == [
        "footnotes are used that are not there: '8'"
      ])
    #expect(
      try Self.replacing("<w:commentReference w:id=\"0\"/>", "<w:commentReference w:id=\"8\"/>") == [
        "comments are used that are not there: '8'"
      ])
    #expect(
      try Self.replacing("w:anchor=\"_Toc1\"", "w:anchor=\"_Toc8\"") == [
        "bookmarks are used that are not there: '_Toc8'"
      ])
  }

  @Test("a body without text")
  func empty() throws {
    let problems = try Self.broken(Self.body) { text in
      guard let start = text.firstRange(of: "<w:body>") else { return text }
      return "\(text[..<start.upperBound])<w:p/></w:body></w:document>"
    }
    #expect(problems == ["'word/document.xml' has no text"])
  }
}
