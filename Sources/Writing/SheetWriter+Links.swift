internal import Model
internal import XLSX

extension SheetWriter {
  /// Links a cell to a document. A cell holds one link, so several documents are listed and the link goes to the
  /// first of them on the sheet that has one document a row.
  /// - Returns: the text to be measured.
  func write(
    links path: SheetPath, of scope: SheetScope, row: Int, column: Int, tone: Scale.Tone?,
    into sheet: borrowing Worksheet
  ) throws(WorkbookError) -> String? {
    if case .text(let target) = scope.value(at: path) {
      let text = scope.text(at: SheetPath("title")) ?? target
      try write(link: relative(target), text: text, row: row, column: column, into: sheet)
      return text
    }
    let documents = scope.records(at: path)
    let titles = documents.map { $0["title"]?.sheetText ?? $0["path"]?.sheetText ?? "" }
    let text = titles.joined(separator: "\n")
    guard let first = documents.first?["path"]?.sheetText else {
      try sheet.write(text, row: row, column: column, style: SheetStyle.text.index(tone))
      return text.isEmpty ? nil : text
    }
    if documents.count == 1 {
      try write(link: relative(first), text: text, row: row, column: column, into: sheet)
    } else if let place = place(of: first) {
      try write(link: "#\(place)", text: text, row: row, column: column, into: sheet)
    } else {
      try sheet.write(text, row: row, column: column, style: SheetStyle.text.index(tone))
    }
    return text
  }

  private func write(
    link: String, text: String, row: Int, column: Int, into sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    // A formula, because LibreOffice cannot wrap the text of a stored link. Excel takes 255 characters a string.
    let shown = text.utf16.count > 250 ? "\(text.prefix(120))…" : text
    let formula = "=HYPERLINK(\(SheetText.quoted(link)),\(SheetText.quoted(shown)))"
    guard link.utf16.count <= 250 else {
      return try sheet.write(text, row: row, column: column, style: SheetStyle.text.index())
    }
    try sheet.write(formula: formula, result: .text(shown), row: row, column: column, style: SheetStyle.link.index())
  }

  /// The cell of a document on the sheet with one document a row.
  private func place(of document: String) -> String? {
    for other in plan.tabs where other.layout.id != tab.layout.id {
      for (number, column) in other.columns.enumerated() {
        guard case .links(let path) = column.content else { continue }
        if let index = other.rows.firstIndex(where: { $0.value(at: path) == .text(document) }) {
          return "'\(other.name)'!\(CellReference.text(row: other.firstRow + index, column: number))"
        }
      }
    }
    return nil
  }

  /// From this workbook's folder to another file, named from the out folder; addresses on the web stay as they are.
  private func relative(_ target: String) -> String {
    if target.hasPrefix("https://") || target.hasPrefix("http://") { return target }
    let from = file.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
    return parts.joined(separator: "/")
  }
}
