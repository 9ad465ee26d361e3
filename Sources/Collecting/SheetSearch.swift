import Office

/// Finds the sheets of a form in a workbook: by their names, and where people have renamed them by the ids on them.
struct SheetSearch {
  private let book: Spreadsheet
  private let form: MachineSheet
  private var claimed: Set<String>

  init(_ form: MachineSheet, in book: Spreadsheet) {
    self.form = form
    self.book = book
    claimed = Set(form.sheets.map(\.tab))
  }

  /// The tables of the sheets that people fill in; nil where a sheet is gone.
  mutating func tables() throws(SpreadsheetProblem) -> [FoundTable?] {
    var tables: [FoundTable?] = []
    var lost: [Int] = []
    for sheet in form.sheets where sheet.isFilledIn {
      let table = try table(of: sheet, on: sheet.tab)
      if table == nil { lost.append(tables.count) }
      tables.append(table)
    }
    guard !lost.isEmpty else { return tables }
    let sheets = form.sheets.filter(\.isFilledIn)
    for place in lost {
      for tab in book.tabs where !tab.name.hasPrefix("_") && !claimed.contains(tab.name) {
        guard let table = try table(of: sheets[place], on: tab.name) else { continue }
        claimed.insert(tab.name)
        tables[place] = table
        break
      }
    }
    return tables
  }

  /// Copies that people made of a sheet, beside the sheet itself: «1.1 (2)», "1.1_2", "Copy of 1.1".
  func copies(of table: FoundTable) throws(SpreadsheetProblem) -> [FoundTable] {
    var copies: [FoundTable] = []
    for tab in book.tabs where !claimed.contains(tab.name) && tab.name.contains(table.tab) && tab.name != table.tab {
      if let copy = try self.table(of: table.sheet, on: tab.name) { copies.append(copy) }
    }
    return copies
  }

  private func table(of sheet: MachineSheet.Sheet, on tab: String) throws(SpreadsheetProblem) -> FoundTable? {
    guard book.tabs.contains(where: { $0.name == tab }), let grid = try book.grid(tab) else { return nil }
    let table = FoundTable(sheet, tab: tab, grid: grid)
    return table.isFound ? table : nil
  }
}

extension Spreadsheet {
  /// Cells that have a name on a sheet, `sapa_filled_by` -> `$D$5`; of merged cells the first.
  func cells(named tab: String) -> [String: (row: Int, column: Int)] {
    var cells: [String: (row: Int, column: Int)] = [:]
    for name in definedNames where name.tab == tab {
      let reference = name.reference.split(separator: "!").last ?? ""
      cells[name.name] = reference.split(separator: ":").first.flatMap { CellName.parse($0) }
    }
    return cells
  }
}
