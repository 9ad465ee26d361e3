import Testing
import XML

@testable import Office

@Suite struct SectionMarkdownTests {
  private func read(
    _ text: String, rows: Set<String> = ["1.1", "1.2", "1.strengths"], _ pictures: [String: [UInt8]] = [:]
  ) throws -> SectionText {
    try SectionText(markdown: Array(text.utf8), rows: rows) { pictures[$0] }
  }

  @Test(arguments: ["## [1.1] Title", "## 1.1 Title", "### 1.1. Title", "[1.1] Title\n===========", "# [1.1]  Title"])
  func `A heading whose first word is a row's id begins the row`(heading: String) throws {
    let text = try read("\(heading)\n\nText.\n\n## 1.strengths\n\n- good")
    #expect(text.rows.map(\.id) == ["1.1", "1.strengths"])
    #expect(text.rows.map(\.heading) == ["Title", ""])
    #expect(text.outline("1.1") == ["Text."])
    #expect(text.outline("1.strengths") == ["*0 good"])
  }

  @Test func `Headings with other words are the author's own; unknown codes are named`() throws {
    let text = try read("# Title\n\nstray\n\n## [1.1] Row\n\n### 2026 was good\n\n#### Deeper\n\n## [9.9] Unknown\n")
    #expect(text.stray == ["stray"])
    #expect(text.outline("1.1") == ["h1 2026 was good", "h2 Deeper", "h1 [9.9] Unknown"])
    #expect(
      text.rows.first?.remarks.map { "\($0.line): \($0.text)" } == [
        "11: a heading with the code '9.9', which is no row here"
      ])
  }

  @Test func `Everything that CommonMark has becomes blocks`() throws {
    let text = try read(
      """
      ## [1.1] Row
      *a* **b** ***c*** ~~d~~ `e` H<sub>2</sub>O <u>f</u> [g](https://example.org/g) https://example.org/h
      next line\\
      broken line, [E-1.1-001][^n], [crit:1.2] &amp; &lt;

      3. three
      4. four
         - below

           still below
      5) five

      > quoted
      > > twice

      | a | b | c |
      |---|:-:|--:|
      | **1** | 2 |

      ---

      [tbl:t1] Caption

          code
            more

      <!-- not seen -->

      [^n]: Note *one*.

          Its second paragraph.
      """)
    #expect(
      text.outline("1.1") == [
        "<i:a> <b:b> <b i:c> <strike:d> e H<subscript:2>O <single:f> {https://example.org/g: g} {https://example.org/h: https://example.org/h} next line↵broken line, [E-1.1-001](note: Note one.¶Its second paragraph.), [crit:1.2] & <",
        "decimal0.3 three", "decimal0.4 four", "*1 below", "still below", "decimal0.5 five", "Quote quoted",
        "Quote twice",
        "[a|center b|right c/<b:1>|center 2|right]", "page [tbl:t1] Caption",
        "Code code↵  more",
      ])
    #expect(text.rows.first?.remarks == [])
  }

  @Test func `Pictures are asked for by their paths, and sized by their pixels`() throws {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] + [
        0, 0, 0x07, 0xD0, 0, 0, 0, 100,
      ]
    let text = try read(
      "## 1.1\n\n![What it shows](img/a%20b.png)\n\n![](gone.png)\n![](https://example.org/x.png)\n![](text.png)",
      ["img/a b.png": png, "text.png": [0x41]])
    #expect(text.outline("1.1").first == "(picture)")
    let inline = text.rows[0].blocks[0].elements[0].first("w:drawing")?.first("wp:inline")
    #expect(inline?.first("wp:extent")?[attribute: "cx"] == "5940000")
    #expect(inline?.first("wp:extent")?[attribute: "cy"] == "297000")
    #expect(inline?.first("wp:docPr")?[attribute: "descr"] == "What it shows")
    #expect(
      text.rows[0].remarks.map { "\($0.line): \($0.text)" } == [
        "5: a picture that is not there ('gone.png')", "5: a picture that is only linked (https://example.org/x.png)",
      ])
    #expect(text.resources.pictures.values.map(\.contentType) == ["image/png", "image/png"])
  }

  @Test func `HTML is named by its line, and its text kept`() throws {
    let text = try read("## 1.1\n\n<div>\nkept <b>words</b>\n</div>\n\na <span>b</span>\n")
    #expect(text.outline("1.1") == ["kept words", "a b"])
    #expect(text.rows[0].remarks.map(\.text) == ["HTML '<div>'", "HTML '<b>'", "HTML '<span>'"])
  }

  @Test func `The same words in Markdown and in Word have the same hash`() throws {
    let word = try SectionParts.row(
      SectionParts.paragraph("Plain") + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r></w:p>")
    #expect(try read("## 1.1\n\nPlain\n\n**bold**\n").rows[0].hash == word.rows[0].hash)
  }

  @Test func `Texts in other encodings, and ones nested without end, are refused`() throws {
    func code(_ bytes: [UInt8]) -> OfficeProblem.Code? {
      do throws(OfficeProblem) {
        _ = try SectionText(markdown: bytes, rows: ["1.1"]) { _ in nil }
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([0xCA, 0xE0, 0xF7]) == .encoding)
    #expect(code([0xFF, 0xFE, 0x41, 0]) == .encoding)
    #expect(code(Array(String(repeating: "> ", count: 5000).utf8) + [0x61]) == .tooLarge)
    #expect(code([UInt8](repeating: 0x61, count: 2 << 20)) == .tooLarge)
    #expect(code([0xEF, 0xBB, 0xBF] + Array("## 1.1\n\na".utf8)) == nil)
  }
}
