import Foundation
import Model
import Testing

@testable import Writing

/// Forms that go out again: with their answers, with rows that people added, with what is wrong.
@Suite struct SheetReturnTests {
  private func machine(_ book: OpenedWorkbook, sheet: Int) throws -> [[String]] {
    let cells = try book.cells(ofSheet: sheet)
    let last = cells.keys.compactMap { Int($0.drop { $0.isLetter }) }.max() ?? 0
    return (1...last).map { row in
      let values = ["A", "B", "C", "D", "E", "F", "G", "H"].map { cells["\($0)\(row)"] ?? "" }
      return values.reversed().drop(while: \.isEmpty).reversed()
    }
  }

  private static let open = SheetLayout.Sheet(
    id: "findings", name: Text("Findings"), entries: [SheetLayout.Entry(id: "place", title: Text("Place"))],
    rows: "added", openRows: 4,
    columns: [
      SheetLayout.Column(id: "code", title: Text("Code"), width: 9, content: .value("id"), isKey: true),
      SheetLayout.Column(id: "description", title: Text("Description"), width: 40, content: .input(.text)),
      SheetLayout.Column(id: "on", title: Text("On"), width: 12, content: .input(.date)),
      SheetLayout.Column(id: "times", title: Text("Times"), width: 12, content: .input(.number)),
    ])

  private static var layout: SheetLayout {
    var layout = SheetFixture.layout
    layout.sheets.append(open)
    return layout
  }

  private static func value(added: [Record] = [], answers: [String: String] = [:]) -> DocumentValue {
    var value = SheetFixture.value(language: .en, answers: answers)
    value.fields["added"] = .list(added.map { .record($0) })
    return value
  }

  @Test func `answers stand as dates and numbers where they can be read, else as they were typed`() throws {
    let added = [
      Record(["id": .text("x1"), "on": .text("2026-09-15"), "times": .text("1.5")]),
      Record(["id": .text("x2"), "on": .text("autumn"), "times": .text("many")]),
    ]
    let cells = try OpenedWorkbook(Self.value(added: added), layout: Self.layout).cells(ofSheet: 3)
    #expect(["A4", "C4", "D4"].map { cells[$0] } == ["x1", "46280", "1.5"])
    #expect(["A5", "C5", "D5"].map { cells[$0] } == ["x2", "autumn", "many"])
  }

  @Test func `a sheet for what people add has empty rows, and says so in the machine sheet`() throws {
    let book = try OpenedWorkbook(Self.value(added: [Record(["id": .text("x1")])]), layout: Self.layout)
    let xml = try book.part("xl/worksheets/sheet3.xml")
    #expect(xml.contains("<autoFilter ref=\"A3:D8\"/>"))
    #expect(xml.contains("sqref=\"C4:C9\""))
    let rows = try machine(book, sheet: 5)
    #expect(rows.contains(["sheet", "Findings", "findings", "", "open"]))
    #expect(rows.contains(["sheet", "1.1", "section", "1.1"]))
    #expect(rows.contains(["row", "Findings", "x1"]))
  }

  @Test func `an entry shows what was answered, and the machine sheet what it was made with`() throws {
    var value = Self.value()
    value.fields["answers"] = .record(
      Record(["findings": .record(Record(["place": .text("Hall 3")]))]))
    let book = try OpenedWorkbook(value, layout: Self.layout)
    #expect(try book.cells(ofSheet: 3)["C1"] == "Hall 3")
    #expect(
      try machine(book, sheet: 5).contains([
        "entry", "Findings", "place", "Place", "text", "0", "sapa_place", "Hall 3",
      ]))
  }

  @Test func `the answers of two people that differ are noted on their cell`() throws {
    var value = SheetFixture.value(language: .en)
    value.fields["conflicts"] = .list([
      .record(Record(["row": .text("1.1-02"), "column": .text("verdict"), "text": .text("Kim: Conforms")]))
    ])
    let book = try OpenedWorkbook(value)
    let comments = try book.part("xl/comments1.xml")
    #expect(comments.contains("<comment ref=\"F7\""))
    #expect(comments.contains("The answers differ:\nKim: Conforms"))
  }

  private static let refused = RefusedForm(
    file: "checklist (2).xlsx", language: .en,
    answers: [
      Answer(row: "1.1-01", column: "verdict", value: "conforms"), Answer(row: "1.1-02", column: "verdict", value: "?"),
      Answer(row: "1.1-03", column: "verdict", value: ""), Answer(row: "1.1", column: "filled-by", value: "kim"),
      Answer(row: "new-1", column: "description", value: "No fire exit"),
    ],
    problems: [
      RefusedForm.Problem(sheet: "1.1", cell: "F8", message: "No such label.", fix: "Choose one from the list.")
    ],
    marks: [
      RefusedForm.Mark(row: "1.1-02", column: "verdict", message: "No such label."),
      RefusedForm.Mark(row: "1.1", column: "filled-on", message: "Not a date."),
    ])

  private func refusedBook() throws -> OpenedWorkbook {
    try OpenedWorkbook(
      Self.value(answers: ["1.1-03": "partial"]), layout: Self.layout, refused: Self.refused)
  }

  @Test func `a refused form comes back with all its answers`() throws {
    let cells = try refusedBook().cells(ofSheet: 3)
    #expect(cells["D2"] == "Ким Алла")
    #expect(["F6", "F7", "F8"].map { cells[$0] } == ["Conforms", "?", nil])
    #expect(["A4", "B4"].map { try? refusedBook().cells(ofSheet: 4)[$0] } == ["new-1", "No fire exit"])
  }

  @Test func `its machine sheet keeps what it was made with, so that all answers count when it comes again`() throws {
    let rows = try machine(refusedBook(), sheet: 6)
    let hash = SheetMachine.hash("Университетте жарияланған сапаны қамтамасыз ету саясаты бар.")
    #expect(rows.contains(["row", "1.1", "1.1-01", hash]))
    #expect(rows.contains(["row", "1.1", "1.1-03", hash, "partial"]))
    #expect(rows.contains(["row", "Findings", "new-1"]))
    #expect(rows.contains(["sheet", "Problems", "problems"]))
  }

  @Test func `its bad cells are coloured and say what is wrong`() throws {
    let book = try refusedBook()
    let comments = try book.part("xl/comments1.xml")
    #expect(comments.contains("<comment ref=\"F7\""))
    #expect(comments.contains("No such label."))
    #expect(comments.contains("<comment ref=\"D3\""))
    let xml = try book.part("xl/worksheets/sheet3.xml")
    func style(_ cell: String) -> Substring? {
      xml.components(separatedBy: "<c r=\"\(cell)\" s=\"").last?.split(separator: "\"").first
    }
    #expect(style("F7") != style("F6"))
    #expect(style("F6") == style("F8"))
  }

  @Test func `its first sheet lists the problems`() throws {
    let book = try refusedBook()
    let cells = try book.cells(ofSheet: 1)
    #expect(try book.part("xl/workbook.xml").contains("<sheet name=\"Problems\" sheetId=\"1\""))
    #expect(cells["A1"] == "The filled-in file was not accepted")
    #expect(cells.values.contains("Your file: checklist (2).xlsx"))
    #expect(
      ["B6", "C6", "D6", "E6"].map { cells[$0] } == ["1.1", "F8", "No such label.", "Choose one from the list."])
  }
}
