import Foundation
import Model
import Testing

@testable import Office

/// Workbooks as programs really save them; Fixtures/README.md says how each was made.
@Suite struct SpreadsheetFixtureTests {
  static func bytes(_ name: String) throws -> [UInt8] {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: "xlsx", subdirectory: "Fixtures"))
    return [UInt8](try Data(contentsOf: url))
  }

  @Test(arguments: ["openpyxl", "libreoffice"])
  func `What openpyxl writes reads the same when LibreOffice has saved it`(name: String) throws {
    let book = try Spreadsheet(bytes: Self.bytes(name))
    #expect(book.tabs.map(\.name) == ["1.1 & <ә>", "_sapa", "empty"])
    #expect(book.tabs.map(\.isHidden) == [false, true, false])
    #expect(book.customProperties == ["case": "2026-x & y", "version": "3"])
    #expect(book.definedNames.map(\.name) == ["everywhere", "here"])
    #expect(book.definedNames.map(\.tab) == [nil, "1.1 & <ә>"])
    #expect(try book.grid("empty")?.rows == [])
    #expect(
      try book.grid("_sapa")?.rows.map { $0.cells.map(\.content) } == [
        [.text("field"), .text("case"), .text("2026-x")]
      ])
    #expect(try book.grid("Sheet9") == nil)
    let grid = try #require(try book.grid("1.1 & <ә>"))
    let day = try #require(Day(iso: "2026-09-15"))
    #expect(grid.rows.map(\.number) == [0, 1, 2, 4])
    #expect(grid.rows.map(\.isHidden) == [false, false, true, false])
    #expect(
      (0...4).map { grid[1, $0] } == [.text("1.10"), .number(1.1, isDate: false), .flag(true), .date(day), .date(day)])
    guard case .number(let time, isDate: true) = grid[1, 5] else { throw TestProblem("a time is no date") }
    #expect(abs(time - 13.75 / 24) < 1e-9)
    #expect(grid[1, 6] == .error("#DIV/0!"))
    #expect(grid[1, 7] == .text("Сәйкес"))
    #expect(grid[2, 0] == .text("  spaces kept "))
    #expect(grid[2, 1] == .text("line\nbreak"))
    // openpyxl saves no results of formulas.
    #expect(grid[2, 2] == (name == "openpyxl" ? .empty : .number(2, isDate: false)))
    #expect(grid[2, 3] == Day(iso: "2023-03-15").map(Content.date))
    #expect(grid[2, 4] == .number(1.5, isDate: false))
    #expect(grid[2, 5] == .number(0.25, isDate: false))
    #expect(grid.notes.map(\.text) == ["көрдім\nекінші жол"])
    #expect(grid.notes.map { [$0.row, $0.column] } == [[2, 0]])
    #expect(grid.merges == [Grid.Merge(rows: 4...5, columns: 0...2)])
    #expect(grid.columnWidths == [1: 25.5, 2: 13])
    #expect(grid.hiddenColumns == [2...2])
  }

  @Test func `What libxlsxwriter writes is read`() throws {
    let book = try Spreadsheet(bytes: Self.bytes("libxlsxwriter"))
    #expect(book.tabs.map(\.isHidden) == [false, true])
    #expect(book.customProperties == ["case": "2026-x", "draft": "true"])
    #expect(book.definedNames == [.init(name: "due", tab: "Тексеру", reference: "'Тексеру'!$A$2")])
    let grid = try #require(try book.grid("Тексеру"))
    #expect(grid.rows.map(\.number) == [0, 1, 2, 3, 5])
    #expect(
      (0...3).map { grid[0, $0] } == [.text("Сәйкес"), .text("1.10"), .number(-12.75, isDate: false), .flag(false)])
    let days = ["2027-02-11", "1900-02-28"].compactMap { Day(iso: $0) }.map(Content.date)
    #expect((0...3).map { grid[1, $0] } == [days[0], .number(60, isDate: true), days[1], .empty])
    #expect((0...1).map { grid[2, $0] } == [.number(-12.75, isDate: false), .text("Сәйкес!")])
    #expect(grid[3, 0] == .text("бір екі"))
    #expect(grid[3, 1] == .text("a\rb\u{1}<&>"))
    #expect(grid.notes.map(\.text) == ["ескертпе"])
    #expect(grid.merges == [Grid.Merge(rows: 5...5, columns: 0...3)])
  }
}

struct TestProblem: Error {
  let message: String
  init(_ message: String) { self.message = message }
}
