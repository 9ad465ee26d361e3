internal import Model
internal import SheetXML

/// What the sheets of a workbook have in common.
struct SpreadsheetShared: Sendable {
  var strings: [String] = []
  var formats: [StylesPart.Format] = []
  var epoch = SpreadsheetEpoch.from1900

  /// Nil for an index of a shared string that there is not.
  func content(of cell: SheetPart.Cell, text: @autoclosure () -> String) -> Content? {
    switch cell.kind {
    case .number:
      guard cell.style < formats.count, formats[cell.style] == .date else { return .number(cell.number, isDate: false) }
      return epoch.day(cell.number).map(Content.date) ?? .number(cell.number, isDate: true)
    case .shared:
      guard let index = Int(exactly: cell.number), strings.indices.contains(index) else { return nil }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case .text:
      return .text(text())
    case .flag:
      return .flag(cell.number != 0)
    case .error:
      return .error(text())
    case .date:
      let text = text()
      return Day(iso: text.prefix(10)).map(Content.date) ?? .text(text)
    }
  }
}

extension Grid {
  init(
    _ part: borrowing SheetPart, of name: String, shared: SpreadsheetShared
  ) throws(SpreadsheetProblem) {
    self.init()
    let hidden = Set(part.hiddenRows)
    for index in Grid.order(of: part) {
      let cell = part.cell(index)
      guard let content = shared.content(of: cell, text: part.text(ofCell: index)) else {
        let place = CellName.text(row: cell.row, column: cell.column)
        throw .damaged("cell \(place) refers to a text that is not there", part: name)
      }
      guard content != .empty else { continue }
      if rows.last?.number != cell.row {
        rows.append(Row(number: cell.row, isHidden: hidden.contains(cell.row)))
        rows[rows.count - 1].cells.reserveCapacity(8)
      }
      rows[rows.count - 1].cells.append(Cell(column: cell.column, content: content))
    }
    merges = part.merges.map { Merge(rows: $0.rows, columns: $0.columns) }
    readColumns(part.columns)
  }

  /// The cells' indices by row and column; of cells there twice, the later one.
  private static func order(of part: borrowing SheetPart) -> [Int] {
    guard !part.isOrdered else { return Array(0..<part.cellCount) }
    var places: [(key: Int, index: Int)] = []
    for index in 0..<part.cellCount {
      let cell = part.cell(index)
      places.append((cell.row << 16 | cell.column, index))
    }
    places.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    return places.indices.filter { $0 + 1 == places.count || places[$0].key != places[$0 + 1].key }
      .map { places[$0].index }
  }

  private mutating func readColumns(_ all: [SheetPart.Columns]) {
    let last = rows.reduce(-1) { max($0, $1.cells.last?.column ?? -1) }
    var next = 0
    for some in all where some.columns.lowerBound >= next {
      next = some.columns.upperBound + 1
      if some.isHidden { hiddenColumns.append(some.columns) }
      guard let width = some.width, some.columns.lowerBound <= last else { continue }
      for column in some.columns.lowerBound...min(some.columns.upperBound, last) { columnWidths[column] = width }
    }
  }
}
