import Archive
import Testing
import XML

@testable import Office

/// Files that nobody should send, and those that somebody sends by mistake.
@Suite struct SectionHostileTests {
  static func problem(_ bytes: [UInt8], limits: SectionLimits = .standard) -> OfficeProblem? {
    do throws(OfficeProblem) {
      _ = try SectionText(word: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ parts: [String: String]) throws -> [UInt8] {
    try Archive.pack(parts.sorted { $0.key < $1.key }.map { .bytes($0.key, Array($0.value.utf8)) })
  }

  private func compound(_ name: String) -> [UInt8] {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    return head + [UInt8](repeating: 0, count: 600) + name.utf8.flatMap { [$0, 0] } + [0, 0]
  }

  @Test func `Files of other kinds are named, and how to save them`() throws {
    #expect(Self.problem([])?.code == .truncated)
    #expect(Self.problem([UInt8](repeating: 0, count: 9000))?.code == .truncated)
    #expect(Self.problem(Array("%PDF-1.7 …".utf8))?.code == .pdf)
    #expect(Self.problem(Array("{\\rtf1\\ansi".utf8))?.code == .richText)
    #expect(Self.problem(Array("\n<HTML><p>".utf8))?.message.contains("web page") == true)
    #expect(Self.problem(Array("# [1.1] text".utf8))?.code == .notADocument)
    #expect(Self.problem(compound("WordDocument"))?.code == .oldFormat)
    #expect(Self.problem(compound("EncryptedPackage"))?.code == .encrypted)
    #expect(Self.problem(compound("Workbook"))?.code == .notADocument)
    let odt = ["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"]
    #expect(Self.problem(try archive(odt))?.message.contains("Save As, Word 2007-365") == true)
    #expect(Self.problem(try archive(["Index/Document.iwa": "x"]))?.code == .pages)
    #expect(Self.problem(try archive(["photo.jpg": "x"]))?.code == .notADocument)
    var parts = SectionParts()
    parts.type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(Self.problem(try parts.bytes())?.code == .macros)
    parts.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(Self.problem(try parts.bytes())?.message.contains("Excel") == true)
    parts.type = WordPackage.templateType
    #expect(Self.problem(try parts.bytes()) == nil)
  }

  @Test func `A file that is cut off is named so`() throws {
    let bytes = try SectionFixtureTests.bytes("libreoffice")
    for count in [2, 30, 1000, bytes.count / 2, bytes.count - 1] {
      #expect(Self.problem(Array(bytes.prefix(count)))?.code == .truncated)
    }
  }

  @Test func `Parts that are missing or broken are named`() throws {
    var parts = SectionParts()
    parts.others["word/document.xml"] = Array("<w:document xmlns:w=\"w\"><w:body>".utf8)
    let broken = try #require(Self.problem(try parts.bytes()))
    #expect(broken.code == .badXML)
    #expect(broken.part == "word/document.xml")
    parts.others["word/document.xml"] = Array("<a/>".utf8)
    #expect(Self.problem(try parts.bytes())?.code == .badXML)
    parts.others["word/document.xml"] = nil
    parts.others["_rels/.rels"] = Array("<Relationships/>".utf8)
    #expect(Self.problem(try parts.bytes())?.code == .damaged)
    // What only looks matter for may be missing.
    var bare = SectionParts(body: SectionParts.paragraph("[1.1] Row", "<w:outlineLvl w:val=\"1\"/>"))
    bare.styles = nil
    bare.relationships = "<Relationship Id=\"x\" Type=\"\(bare.office)/styles\" Target=\"gone.xml\"/>"
    #expect(try bare.read().rows.count == 1)
  }

  @Test func `Entities, bombs and crowded tags are refused before they cost anything`() throws {
    let start = ContinuousClock.now
    var parts = SectionParts()
    parts.others["word/document.xml"] = Array("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".utf8)
    #expect(Self.problem(try parts.bytes())?.message.contains("DOCTYPE") == true)
    parts.others["word/document.xml"] = [UInt8](repeating: 0x20, count: 2 << 20)
    #expect(Self.problem(try parts.bytes())?.code == .tooLarge)
    let attributes = (0..<300).map { "a\($0)=\"0000000000\"" }.joined(separator: " ")
    parts.others["word/document.xml"] = Array("<a \(attributes)/>".utf8)
    #expect(Self.problem(try parts.bytes())?.message.contains("attributes") == true)
    let spaces = (0..<300).map { "<a xmlns:a\($0)=\"b\($0)\">" }.joined() + String(repeating: "</a>", count: 300)
    parts.others["word/document.xml"] = Array(spaces.utf8)
    #expect(Self.problem(try parts.bytes())?.code == .badXML)
    let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 2000)
    parts.others["word/document.xml"] = Array("<w:document xmlns:w=\"\(parts.main)\">\(deep)".utf8)
    #expect(Self.problem(try parts.bytes())?.message.contains("deeper") == true)
    var limits = SectionLimits()
    limits.file = 100
    #expect(Self.problem(try SectionParts().bytes(), limits: limits)?.code == .tooLarge)
    limits = SectionLimits()
    limits.records = 1000
    let many = String(repeating: "<w:p/>", count: 2000)
    #expect(Self.problem(try SectionParts(body: many).bytes(), limits: limits)?.code == .tooLarge)
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test func `A hundred thousand paragraphs, runs, comments or nested tables take time in proportion`() throws {
    let start = ContinuousClock.now
    let paragraphs = String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 100_000)
    #expect(try SectionParts.row(paragraphs)[row: "1.1"]?.blocks.count == 100_000)
    let runs = String(repeating: "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>", count: 50_000)
    #expect(try SectionParts.row("<w:p>\(runs)</w:p>")[row: "1.1"]?.words == 1)
    let fields = String(repeating: "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", count: 30_000)
    #expect(try SectionParts.row("<w:p>\(fields)</w:p>")[row: "1.1"]?.blocks.count == 0)
    let ranges = (0..<30_000).map { "<w:commentRangeStart w:id=\"\($0)\"/>" }.joined()
    let ends = (0..<30_000).map { "<w:commentRangeEnd w:id=\"\($0)\"/>" }.joined()
    let comments = (0..<30_000).map { "<w:comment w:id=\"\($0)\"/>" }.joined()
    let text = try SectionParts.row("<w:p>\(ranges)<w:r><w:t>a</w:t></w:r>\(ends)</w:p>") { $0.comments = comments }
    #expect(text.resources.comments.count == 30_000)
    let table =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: 45) + "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: 45)
    #expect(try SectionParts.row(table)[row: "1.1"]?.remarks.first?.text.contains("too deeply") == true)
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test func `Nothing outside the archive is read, and notes do not refer to themselves`() throws {
    let picture = "<w:r><w:drawing><wp:inline><pic:pic><a:blip r:embed=\"i1\"/></pic:pic></wp:inline></w:drawing></w:r>"
    let text = try SectionParts.row("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r>\(picture)</w:p>") {
      $0.footnotes =
        "<w:footnote w:id=\"1\"><w:p><w:r><w:t>n</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>"
      $0.relationships = "<Relationship Id=\"i1\" Type=\"\($0.office)/image\" Target=\"../../../etc/passwd\"/>"
    }
    #expect(text.outline("1.1") == ["(note: n)"])
    #expect(text.resources.pictures.isEmpty)
    #expect(text[row: "1.1"]?.remarks.contains { $0.text.contains("missing in the file") } == true)
  }
}
