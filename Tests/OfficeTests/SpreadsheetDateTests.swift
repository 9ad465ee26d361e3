import Model
import Testing

@testable import Office

@Suite struct SpreadsheetDateTests {
  /// What a number shows under a number format, given by its built-in id or its code.
  private func content(_ number: String, id: Int = 0, code: String? = nil, is1904: Bool = false) throws -> Content? {
    let custom = code.map { "<numFmts><numFmt numFmtId=\"\(id)\" formatCode=\"\($0)\"/></numFmts>" } ?? ""
    let book = WorkbookParts(
      sheet: "<sheetData><row><c s=\"1\"><v>\(number)</v></c></row></sheetData>",
      styles: "\(custom)<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs><dxfs><xf numFmtId=\"14\"/></dxfs>",
      settings: is1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr date1904=\"false\"/>")
    return try Spreadsheet(bytes: book.bytes()).grid("S")?[0, 0]
  }

  @Test(arguments: [14, 15, 16, 17, 22, 27, 36, 50, 57, 58])
  func `Built-in formats of dates make dates`(id: Int) throws {
    #expect(try content("46280", id: id) == Day(iso: "2026-09-15").map(Content.date))
  }

  @Test(arguments: [0, 1, 2, 9, 13, 23, 37, 46, 49])
  func `Other built-in formats do not`(id: Int) throws {
    #expect(try content("46280", id: id) == .number(46_280, isDate: false))
  }

  @Test(arguments: [
    "dd.mm.yyyy", "DD/MM/YYYY;@", "[$-419]d mmmm yyyy&quot; г.&quot;;@", "yyyy\\-mm\\-dd", "[Red]dd/mm/yy", "mmm\\-yy",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy\\ &quot;ж.&quot;\\ d\\ mmmm",
  ])
  func `Formats of people's own make dates`(code: String) throws {
    #expect(try content("46280", id: 164, code: code) == Day(iso: "2026-09-15").map(Content.date))
  }

  @Test(arguments: [
    "General", "0.00&quot; days&quot;", "#,##0\\ \\d", "[Red]0;[Blue]-0", "@", "[h]:mm:ss", "0.00E+00",
    "_-* #,##0.00_d",
    "0;yyyy", "[$₸-43F]\\ #,##0",
  ])
  func `Formats of numbers do not`(code: String) throws {
    #expect(try content("46280", id: 170, code: code) == .number(46_280, isDate: false))
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("46280.99", "2026-09-15"),
    ("46279.9999999999", "2026-09-15"), ("2958465", "9999-12-31"),
  ])
  func `Days count from 1900`(number: String, day: String) throws {
    #expect(try content(number, id: 14) == Day(iso: day).map(Content.date))
  }

  @Test(arguments: [("0", "1904-01-01"), ("44818", "2026-09-15"), ("2957003", "9999-12-31")])
  func `Days count from 1904 where the workbook says so`(number: String, day: String) throws {
    #expect(try content(number, id: 14, is1904: true) == Day(iso: day).map(Content.date))
  }

  @Test(arguments: ["60", "-1", "0.75", "2958466", "1e300"])
  func `A date that is no day stays a number`(number: String) throws {
    #expect(try content(number, id: 14) == Double(number).map { .number($0, isDate: true) })
  }
}
