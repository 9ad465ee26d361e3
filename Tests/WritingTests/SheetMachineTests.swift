import Model
import Testing

@testable import Writing

@Suite struct SheetMachineTests {
  /// Rows of the machine sheet as lists of cells.
  private func rows(_ value: DocumentValue, sheet: Int) throws -> [[String]] {
    let cells = try OpenedWorkbook(value).cells(ofSheet: sheet)
    let last = cells.keys.compactMap { Int($0.drop { $0.isLetter }) }.max() ?? 0
    return (1...last).map { row in
      let values = ["A", "B", "C", "D", "E", "F", "G"].map { cells["\($0)\(row)"] ?? "" }
      return values.reversed().drop(while: \.isEmpty).reversed()
    }
  }

  @Test func `it says what the file is`() throws {
    let rows = try rows(SheetFixture.value(), sheet: 4)
    #expect(rows.contains(["field", "case", "2026-external-qa-organisation"]))
    #expect(rows.contains(["field", "addressee", "kim"]))
    #expect(rows.contains(["field", "layout", "checklist"]))
    #expect(rows.contains(["field", "layoutVersion", "1"]))
    #expect(rows.contains(["sheet", "1.1", "section", "1.1"]))
  }

  @Test func `it knows each row by its id, with the hash of its requirement and what stood in it`() throws {
    let rows = try rows(SheetFixture.value(answers: ["1.1-02": "partial"]), sheet: 4)
    let hash = SheetMachine.hash("Университетте жарияланған сапаны қамтамасыз ету саясаты бар.")
    #expect(hash.count == 16)
    #expect(rows.contains(["row", "1.1", "1.1-01", hash]))
    #expect(rows.contains(["row", "1.1", "1.1-02", hash, "partial"]))
    #expect(SheetMachine.hash("a") != SheetMachine.hash("b"))
  }

  @Test func `it maps headings, entries and labels back to ids`() throws {
    let rows = try rows(SheetFixture.value(language: .ru), sheet: 4)
    #expect(rows.contains(["column", "1.1", "verdict", "Результат оценки", "input", "list of scale"]))
    #expect(rows.contains(["column", "1.1", "code", "Code", "key"]))
    #expect(rows.contains(["column", "1.1", "requirement", "Requirement", "requirement"]))
    #expect(
      rows.contains([
        "entry", "1.1", "filled-by", "Filled in by *", "suggestions from people", "1", "sapa_filled_by",
      ]))
    #expect(rows.contains(["list", "scale", "not-conform", "Не соответствует"]))
    #expect(rows.contains(["list", "people", "omarov-2", "Омаров Ерлан (omarov-2)"]))
  }
}
