import Model
import XML

extension ReportUnit {
  /// A table that somebody made, in the report's own look and as wide as the text.
  mutating func paste(table: Element, isCaptioned: Bool) {
    let grid = (table.first("w:tblGrid")?.elements ?? []).map { max(1, $0[attribute: "w:w"].flatMap { Int($0) } ?? 1) }
    let rows = table.elements.filter { $0.name == "w:tr" }
    guard !grid.isEmpty, !rows.isEmpty else { return }
    let outer = width
    let widths = ReportColumns.fitted(
      ReportUnit.widths(grid, over: outer), needs: ReportColumns.needs(of: rows, columns: grid.count))
    let isForm = setting.edition == .form
    let saysHead = rows.contains { $0.first("w:trPr")?.first("w:tblHeader") != nil }
    // People rarely say which rows are heads; under a caption the first one is.
    let heads = saysHead || isForm || !isCaptioned || rows.count < 3 ? 0 : 1
    openTable(style: "ReportTable", widths: widths, isHeaded: saysHead || heads > 0)
    var isHead = true
    for (index, row) in rows.enumerated() {
      isHead = isHead && (row.first("w:trPr")?.first("w:tblHeader") != nil || index < heads)
      paste(row: row, widths, isHead: isHead)
    }
    out.put("</w:tbl>")
    width = outer
  }

  private mutating func paste(row: Element, _ widths: [Int], isHead: Bool) {
    out.put("<w:tr>")
    let changes =
      setting.edition == .official ? [] : row.first("w:trPr")?.elements.filter { $0.name != "w:tblHeader" } ?? []
    // A row of a page's length has to break somewhere.
    let isShort = row.elements.allSatisfy { $0.elements.count < 12 }
    if isHead || isShort || !changes.isEmpty {
      out.put("<w:trPr>\(isShort ? "<w:cantSplit/>" : "")\(isHead ? "<w:tblHeader/>" : "")")
      for mark in changes { change(mark, isClosed: true) }
      out.put("</w:trPr>")
    }
    var column = 0
    for cell in row.elements where cell.name == "w:tc" {
      let properties = cell.first("w:tcPr")
      let span = max(1, properties?.first("w:gridSpan")?[attribute: "w:val"].flatMap { Int($0) } ?? 1)
      let columns = min(column, widths.count)..<min(column + span, widths.count)
      column += span
      paste(cell: cell, properties, span: span, width: widths[columns].reduce(0, +), isHead: isHead)
    }
    out.put("</w:tr>")
  }

  private mutating func paste(cell: Element, _ properties: Element?, span: Int, width cellWidth: Int, isHead: Bool) {
    out.put("<w:tc><w:tcPr><w:tcW w:w=\"\(cellWidth)\" w:type=\"dxa\"/>")
    if span > 1 { out.put("<w:gridSpan w:val=\"\(span)\"/>") }
    if let merge = properties?.first("w:vMerge") { out.put(merge) }
    if setting.edition != .official {
      for name in ["w:cellIns", "w:cellDel"] {
        if let mark = properties?.first(name) { change(mark, isClosed: true) }
      }
    }
    out.put("</w:tcPr>")
    let outer = width
    // Cells have margins of their own.
    width = max(200, cellWidth - 200)
    var last = ""
    for block in cell.elements where block.name != "w:tcPr" {
      last = block.name
      if block.name == "w:tbl" {
        paste(table: block, isCaptioned: false)
      } else {
        paste(paragraph: block, .cell(isHead: isHead))
      }
    }
    if last != "w:p" { out.put("<w:p/>") }
    width = outer
    out.put("</w:tc>")
  }
}
