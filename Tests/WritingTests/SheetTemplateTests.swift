import Model
import Testing

@testable import Writing

@Suite struct SheetTemplateTests {
  @Test func `a summary counts over the sheets by formulas that carry their results`() throws {
    let answers = ["1.1-01": "conforms", "1.1-02": "partial", "1.1-03": "not-applicable", "1.2-01": "conforms"]
    let book = try OpenedWorkbook(SheetFixture.value(sections: 2, answers: answers))
    let summary = try book.part("xl/worksheets/sheet1.xml")
    // Sections' tables begin in row 6: a line, two entries, an empty row, the head; one more row is counted with them.
    #expect(summary.contains("<f>COUNTA('1.1'!$B$6:$B$9)</f><v>3</v>"))
    #expect(summary.contains("<f>COUNTIF('1.1'!$F$6:$F$9,'_lists'!$A$2)</f><v>1</v>"))
    #expect(
      summary.contains(
        "<f>IF(COUNTA('1.1'!$B$6:$B$9)-COUNTIF('1.1'!$F$6:$F$9,'_lists'!$A$5)=0,\"\","
          + "(COUNTIF('1.1'!$F$6:$F$9,'_lists'!$A$2))/(COUNTA('1.1'!$B$6:$B$9)"
          + "-COUNTIF('1.1'!$F$6:$F$9,'_lists'!$A$5)))</f><v>0.5</v>"))
    #expect(summary.contains("<f>SUM(D5:D6)</f><v>2</v>"))
    #expect(summary.contains("<f>IF(C7-G7=0,\"\",(D7)/(C7-G7))</f><v>0.4</v>"))
    #expect(book.contains("xl/charts/chart1.xml"))
    #expect(try book.part("xl/charts/chart1.xml").contains("Сәйкес емес"))
  }

  @Test func `a summary without rows that count shows no share`() throws {
    let all = ["1.1-01": "not-applicable", "1.1-02": "not-applicable", "1.1-03": "not-applicable"]
    let book = try OpenedWorkbook(SheetFixture.value(answers: all))
    #expect(try book.part("xl/worksheets/sheet1.xml").contains("t=\"str\""))
  }

  @Test(arguments: [(LanguageCode.kk, "Сәйкес"), (.ru, "Соответствует"), (.en, "Conforms")])
  func `lists are in the file's language and have no level for an empty cell`(language: LanguageCode, first: String)
    throws
  {
    let book = try OpenedWorkbook(SheetFixture.value(language: language))
    let lists = try book.cells(ofSheet: 3)
    #expect(lists["A1"] == "scale")
    #expect(lists["A2"] == first)
    #expect(lists["A6"] == nil)
    let section = try book.part("xl/worksheets/sheet2.xml")
    #expect(section.contains("type=\"list\""))
    #expect(section.contains("<formula1>'_lists'!$A$2:$A$5</formula1>"))
    #expect(try book.part("xl/workbook.xml").contains("name=\"_lists\" sheetId=\"3\" state=\"hidden\""))
  }

  @Test func `labels that read the same are told apart by their ids`() throws {
    let lists = try OpenedWorkbook(SheetFixture.value()).cells(ofSheet: 3)
    #expect(
      [lists["B2"], lists["B3"], lists["B4"]] == ["Ким Алла", "Омаров Ерлан (omarov)", "Омаров Ерлан (omarov-2)"])
  }

  @Test func `a sheet is landscape A4, one page wide, with its head frozen and on every page`() throws {
    let book = try OpenedWorkbook(SheetFixture.value())
    let section = try book.part("xl/worksheets/sheet2.xml")
    #expect(section.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(section.contains("paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""))
    #expect(section.contains("topLeftCell=\"A6\" activePane=\"bottomLeft\" state=\"frozen\""))
    #expect(section.contains("<autoFilter ref=\"A5:H8\"/>"))
    #expect(!section.contains("sheetProtection"))
    // The summary's chart must not be cut in two.
    #expect(try book.part("xl/worksheets/sheet1.xml").contains("paperSize=\"9\" orientation=\"landscape\""))
    #expect(try book.part("xl/workbook.xml").contains(">'1.1'!$5:$5</definedName>"))
  }

  @Test func `the cell of who filled it in is marked and has a name`() throws {
    let book = try OpenedWorkbook(SheetFixture.value())
    #expect(try book.cells(ofSheet: 2)["A2"] == "Filled in by *")
    #expect(try book.part("xl/worksheets/sheet2.xml").contains("type=\"containsBlanks\""))
    #expect(try book.part("xl/workbook.xml").contains("name=\"sapa_filled_by\" localSheetId=\"1\">'1.1'!$D$2<"))
  }

  @Test func `a line above the table is left out when its slot has no value`() throws {
    let cells = try OpenedWorkbook(SheetFixture.value()).cells(ofSheet: 2)
    #expect(cells.values.contains { $0.hasPrefix("1.1 Сапа") })
    #expect(!cells.values.contains { $0.hasPrefix("Administrator") })
  }

  @Test func `verdicts take the colour of their level`() throws {
    let section = try OpenedWorkbook(SheetFixture.value()).part("xl/worksheets/sheet2.xml")
    #expect(section.contains("<formula>\"Сәйкес емес\"</formula>"))
  }

  @Test(arguments: ["=1+1", "+7 705", "-5", "@me", "<b>&\"x\"</b>"])
  func `a requirement is written as it is, never as a formula`(text: String) throws {
    let book = try OpenedWorkbook(SheetFixture.value(requirement: text))
    #expect(!(try book.part("xl/worksheets/sheet2.xml")).contains("<f>"))
    let written = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>\(written)</t>"))
  }

  @Test func `characters that XML cannot carry are dropped`() throws {
    let book = try OpenedWorkbook(SheetFixture.value(requirement: "a\u{1}b\u{FFFE}c\td"))
    #expect(try book.cells(ofSheet: 2)["C6"] == "abc d")
  }

  @Test func `a text too long for a cell fails the document with the cell's name`() throws {
    let error = #expect(throws: SheetError.self) {
      try OpenedWorkbook(SheetFixture.value(requirement: String(repeating: "ұ", count: 40_000)))
    }
    #expect(error?.diagnostic.message.contains("cell 1.1!C6: the text is longer than 32767 characters") == true)
  }

  @Test func `the same value gives the same bytes`() throws {
    let value = SheetFixture.value(sections: 3, rows: 9)
    #expect(try OpenedWorkbook(value).bytes == OpenedWorkbook(value).bytes)
  }
}
