internal import XML

/// A table that was read, before its grid is settled.
struct StoryTable {
  struct Cell {
    var span = 1
    /// Nil: not merged downwards.
    var merge: String?
    /// In twentieths of a point; nil: not said.
    var width: Int?
    /// Name of the change; nil: none.
    var change: Int?
    var blocks: [Element] = []
  }

  struct Row {
    var cells: [Cell] = []
    var isHeader = false
    var change: Int?
  }

  var columns: [Int] = []
  var rows: [Row] = []
}

extension StoryReader {
  /// Reads a `w:tbl`; nil when it has no cells.
  mutating func table(_ place: FlatDocument.Place) -> Element? {
    var table = StoryTable()
    if let grid = document.first(.tblGrid, in: place) {
      for column in document.children(grid) where document.term(column) == .gridCol {
        table.columns.append(max(0, document.value(column, .w).flatMap(WordLength.twips) ?? 0))
      }
    }
    eachRow(in: place, change: nil) { reader, row, change in
      if let read = reader.row(row, change: change), !read.cells.isEmpty { table.rows.append(read) }
    }
    guard !table.rows.isEmpty else { return nil }
    table.settle()
    return table.element(draft.changes)
  }

  private mutating func eachRow(
    in place: FlatDocument.Place, change outer: Int?,
    _ body: (inout StoryReader, FlatDocument.Place, Int?) -> Void
  ) {
    for child in document.children(place) {
      switch document.term(child) {
      case .tr: body(&self, child, outer)
      case .sdt:
        if let content = document.first(.sdtContent, in: child) { eachRow(in: content, change: outer, body) }
      case .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd: between.append(child)
      case .tblPr, .tblGrid: continue
      case .ins, .del: eachRow(in: child, change: change(child, within: 0), body)
      case .alternateContent: if let chosen = alternative(child) { eachRow(in: chosen, change: outer, body) }
      default: if !document.isText(child) { eachRow(in: child, change: outer, body) }
      }
    }
  }

  private mutating func row(_ place: FlatDocument.Place, change outer: Int?) -> StoryTable.Row? {
    var row = StoryTable.Row()
    row.change = outer
    var before = 0
    var after = 0
    if let properties = document.first(.trPr, in: place) {
      row.isHeader = document.flag(.tblHeader, in: properties) ?? false
      before = min(63, document.value(of: .gridBefore, in: properties).flatMap { Int($0) } ?? 0)
      after = min(63, document.value(of: .gridAfter, in: properties).flatMap { Int($0) } ?? 0)
      for child in document.children(properties) {
        if document.term(child) == .ins || document.term(child) == .del { row.change = change(child, within: 0) }
      }
    }
    if before > 0 { row.cells.append(StoryTable.Cell(span: before, blocks: [emptyParagraph()])) }
    let outer = isHead
    isHead = row.isHeader
    eachCell(in: place) { reader, cell in reader.read(cell, into: &row) }
    isHead = outer
    if after > 0, !row.cells.isEmpty {
      row.cells.append(StoryTable.Cell(span: after, blocks: [emptyParagraph()]))
    }
    if let change = row.change { draft.tracked(change, "a row of a table") }
    return row
  }

  private mutating func eachCell(
    in place: FlatDocument.Place, _ body: (inout StoryReader, FlatDocument.Place) -> Void
  ) {
    for child in document.children(place) {
      switch document.term(child) {
      case .tc: body(&self, child)
      case .sdt: if let content = document.first(.sdtContent, in: child) { eachCell(in: content, body) }
      case .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd: between.append(child)
      case .trPr: continue
      default: if !document.isText(child) { eachCell(in: child, body) }
      }
    }
  }

  private mutating func read(_ place: FlatDocument.Place, into row: inout StoryTable.Row) {
    var cell = StoryTable.Cell()
    var continuesLeft = false
    if let properties = document.first(.tcPr, in: place) {
      cell.span = min(63, max(1, document.value(of: .gridSpan, in: properties).flatMap { Int($0) } ?? 1))
      if let merge = document.first(.vMerge, in: properties) {
        cell.merge = document.value(merge, .val) == "restart" ? "restart" : "continue"
      }
      if let merge = document.first(.hMerge, in: properties) {
        continuesLeft = document.value(merge, .val) != "restart"
      }
      if let width = document.first(.tcW, in: properties), document.value(width, .type) != "pct",
        document.value(width, .type) != "auto"
      {
        cell.width = document.value(width, .w).flatMap(WordLength.twips).flatMap { $0 > 0 ? $0 : nil }
      }
      for child in document.children(properties) {
        guard let term = document.term(child), term == .cellIns || term == .cellDel else { continue }
        let number = change(child, within: 0)
        cell.change = number
        draft.tracked(number, "a cell of a table")
      }
      if document.first(.cellMerge, in: properties) != nil { draft.remark(.lost, "a change that merged cells") }
    }
    cell.blocks = blocks(in: place)
    if continuesLeft, let last = row.cells.indices.last {
      // Old files merge to the left cell by cell.
      row.cells[last].span += cell.span
      row.cells[last].blocks += cell.blocks.filter { !$0.plainText.isEmpty }
      return
    }
    if cell.blocks.last?.name != "w:p" { cell.blocks.append(emptyParagraph()) }
    row.cells.append(cell)
  }
}
