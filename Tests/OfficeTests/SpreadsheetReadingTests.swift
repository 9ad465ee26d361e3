import Model
import Testing

@testable import Office

@Suite struct SpreadsheetReadingTests {
  private func rows(_ book: WorkbookParts) throws -> [[Content]] {
    let grid = try #require(try Spreadsheet(bytes: book.bytes()).grid("S"))
    return grid.rows.map { $0.cells.map(\.content) }
  }

  private func grid(_ cells: String) throws -> Grid {
    let book = try Spreadsheet(bytes: WorkbookParts(sheet: "<sheetData>\(cells)</sheetData>").bytes())
    return try #require(try book.grid("S"))
  }

  @Test func `Texts are shared, in runs, inline or a formula's; phonetic readings are none`() throws {
    let strings = """
      <si><t>one</t></si><si><r><rPr><b/></rPr><t>t</t></r><r><t xml:space="preserve">w o </t></r>\
      <rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>a_x000D_\n_x005F_x0041__xD800_</t></si>\
      <si><t><![CDATA[<&]]>&amp;&#1178;</t></si>
      """
    let sheet = """
      <sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>\
      <c t="s"><v>4</v></c></row><row><c t="inlineStr"><is><t>in</t></is></c>\
      <c t="inlineStr"><is><r><t>li</t></r><rPh><t>no</t></rPh><r><t>ne</t></r></is></c>\
      <c t="str"><f>A1&amp;"x"</f><v>for mula </v></c><c t="str"><f>""</f><v></v></c></row></sheetData>
      """
    #expect(
      try rows(WorkbookParts(sheet: sheet, strings: strings)) == [
        [.text("tw o "), .text("one"), .text("a\r\n_x0041__xD800_"), .text("<&&Қ")],
        [.text("in"), .text("line"), .text("for mula ")],
      ])
  }

  @Test func `Numbers, flags and errors are what they say; what is none stays text`() throws {
    let cells = """
      <row><c><v>1.10</v></c><c t="n"><v>-3E-2</v></c><c><v> 7 </v></c><c><v>1234567890123456</v></c>\
      <c><v>abc</v></c><c><v>0x10</v></c><c><v>inf</v></c><c><v>1e999</v></c></row>\
      <row><c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="b"><v>maybe</v></c><c t="e"><v>#N/A</v></c><c><v/></c>\
      <c><f>1+1</f></c><c s="9"/><c t="zzz"><v>5</v></c></row>
      """
    let read = try grid(cells)
    #expect(
      read.rows.first?.cells.map(\.content) == [
        .number(1.1, isDate: false), .number(-0.03, isDate: false), .number(7, isDate: false),
        .number(1_234_567_890_123_456, isDate: false), .text("abc"), .text("0x10"), .text("inf"), .text("1e999"),
      ])
    #expect(
      read.rows.last?.cells.map(\.content) == [
        .flag(true), .flag(false), .text("maybe"), .error("#N/A"), .number(5, isDate: false),
      ])
    #expect([Content.number(60, isDate: false), .number(1.5, isDate: false)].map(\.plainText) == ["60", "1.5"])
  }

  @Test func `Cells stand where their names say, or after one another`() throws {
    let read = try grid(
      """
      <row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="$D$4"><v>4</v></c></row>\
      <row r="2"><c r="C2"><v>5</v></c><c r="A2"><v>6</v></c></row><row><c r="A9"><v>7</v></c></row><row><c><v>8</v></c></row>\
      <row r="4"><c r="A4"><v>9</v></c></row>
      """)
    let places = read.rows.flatMap { row in
      row.cells.map { "\(CellName.text(row: row.number, column: $0.column))=\($0.content.plainText ?? "")" }
    }
    #expect(places == ["A2=6", "C2=5", "B3=1", "C3=2", "A4=9", "D4=4", "A9=7", "A10=8"])
    #expect(read[1, 2] == .number(5, isDate: false))
    #expect(read[1, 1] == .empty && read[4, 0] == .empty && read[-1, -1] == .empty)
  }

  @Test func `Other prefixes, strict namespaces and absolute targets are read`() throws {
    let strict = "http://purl.oclc.org/ooxml"
    var book = WorkbookParts(target: "/xl/other/a.xml")
    book.others["xl/workbook.xml"] = """
      <x:workbook xmlns:x="\(strict)/spreadsheetml/main" xmlns:q="\(strict)/officeDocument/relationships" conformance="strict">\
      <x:sheets><x:sheet name="S" sheetId="7" q:id="rId1" state="veryHidden"/></x:sheets></x:workbook>
      """
    book.others["xl/other/a.xml"] = """
      <x:worksheet xmlns:x="\(strict)/spreadsheetml/main" xmlns:z="urn:z"><z:sheetData/><x:sheetData><x:row>\
      <x:c t="d"><x:v>2026-11-21T00:00:00</x:v></x:c><z:c><x:v>9</x:v></z:c><x:c t="d"><x:v>13:45</x:v></x:c></x:row>\
      </x:sheetData></x:worksheet>
      """
    let read = try Spreadsheet(bytes: book.bytes())
    #expect(read.tabs == [.init(name: "S", isHidden: true)])
    #expect(try rows(book) == [[.date(#require(Day(iso: "2026-11-21"))), .text("13:45")]])
  }

  @Test func `Names of parts differ in case, sheets of charts have no cells`() throws {
    var book = WorkbookParts(
      sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>", target: "Worksheets/Sheet1.xml")
    book.sheets +=
      "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Lost\" sheetId=\"3\" r:id=\"rId9\"/>"
    book.names = "<definedNames><definedName name=\"a\" localSheetId=\"1\">S!$A$1</definedName></definedNames>"
    book.others["xl/_rels/workbook.xml.rels"] = WorkbookParts.relationships([
      ("worksheet", "Worksheets/Sheet1.xml"), ("chartsheet", "chartsheets/sheet1.xml"),
    ])
    let read = try Spreadsheet(bytes: book.bytes())
    #expect(read.tabs.map(\.name) == ["S"])
    #expect(read.definedNames == [.init(name: "a", tab: "Chart", reference: "S!$A$1")])
    #expect(try read.grid("S")?.rows.count == 1)
  }

  @Test func `Columns' widths go as far as the cells`() throws {
    let sheet = """
      <cols><col min="1" max="2" width="9.5"/><col min="3" max="16384" width="4" hidden="1"/><col min="1" max="9" width="1"/></cols>\
      <sheetData><row r="1" hidden="1"><c r="D1"><v>1</v></c></row></sheetData>
      """
    let read = try #require(try Spreadsheet(bytes: WorkbookParts(sheet: sheet).bytes()).grid("S"))
    #expect(read.columnWidths == [0: 9.5, 1: 9.5, 2: 4, 3: 4])
    #expect(read.hiddenColumns == [2...16_383])
    #expect(read.rows.map(\.isHidden) == [true])
  }

  @Test(arguments: [("A1", 0, 0), ("H12", 11, 7), ("$Z$1", 0, 25), ("AA2", 1, 26), ("XFD1048576", 1_048_575, 16_383)])
  func `Cells have names`(name: String, row: Int, column: Int) throws {
    let place = try #require(CellName.parse(name))
    #expect(place == (row, column))
    #expect(CellName.text(row: row, column: column) == name.filter { $0 != "$" })
  }

  @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "A1B", "É1", "A-1", "@1", "AAAAAAAAAAAAAAAAAAAAAAAA1"])
  func `What names no cell is none`(name: String) {
    #expect(CellName.parse(name) == nil)
  }
}
