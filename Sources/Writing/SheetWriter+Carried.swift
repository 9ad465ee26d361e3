internal import Model
internal import XLSX

extension SheetWriter {
  /// Writes what stood in the columns that people had added.
  /// - Returns: how many lines it takes.
  func write(carriedAt id: String?, row: Int, into sheet: borrowing Worksheet) throws(WorkbookError) -> Int {
    var lines = 1
    for (index, column) in tab.carried.enumerated() {
      let place = tab.columns.count + index
      guard let cell = id.flatMap({ column.cells[$0] }) else {
        try sheet.writeBlank(row: row, column: place, style: SheetStyle.text.index())
        continue
      }
      try sheet.write(cell, row: row, column: place, text: .text, number: .inputNumber, date: .date)
      guard case .text(let text) = cell else { continue }
      let room = SheetMeasure.room(columns: column.width ?? 12, size: SheetStyle.size)
      lines = max(lines, SheetMeasure.lines(of: text, room: room))
    }
    return lines
  }
}

extension Worksheet {
  func write(
    _ cell: Carried.Cell, row: Int, column: Int, text: SheetStyle, number: SheetStyle, date: SheetStyle
  ) throws(WorkbookError) {
    switch cell {
    case .text(let words):
      try write(SheetText.clean(words), row: row, column: column, style: text.index())
    case .number(let value): try write(value, row: row, column: column, style: number.index())
    case .date(let day): try write(SheetText.serial(day), row: row, column: column, style: date.index())
    }
  }
}

extension Carried.Extra {
  /// The sheet as people had written it, without its looks.
  func write(into sheet: borrowing Worksheet) throws(WorkbookError) {
    for (column, width) in widths.sorted(by: { $0.key < $1.key }) where column < 16_384 {
      try sheet.setColumn(column, width: min(max(width, 0), 255))
    }
    for (place, cell) in cells.sorted(by: { $0.key < $1.key }) where place.row < 1_048_576 && place.column < 16_384 {
      try sheet.write(cell, row: place.row, column: place.column, text: .wrapped, number: .plain, date: .plainDate)
    }
  }
}
