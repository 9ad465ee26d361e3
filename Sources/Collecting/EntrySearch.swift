import Office

/// Finds a labelled cell above a table: right of its label, wherever that stands now.
struct EntrySearch {
  let table: FoundTable
  /// Cells by their names on this sheet, for entries whose label is gone.
  let names: [String: (row: Int, column: Int)]

  struct Found {
    let content: Content
    let row: Int
    let column: Int
  }

  /// Nil when neither the label nor the cell's name is there.
  func find(_ entry: MachineSheet.Entry) -> Found? {
    let rows = table.grid.rows[..<(table.head ?? table.grid.rows.count)]
    return find(in: rows) { $0 == entry.label } ?? find(in: rows) { Spoken.folded($0) == Spoken.folded(entry.label) }
      ?? names[entry.cellName].map { Found(content: table.grid[$0.row, $0.column], row: $0.row, column: $0.column) }
  }

  private func find(in rows: ArraySlice<Grid.Row>, _ isLabel: (String) -> Bool) -> Found? {
    for row in rows {
      let label = row.cells.firstIndex { cell in
        if case .text(let text) = cell.content { isLabel(text) } else { false }
      }
      guard let label else { continue }
      if let value = row.cells[(label + 1)...].first(where: { !$0.content.isBlank }) {
        return Found(content: value.content, row: row.number, column: value.column)
      }
      return Found(content: .empty, row: row.number, column: column(after: row.cells[label].column, row: row.number))
    }
    return nil
  }

  /// The first column behind a label, which may be merged over several.
  private func column(after label: Int, row: Int) -> Int {
    let merge = table.grid.merges.first { $0.rows.contains(row) && $0.columns.contains(label) }
    return (merge?.columns.upperBound ?? label) + 1
  }
}
