internal import XML

extension StoryTable {
  /// Widths of a table of which nobody says how wide it is: A4 between margins.
  private static let textWidth = 9600

  /// Makes the grid fit the rows: as few columns as cells need, each with a width, every row as wide as the grid.
  mutating func settle() {
    let count = rows.map { row in row.cells.reduce(0) { $0 + $1.span } }.max() ?? 0
    for index in rows.indices {
      let missing = count - rows[index].cells.reduce(0) { $0 + $1.span }
      // A row that ends early: its last cell reaches to the edge.
      if missing > 0, let last = rows[index].cells.indices.last { rows[index].cells[last].span += missing }
    }
    settleWidths(count)
    dropColumns(count)
  }

  private mutating func settleWidths(_ count: Int) {
    if columns.count != count || columns.contains(0) || columns.reduce(0, +) > 31680 {
      var widths: [Int?] = Array(repeating: nil, count: count)
      for row in rows {
        var column = 0
        for cell in row.cells {
          if cell.span == 1, let width = cell.width { widths[column] = max(widths[column] ?? 0, width) }
          column += cell.span
        }
      }
      let known = widths.compactMap(\.self)
      let rest = max(0, StoryTable.textWidth - known.reduce(0, +)) / max(1, count - known.count)
      columns = widths.map { $0 ?? max(rest, 400) }
    }
    let whole = columns.reduce(0, +)
    if whole > 31680 { columns = columns.map { max(1, $0 * StoryTable.textWidth / whole) } }
  }

  /// Programs leave columns in the grid at whose edges no cell begins or ends.
  private mutating func dropColumns(_ count: Int) {
    var isEdge = Array(repeating: false, count: count)
    for row in rows {
      var column = 0
      for cell in row.cells {
        column += cell.span
        isEdge[column - 1] = true
      }
    }
    join(isEdge)
    joinRounded()
  }

  /// Edges of different rows that are meant to be one, but that rounding keeps half a millimetre apart.
  private mutating func joinRounded() {
    var isCell = Array(repeating: false, count: columns.count)
    for row in rows {
      var column = 0
      for cell in row.cells {
        if cell.span == 1 { isCell[column] = true }
        column += cell.span
      }
    }
    var isEdge = Array(repeating: true, count: columns.count)
    // Never two in a row: a cell that spans both would have nothing left.
    for column in columns.indices.dropLast() where columns[column] < 30 && !isCell[column] {
      isEdge[column] = column > 0 && !isEdge[column - 1]
    }
    join(isEdge)
  }

  /// Joins each column with the next whose right edge is none.
  private mutating func join(_ isEdge: [Bool]) {
    guard isEdge.contains(false) else { return }
    var widths: [Int] = []
    var width = 0
    var place = [0]
    for column in columns.indices {
      width += columns[column]
      if isEdge[column] {
        widths.append(width)
        width = 0
      }
      place.append(widths.count)
    }
    columns = widths
    for index in rows.indices {
      var column = 0
      for cell in rows[index].cells.indices {
        let end = column + rows[index].cells[cell].span
        rows[index].cells[cell].span = place[end] - place[column]
        column = end
      }
    }
  }

  func element(_ changes: [SectionChange]) -> Element {
    func width(_ name: String, _ width: Int) -> Node {
      .element(Element(name, ["w:w": String(width), "w:type": "dxa"]))
    }
    var table = Element("w:tbl", [:], [.element(Element("w:tblPr", [:], [width("w:tblW", columns.reduce(0, +))]))])
    let grid = columns.map { Node.element(Element("w:gridCol", ["w:w": String($0)])) }
    table.children.append(.element(Element("w:tblGrid", [:], grid)))
    for row in rows {
      var element = Element("w:tr")
      var properties: [Node] = row.isHeader ? [.element(Element("w:tblHeader"))] : []
      if let change = row.change {
        let isDeletion = changes[change - 1].isDeletion
        var sign = changes[change - 1].element
        sign.name = isDeletion ? "w:del" : "w:ins"
        properties.append(.element(sign))
      }
      if !properties.isEmpty { element.children.append(.element(Element("w:trPr", [:], properties))) }
      var column = 0
      for cell in row.cells {
        var properties = [width("w:tcW", columns[column..<column + cell.span].reduce(0, +))]
        if cell.span > 1 { properties.append(.element(Element("w:gridSpan", ["w:val": String(cell.span)]))) }
        if let merge = cell.merge { properties.append(.element(Element("w:vMerge", ["w:val": merge]))) }
        if let change = cell.change { properties.append(.element(changes[change - 1].element)) }
        let content = cell.blocks.map { Node.element($0) }
        element.children.append(
          .element(Element("w:tc", [:], [.element(Element("w:tcPr", [:], properties))] + content)))
        column += cell.span
      }
      table.children.append(.element(element))
    }
    return table
  }
}
