import Foundation
import Testing

@testable import Office

/// Sections as programs really save them; Fixtures/README.md says how each was made.
@Suite struct SectionFixtureTests {
  static func bytes(_ name: String) throws -> [UInt8] {
    let url = try #require(
      Bundle.module.url(forResource: "\(name)-section", withExtension: "docx", subdirectory: "Fixtures"))
    return [UInt8](try Data(contentsOf: url))
  }

  private static func text(_ name: String) throws -> SectionText { try SectionText(word: bytes(name)) }

  @Test func `A form that LibreOffice saved again has the same texts`() throws {
    let made = try Self.text("python-docx")
    let saved = try Self.text("libreoffice")
    #expect(made.properties == saved.properties)
    #expect(made.code == "2026-x · self-assessment-section/1 · en")
    #expect(saved.code == made.code)
    #expect(made.stray == [] && saved.stray == [])
    #expect(made.rows.map(\.id) == saved.rows.map(\.id))
    #expect(made.rows.map(\.heading) == saved.rows.map(\.heading))
    #expect(made.rows.map(\.words) == saved.rows.map(\.words))
    for (made, saved) in zip(made.rows, saved.rows) where made.id != "1.6" {
      #expect(made.hash == saved.hash, "row \(made.id)")
    }
    // LibreOffice 7.4 accepts the insertion of table rows when it saves.
    #expect(made[row: "1.6"]?.changes == 6)
    #expect(saved[row: "1.6"]?.changes == 5)
  }

  @Test(arguments: ["python-docx", "libreoffice"])
  func `What python-docx and LibreOffice write becomes the same blocks`(name: String) throws {
    let text = try Self.text(name)
    #expect(
      text.outline("1.1") == [
        "Split runs<b: bold><i: italic><single: under><strike: strike><superscript: sup><subscript: sub><b: strong>",
        "tab→and↵break, no\u{A0}break\u{2011}hyphen soft\u{AD}hyphen", "Кеңес сапаны бағалайды.",
      ])
    #expect(
      text.outline("1.2") == [
        "*0 one", "*1 deeper", "*0 two", "decimal0.1 first", "decimal0.2 second", "between", "decimal0.1 first again",
        "decimal0.2 second again", "decimal0.1 a", "lowerLetter1.1 a.a", "lowerLetter1.2 a.b", "decimal0.2 b",
        "lowerLetter1.1 b.a", "upperRoman2.1 b.a.a",
      ])
    #expect(
      text.outline("1.3") == [
        "[tbl:t1] Students",
        "[0.0|0.1|0.2/1.0¶2.0{vMerge=restart}|1.1¶[inner|]¶|1.2/{vMerge=continue}|2.1|2.2/3.0|3.1¶3.2{gridSpan=2}]", "",
        "[second table|]",
      ])
    #expect(
      text.outline("1.4") == [
        "A picture (picture)(picture)", "A note(note: Text of the footnote) and an endnote(note: Text of the endnote)",
        "See {https://example.org/a?b=1&c=2: the page} or {https://example.org/field: a field}",
      ])
    #expect(
      text.outline("1.5") == [
        "h1 Own heading", "h2 Deeper heading", "Quote A quotation", "Caption <_Ref100>Table {SEQ Table: 1}. Staff",
        "As {REF _Ref100: Table 1} says", "center centred", "right right", "justified", "before the break⤓", "after it",
        "Share: (equation)",
      ])
    #expect(
      text.outline("1.6").prefix(4) == [
        "«commented words»(comment)", "Kept {ins: inserted }{del: deleted }{moveFrom: moved }{moveTo: moved }",
        "¶ins Paragraph whose end was inserted", "following",
      ])
    #expect(text.outline("1.6").last == "Plain check <b:this figure> and red words but ")
    #expect(text.resources.comments.values.map(\.author) == ["Reviewer"])
    #expect(
      text.outline("1.7") == [
        "Beside a box ", "Text in a box", "A sign ✓", "cached contents", "A linked picture ", "Words in a control",
      ])
    #expect(text.outline("1.strengths") == [])
    #expect(text.outline("1.improvements") == ["Written over the prompt", ": more words"])
  }

  @Test func `What is open in a row, or cannot be carried over, is named with its paragraph`() throws {
    let text = try Self.text("python-docx")
    let open = try #require(text[row: "1.6"])
    #expect((open.changes, open.comments, open.marks) == (6, 1, 2))
    #expect(
      open.remarks.map { "\($0.kind) \($0.paragraph) \($0.text)" } == [
        "comment 1 Reviewer: Is this so?", "tracked 2 Editor inserted: inserted", "tracked 2 Editor deleted: deleted",
        "tracked 2 Editor moved away: moved", "tracked 2 Editor moved here: moved", "tracked 3 Editor inserted: ¶",
        "tracked 7 Editor inserted: a row of a table", "marked 7 check this figure", "marked 7 red words",
      ])
    #expect(
      text[row: "1.7"]?.remarks.map { "\($0.kind) \($0.paragraph) \($0.text)" } == [
        "lost 1 a text box (its text follows the paragraph)", "lost 4 a field 'TOC' is kept as the text it showed",
        "lost 5 a picture that is only linked (https://example.org/x.png)",
      ])
    #expect(text[row: "1.4"]?.remarks.map(\.text) == ["endnotes are footnotes in the report"])
  }

  @Test func `Pictures are copied out of the file as they lie in it`() throws {
    let pictures = try Self.text("libreoffice").resources.pictures
    #expect(pictures.values.map(\.contentType) == ["image/png", "image/png"])
    #expect(Set(pictures.values.map(\.hash)) == Set(try Self.text("python-docx").resources.pictures.values.map(\.hash)))
    for picture in pictures.values { #expect(try picture.bytes().starts(with: [0x89, 0x50, 0x4E, 0x47])) }
  }

  @Test func `What pandoc writes is read`() throws {
    let text = try Self.text("pandoc")
    #expect(text.stray == [])
    #expect(
      text.outline("1.1") == [
        "A paragraph with <i:emphasis>, <b:strong words>, <strike:struck>, H<subscript:2>O, E<superscript:2> and code.",
        "Quote A quotation.", "*0 one", "*0 two", "*1 two below", "decimal0.3 three", "decimal0.4 four", "Between.",
        "decimal0.1 one again",
        "A note(note: Text of the note.), a {https://example.org/pandoc: link} and an equation (equation).",
      ])
    #expect(
      text.outline("1.2") == [
        "Caption Students by year", "[Year|right Students/2025|right 120/2026|right 135]", "(picture)",
        "Caption A green square", "Code first line↵  second line", "h1 Own heading", "Last words.",
      ])
    #expect(text[row: "1.2"]?.remarks == [])
  }

  @Test func `A Google Docs export is read by the codes in its headings`() throws {
    let text = try Self.text("google-docs")
    #expect(text.properties == [:])
    #expect(text.code == "2026-x · self-assessment-section/1 · en")
    #expect(text.stray == [])
    #expect(
      text.outline("1.1") == [
        "Plain <b:bold> not bold marked", "{https://example.org/google: a link} and text(note: Text of the note)",
        "*0 bullet", "*1 below", "decimal0.1 first", "decimal0.2 second", "between", "decimal0.1 anew",
      ])
    #expect(
      text.outline("1.2") == [
        "[wide{gridSpan=2}|c/d|e|f]", "h1 Own heading", "Words [1.1] in a text, E-1.2-001",
        "[1.1] begins a sentence that is no heading.",
      ])
    #expect(text.rows.map(\.marks) == [1, 1])
  }
}
