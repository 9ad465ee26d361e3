import Model

extension ReportUnit {
  mutating func write(_ table: Report.Table) {
    if let caption = table.caption { self.caption(.table, id: table.id, caption) }
    flushPage()
    guard !table.columns.isEmpty else { return }
    let isHeaded = !table.isPlain && table.columns.contains { !$0.title.isEmpty }
    let given = ReportUnit.widths(table.columns.map(\.width), over: width)
    let heads = table.columns.map { ReportColumns.need(of: $0.title, isBold: true) }
    let needs = ReportUnit.needs(of: table)
    // Names of levels over columns of marks stand upright; one column alone is made wider instead.
    var turned = table.columns.indices.map { table.columns[$0].isCentred && needs[$0] < 600 && heads[$0] > given[$0] }
    if turned.count(where: { $0 }) < 3 { turned = turned.map { _ in false } }
    let widths = ReportColumns.fitted(
      given, needs: table.columns.indices.map { turned[$0] ? needs[$0] : max(needs[$0], heads[$0]) })
    openTable(style: table.isPlain ? "PlainTable" : "ReportTable", widths: widths, isHeaded: isHeaded)
    if isHeaded {
      let height = turned.contains(true) ? zip(heads, turned).map { $1 ? $0 : 0 }.max() : nil
      row(isHead: true, height: height)
      for (index, column) in table.columns.enumerated() {
        cell(width: widths[index], span: 1, isTurned: turned[index])
        open("TableHeading")
        inline(column.title)
        close()
        out.put("</w:tc>")
      }
      out.put("</w:tr>")
    }
    for row in table.rows { write(row, of: table, widths) }
    // A table without any row is none.
    if !isHeaded, table.rows.isEmpty {
      row(isHead: false)
      cell(width: width, span: widths.count)
      out.put("<w:p/></w:tc></w:tr>")
    }
    out.put("</w:tbl>")
    space()
  }

  private mutating func write(_ row: Report.Table.Row, of table: Report.Table, _ widths: [Int]) {
    self.row(isHead: false)
    var anchor = row.anchor
    if row.isHeading, row.cells.count == 1, let cell = row.cells.first {
      self.cell(width: widths.reduce(0, +), span: widths.count, isShaded: true)
      write(cell, style: "TableGroup", &anchor)
    } else {
      for (index, width) in widths.enumerated() {
        self.cell(width: width, span: 1, isShaded: row.isHeading)
        let style =
          row.isHeading
          ? "TableGroup" : table.isPlain ? "Plain" : table.columns[index].isCentred ? "TableNumber" : "TableText"
        let content = index < row.cells.count ? row.cells[index] : ""
        write(content, style: style, &anchor, isCentred: row.isHeading && table.columns[index].isCentred)
      }
    }
    out.put("</w:tr>")
  }

  /// Lines of the text are paragraphs of the cell.
  private mutating func write(
    _ cell: Report.Table.Cell, style: String, _ anchor: inout String?, isCentred: Bool = false
  ) {
    for line in cell.text.split(separator: "\n", omittingEmptySubsequences: false) {
      open(style, more: isCentred ? "<w:jc w:val=\"center\"/>" : "")
      if let id = anchor { self.anchor(id, .place) }
      if let link = cell.link, !link.isEmpty {
        out.put("<w:hyperlink r:id=\"")
        out.put(.link(link))
        out.put("\">")
        run(String(line), style: "Hyperlink")
        out.put("</w:hyperlink>")
      } else {
        inline(String(line))
      }
      if anchor != nil { endAnchor() }
      anchor = nil
      close()
    }
    out.put("</w:tc>")
  }

  mutating func openTable(style name: String, widths: [Int], isHeaded: Bool) {
    out.put("<w:tbl><w:tblPr>")
    if let id = style(name) { out.put("<w:tblStyle w:val=\"\(id)\"/>") }
    out.put("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    out.put("<w:tblLook w:val=\"\(isHeaded ? "0020" : "0000")\" w:firstRow=\"\(isHeaded ? 1 : 0)\"")
    out.put(
      " w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>")
    for width in widths { out.put("<w:gridCol w:w=\"\(width)\"/>") }
    out.put("</w:tblGrid>")
  }

  /// What the texts of each column need; rows over all columns say nothing about one.
  private static func needs(of table: Report.Table) -> [Int] {
    table.columns.indices.map { column in
      table.rows.reduce(0) { most, row in
        guard row.cells.count > 1, column < row.cells.count else { return most }
        return max(most, ReportColumns.need(of: row.cells[column].text, isBold: row.isHeading))
      }
    }
  }

  private mutating func row(isHead: Bool, height: Int? = nil) {
    out.put("<w:tr><w:trPr><w:cantSplit/>")
    if let height { out.put("<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>") }
    out.put("\(isHead ? "<w:tblHeader/>" : "")</w:trPr>")
  }

  private mutating func cell(width: Int, span: Int, isShaded: Bool = false, isTurned: Bool = false) {
    out.put("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
    if span > 1 { out.put("<w:gridSpan w:val=\"\(span)\"/>") }
    if isShaded { out.put("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>") }
    if isTurned { out.put("<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>") }
    out.put("</w:tcPr>")
  }

  /// Keeps tables apart, and what follows away from them.
  mutating func space() { out.put(ReportUnit.separator) }

  static let separator =
    "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>"
    + "<w:ind w:firstLine=\"0\"/></w:pPr></w:p>"

  /// Shares of a width that add up to it.
  static func widths(_ shares: [Int], over width: Int) -> [Int] {
    let shares = shares.map { max(0, $0) }
    let total = shares.reduce(0, +)
    guard total > 0 else { return shares.map { _ in width / max(1, shares.count) } }
    var (sum, end) = (0, 0)
    return shares.map { share in
      sum += share
      let next = width * sum / total
      defer { end = next }
      return next - end
    }
  }
}
