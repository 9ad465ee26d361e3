import Collecting
import Foundation
import Model
import Testing
import Writing

/// What people added to a form goes into the form made again.
struct CarryingTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let file = try #require(Bundle.module.url(forResource: name, withExtension: "xlsx", subdirectory: "Fixtures"))
    return [UInt8](try Data(contentsOf: file))
  }

  @Test func `a column put in by hand is found by its row, whatever the order of rows, and the sheet by its ids`()
    throws
  {
    let carried = try Carried(addedTo: try fixture("filled-by-openpyxl.kk"))
    #expect(carried.sheets.map(\.id) == ["1.1"])
    let column = try #require(carried.sheets.first?.columns.first)
    #expect(column.heading == "Кафедра")
    #expect(column.cells == ["1.1-03": .text("АТ")])
    #expect(carried.extras.map(\.name) == ["Қосымша"])
    #expect(carried.extras.first?.cells == [Carried.Extra.Place(row: 0, column: 0): .text("Өзіміз үшін")])
    #expect(carried.left == ["the formatting and the formulas of 'Қосымша'"])
  }

  @Test func `a form as it was made has nothing to carry`() throws {
    let carried = try Carried(addedTo: try CheckForm.bytes())
    #expect(carried == Carried())
  }

  private static let additions = Carried(
    sheets: [
      Carried.Sheet(
        id: "1.2",
        columns: [
          Carried.Column(
            heading: "Until", width: 20,
            cells: ["1.2-01": .date(FormFixture.day(2026, 12, 1)), "1.2-03": .number(2.5)])
        ],
        notes: [Carried.Note(row: "1.2-02", column: "verdict", text: "Ask the dean\nfirst", author: "Omarov")])
    ],
    extras: [
      Carried.Extra(
        name: "My notes", cells: [Carried.Extra.Place(row: 3, column: 2): .text("here")], widths: [2: 30])
    ])

  private func written(_ carried: Carried, refused: RefusedForm? = nil) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "sapa-carried-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try SheetTemplate(layout: CheckForm.layout).write(
      CheckForm.value(), refused: refused, carried: carried, to: file.path())
    return [UInt8](try Data(contentsOf: file))
  }

  @Test func `what was carried into a form is carried into the next one as it was`() throws {
    var carried = try Carried(addedTo: try written(Self.additions))
    #expect(!carried.left.isEmpty)
    carried.left = []
    #expect(carried == Self.additions)
  }

  @Test func `what sapa itself noted on a cell is not carried, what people had noted there is`() throws {
    let refused = RefusedForm(
      file: "a.xlsx", language: .en, answers: [], problems: [],
      marks: [
        RefusedForm.Mark(row: "1.2-02", column: "verdict", message: "Not in the list."),
        RefusedForm.Mark(row: "1.2-01", column: "verdict", message: "Not in the list."),
        RefusedForm.Mark(row: "1.2", column: "filled-by", message: "Nobody knows."),
      ])
    var carried = try Carried(addedTo: try written(Self.additions, refused: refused))
    carried.left.removeAll { $0.hasPrefix("the formatting") }
    #expect(carried == Self.additions)
  }

  @Test func `added columns, sheets and notes are no answers`() throws {
    let collected = FormFixture.collector().collect(
      IncomingFile(name: "inbox/a.xlsx", bytes: try written(Self.additions)))
    #expect(collected.answers.isEmpty)
    #expect(collected.problems.filter(\.isError).isEmpty)
  }
}
