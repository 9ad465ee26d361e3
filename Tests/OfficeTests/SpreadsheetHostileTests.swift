import Archive
import Testing

@testable import Office

@Suite struct SpreadsheetHostileTests {
  /// The problem with opening the file and reading all its sheets.
  static func problem(_ bytes: [UInt8], limits: SpreadsheetLimits = .standard) -> SpreadsheetProblem? {
    do throws(SpreadsheetProblem) {
      let book = try Spreadsheet(bytes: bytes, limits: limits)
      for tab in book.tabs { _ = try book.grid(tab.name) }
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ parts: [String: String]) throws -> [UInt8] {
    try Archive.pack(parts.sorted { $0.key < $1.key }.map { .bytes($0.key, Array($0.value.utf8)) })
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func compound(_ name: String) -> [UInt8] {
    Self.compound + [UInt8](repeating: 0, count: 600) + name.utf8.flatMap { [$0, 0] } + [0, 0]
  }

  @Test func `Files of other kinds are named`() throws {
    #expect(Self.problem([])?.code == .truncated)
    #expect(Self.problem([UInt8](repeating: 0, count: 9000))?.code == .truncated)
    #expect(Self.problem(Array("%PDF-1.7 …".utf8))?.code == .pdf)
    #expect(Self.problem(Array("id;answer\n1.1;yes".utf8))?.code == .notAWorkbook)
    #expect(Self.problem(Array("\n<HTML><table>".utf8))?.message.contains("web page") == true)
    #expect(Self.problem(compound("Workbook"))?.code == .oldFormat)
    #expect(Self.problem(compound("EncryptedPackage"))?.code == .encrypted)
    #expect(Self.problem(compound("WordDocument"))?.code == .notAWorkbook)
    let ods = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"]
    #expect(Self.problem(try archive(ods))?.code == .openDocument)
    #expect(Self.problem(try archive(["Index/Document.iwa": "x"]))?.code == .numbers)
    #expect(Self.problem(try archive(["photo.jpg": "x"]))?.code == .notAWorkbook)
    let word = [
      "_rels/.rels": WorkbookParts.relationships([("officeDocument", "w.xml")]), "w.xml": "<w:document xmlns:w=\"w\"/>",
    ]
    #expect(Self.problem(try archive(word))?.message.contains("Word document") == true)
    let binary = ["_rels/.rels": WorkbookParts.relationships([("officeDocument", "xl/workbook.bin")])]
    #expect(Self.problem(try archive(binary))?.code == .binaryFormat)
  }

  @Test func `A file that is cut off, or whose bytes changed, is named so`() throws {
    let bytes = try SpreadsheetFixtureTests.bytes("libreoffice")
    for count in [2, 30, 1000, bytes.count / 2, bytes.count - 1] {
      #expect(Self.problem(Array(bytes.prefix(count)))?.code == .truncated)
    }
    var changed = try WorkbookParts(sheet: String(repeating: "<sheetData/>", count: 50)).bytes()
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let start = try #require(changed.indices.first { changed[$0...].starts(with: name) })
    changed[start + name.count + 5] ^= 0x55
    #expect(Self.problem(changed)?.code == .damaged)
  }

  @Test func `Entities and other tricks of XML are refused with part and line`() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <worksheet xmlns="\(WorkbookParts.main)"><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>
      """
    for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"]
    {
      let problem = Self.problem(try WorkbookParts(strings: "", styles: "", others: [part: bomb]).bytes())
      #expect(problem?.code == .badXML)
      #expect(problem?.part == part)
      #expect(problem?.message.contains("DOCTYPE") == true)
    }
    for sheet in ["<sheetData>&nbsp;</sheetData>", "\n<sheetData><row></sheetData>", "<sheetData/><q:a/>"] {
      let problem = Self.problem(try WorkbookParts(sheet: sheet).bytes())
      #expect(problem?.code == .badXML)
      #expect(problem?.line == (sheet.hasPrefix("\n") ? 2 : 1))
    }
    let other = "<html xmlns=\"\(WorkbookParts.main)\"/>"
    #expect(Self.problem(try WorkbookParts(others: ["xl/worksheets/sheet1.xml": other]).bytes())?.code == .badXML)
    #expect(Self.problem(try WorkbookParts(others: ["xl/worksheets/sheet1.xml": ""]).bytes())?.code == .badXML)
  }

  @Test func `Bombs are refused before they are unpacked`() throws {
    let blanks = String(repeating: " ", count: 3 << 20)
    #expect(Self.problem(try WorkbookParts(sheet: blanks).bytes())?.code == .tooLarge)
    var limits = SpreadsheetLimits.standard
    limits.size = 10_000
    #expect(Self.problem(try WorkbookParts(sheet: blanks).bytes(), limits: limits)?.code == .tooLarge)
    limits = .standard
    limits.parts = 3
    #expect(Self.problem(try WorkbookParts().bytes(), limits: limits)?.code == .tooLarge)
    limits = .standard
    limits.file = 100
    #expect(Self.problem(try WorkbookParts().bytes(), limits: limits)?.code == .tooLarge)
    let wide = "<workbook>" + String(repeating: "<a/>", count: 600_000) + "</workbook>"
    limits.file = 1 << 30
    limits.ratio = 2000
    #expect(
      Self.problem(try WorkbookParts(others: ["xl/workbook.xml": wide]).bytes(), limits: limits)?.code == .tooLarge)
  }

  @Test(arguments: ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
  func `What the parser would take minutes for is refused`(part: String) throws {
    let attributes = (0..<8_000).map { " a\($0)=\"\"" }.joined()
    let names = (0..<8_000).map { "<a\($0)/>" }.joined()
    let spaces = (0..<200).map { "<a xmlns:b\($0)=\"1\" xmlns:c\($0)=\"2\">" }.joined()
    let ends = String(repeating: "</a>", count: 200)
    let start = "<worksheet xmlns=\"\(WorkbookParts.main)\""
    for text in ["\(start)\(attributes)/>", "\(start)>\(spaces)\(names)\(ends)</worksheet>"] {
      let root = part.hasSuffix("styles.xml") ? text.replacing("worksheet", with: "styleSheet") : text
      let book = WorkbookParts(styles: "", others: [part: root])
      let problem = Self.problem(try book.bytes())
      #expect(problem?.code == .badXML || problem?.code == .tooLarge)
      #expect(problem?.part == part)
    }
    for text in [
      "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a/>", "<?xml version='1.0' encoding = 'IBM037'?><a/>",
    ] {
      #expect(
        Self.problem(try WorkbookParts(styles: "", others: [part: text]).bytes())?.message.contains("UTF-8") == true)
    }
  }

  @Test func `Long texts with signs of equality are no crowded tags`() throws {
    let text = String(repeating: "a=\"b\" c='d' ", count: 2000)
    let sheet = "<sheetData><row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row></sheetData>"
    let book = try Spreadsheet(bytes: WorkbookParts(sheet: sheet).bytes())
    #expect(try book.grid("S")?[0, 0] == .text(text))
  }

  @Test func `Entries that lie over one another are refused`() throws {
    var bytes = try WorkbookParts(sheet: "<sheetData/>", strings: "<si><t>abcdefghijklmnop</t></si>").bytes()
    // The directory's entries begin with PK 1 2 and have the compressed size at 20.
    for index in bytes.indices.dropLast(46) where bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) {
      bytes[index + 20] = 0xFF
      bytes[index + 21] = 0x02
    }
    let problem = Self.problem(bytes)
    #expect(problem?.code == .damaged || problem?.code == .truncated)
  }

  @Test func `Names of parts that lead out of the file are refused`() throws {
    var bytes = try WorkbookParts(others: ["xx/evil.xml": "<a/>"]).bytes()
    for index in bytes.indices.dropLast(11) where bytes[index...].starts(with: Array("xx/evil.xml".utf8)) {
      bytes[index] = UInt8(ascii: ".")
      bytes[index + 1] = UInt8(ascii: ".")
    }
    #expect(Self.problem(bytes)?.code == .damaged)
    let outside = WorkbookParts(target: "../../../../etc/passwd")
    #expect(Self.problem(try outside.bytes())?.code == .damaged)
  }

  @Test func `A sheet of a hundred thousand rows is refused at once`() throws {
    var sheet = "<sheetData>"
    for row in 1...100_000 { sheet += "<row r=\"\(row)\"><c r=\"A\(row)\"><v>\(row &* 7919 % 10_007)</v></c></row>" }
    let problem = Self.problem(try WorkbookParts(sheet: sheet + "</sheetData>").bytes())
    #expect(problem?.code == .tooLarge)
    #expect(problem?.message.contains("more rows") == true)
    #expect(problem?.part == "xl/worksheets/sheet1.xml")
  }

  @Test func `Empty rows that are only formatted do not count`() throws {
    var sheet = "<sheetData>"
    for row in 1...30_000 { sheet += "<row r=\"\(row)\"><c r=\"A\(row)\" s=\"\(row % 13)\"/></row>" }
    #expect(Self.problem(try WorkbookParts(sheet: sheet + "</sheetData>").bytes()) == nil)
  }

  @Test func `Too many cells, strings and merged cells are refused`() throws {
    var limits = SpreadsheetLimits.standard
    limits.cells = 2
    limits.strings = 1
    limits.merges = 1
    let cells = "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>"
    #expect(Self.problem(try WorkbookParts(sheet: cells).bytes(), limits: limits)?.message.contains("cells") == true)
    let strings = WorkbookParts(strings: "<si/><si/>")
    #expect(Self.problem(try strings.bytes(), limits: limits)?.message.contains("strings") == true)
    let merges = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>"
    #expect(Self.problem(try WorkbookParts(sheet: merges).bytes(), limits: limits)?.message.contains("merged") == true)
  }

  @Test func `Wrong types and lost references are refused or read as text, never trusted`() throws {
    for index in ["5", "-1", "0.5", "1e18"] {
      let sheet = "<sheetData><row r=\"4\"><c r=\"B4\" t=\"s\"><v>\(index)</v></c></row></sheetData>"
      let problem = Self.problem(try WorkbookParts(sheet: sheet, strings: "<si><t>a</t></si>").bytes())
      #expect(problem?.code == .damaged)
      #expect(problem?.message.contains("B4") == true)
    }
    for name in ["A", "1", "A0", "ZZZZ9", "A99999999", "A1:B2", ""] {
      let sheet = "<sheetData><row><c r=\"\(name)\"><v>1</v></c></row></sheetData>"
      #expect(Self.problem(try WorkbookParts(sheet: sheet).bytes())?.code == .badXML)
    }
    let odd = """
      <cols><col min="9" max="1" width="x"/><col min="99999999999999999999" max="1"/></cols>\
      <sheetData><row r="-1"><c s="4294967295"><v>1</v></c></row><row r="9999999"><c><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="B2:A1"/><mergeCell/><mergeCell ref="?"/></mergeCells>
      """
    #expect(Self.problem(try WorkbookParts(sheet: odd).bytes()) == nil)
  }
}
