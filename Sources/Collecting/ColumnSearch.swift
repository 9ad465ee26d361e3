import Office

/// Finds the head of a table by its headings, and the columns; where headings are gone, by where the ids stand.
struct ColumnSearch {
  private(set) var head: Int?
  private(set) var columns: [Int?]
  private(set) var key: Int?

  init(sheet: MachineSheet.Sheet, grid: Grid) {
    columns = Array(repeating: nil, count: sheet.columns.count)
    let keyPlace = sheet.columns.firstIndex { if case .key = $0.kind { true } else { false } }
    guard let keyPlace else { return }
    findHead(of: sheet, in: grid)
    key = columns[keyPlace]
    if key.map({ !ColumnSearch.hasID(of: sheet, in: grid, below: head, column: $0) }) ?? true {
      key = ColumnSearch.column(withIDsOf: sheet, in: grid) ?? key
      columns[keyPlace] = key
    }
    fillGaps(sheet, grid)
  }

  /// The row where most headings stand, at least two of them.
  private mutating func findHead(of sheet: MachineSheet.Sheet, in grid: Grid) {
    var most = 1
    for (place, row) in grid.rows.enumerated() where row.cells.count > 1 {
      let found = ColumnSearch.headings(of: sheet, in: row)
      let count = found.count { $0 != nil }
      if count > most { (most, head, columns) = (count, place, found) }
      if count == sheet.columns.count { return }
    }
  }

  private static func headings(of sheet: MachineSheet.Sheet, in row: Grid.Row) -> [Int?] {
    var found = [Int?](repeating: nil, count: sheet.columns.count)
    var next = 0
    for cell in row.cells {
      guard case .text(let text) = cell.content else { continue }
      if next < found.count, found[next] == nil, sheet.columns[next].heading == text {
        found[next] = cell.column
        next += 1
      } else if let place = sheet.columns.indices.first(where: { found[$0] == nil && sheet.columns[$0].heading == text }
      ) {
        found[place] = cell.column
        next = place + 1
      }
    }
    guard found.contains(where: { $0 != nil }), found.contains(where: { $0 == nil }) else { return found }
    // Only a row that is a head by some of its texts is worth the slower comparison.
    for cell in row.cells where !found.contains(cell.column) {
      guard case .text(let text) = cell.content else { continue }
      let folded = Spoken.folded(text)
      let place = sheet.columns.indices.first { found[$0] == nil && Spoken.folded(sheet.columns[$0].heading) == folded }
      if let place { found[place] = cell.column }
    }
    return found
  }

  /// Columns whose headings were changed stand where they stood, counted from their neighbours.
  private mutating func fillGaps(_ sheet: MachineSheet.Sheet, _ grid: Grid) {
    let original = columns
    for place in columns.indices where columns[place] == nil {
      let neighbour = original.indices.filter { original[$0] != nil }.min { abs($0 - place) < abs($1 - place) }
      guard let neighbour, let known = original[neighbour] else { continue }
      let column = known + place - neighbour
      guard column >= 0, !columns.contains(column) else { continue }
      if let head, grid.rows[head][column].isBlank { continue }
      columns[place] = column
    }
  }

  private static func hasID(of sheet: MachineSheet.Sheet, in grid: Grid, below head: Int?, column: Int) -> Bool {
    var ids = RowIDs(sheet.rows)
    return grid.rows.indices.contains { place in
      place > head ?? -1 && ids.row(of: grid.rows[place][column]) != nil
    }
  }

  private static func column(withIDsOf sheet: MachineSheet.Sheet, in grid: Grid) -> Int? {
    let ids = Set(sheet.rows.map(\.id))
    var counts: [Int: Int] = [:]
    for row in grid.rows {
      for cell in row.cells {
        if case .text(let text) = cell.content, ids.contains(text) { counts[cell.column, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
