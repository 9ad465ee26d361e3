internal import Model
internal import Platform
internal import XLSX

/// The hidden sheet by which a returned workbook is read: what it is, and each row and label by its id.
struct SheetMachine {
  static let tab = "_sapa"

  let plan: SheetPlan
  let layout: SheetLayout

  /// Name of an entry's cell, known on its sheet only.
  static func definedName(_ entry: SheetLayout.Entry) -> String {
    "sapa_" + entry.id.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
  }

  /// The first 16 hex digits of a requirement's SHA-256: enough to see that somebody changed it.
  static func hash(_ requirement: String) -> String {
    Digest(of: requirement).short
  }

  func write(into book: borrowing Workbook) throws(WorkbookError) {
    try book.addSheet(named: SheetMachine.tab) { sheet throws(WorkbookError) in
      sheet.hide()
      var row = 0
      if let problems = plan.problems { try write(["sheet", problems.name, SheetProblems.id], to: sheet, row: &row) }
      for tab in plan.tabs {
        let isOpen = tab.layout.openRows > 0
        try write(["sheet", tab.name, tab.layout.id, tab.elementID, isOpen ? "open" : ""], to: sheet, row: &row)
        for entry in tab.layout.entries {
          try write(
            [
              "entry", tab.name, entry.id, plan.label(of: entry), entry.input.word, entry.isRequired ? "1" : "0",
              SheetMachine.definedName(entry), SheetMachine.code(plan.exported(entry, of: tab)),
            ], to: sheet, row: &row)
        }
        try writeTable(of: tab, to: sheet, row: &row)
      }
      for (id, column, comment) in plan.filling.ours {
        // By programs that break lines as they like.
        let hash = SheetMachine.hash(String(CellNote.text(comment.text).filter { !$0.isWhitespace }))
        try write(
          ["note", "", id, column, hash, comment.own?.text ?? "", comment.own?.author ?? ""], to: sheet, row: &row)
      }
      for list in plan.lists.lists {
        for item in list.items { try write(["list", list.name, item.code, item.label], to: sheet, row: &row) }
      }
      try writeFields(to: sheet, row: &row)
    }
  }

  private func writeFields(to sheet: borrowing Worksheet, row: inout Int) throws(WorkbookError) {
    if case .record(let machine) = plan.document.value(at: SheetPath("machine")) {
      for field in machine.fields {
        try write(["field", field.name, field.value.sheetText ?? ""], to: sheet, row: &row)
      }
    }
    try write(["field", "layout", layout.id], to: sheet, row: &row)
    try write(["field", "layoutVersion", String(layout.version)], to: sheet, row: &row)
  }

  private func writeTable(of tab: SheetPlan.Tab, to sheet: borrowing Worksheet, row: inout Int) throws(WorkbookError) {
    guard let key = tab.key, case .value(let keyPath) = tab.columns[key].content else { return }
    for column in tab.columns {
      let isRequirement = column.layout.isRequirement
      let kind = column.input != nil ? "input" : column.layout.isKey ? "key" : isRequirement ? "requirement" : "given"
      try write(["column", tab.name, column.id, column.title, kind, column.input?.word ?? ""], to: sheet, row: &row)
    }
    let requirement = tab.columns.first { $0.layout.isRequirement }
    let inputs = tab.columns.compactMap { column -> SheetPath? in
      if case .input(_, let path) = column.content { path } else { nil }
    }
    for scope in tab.rows {
      var text = ""
      if case .value(let path) = requirement?.content { text = scope.text(at: path) ?? "" }
      let hash = requirement == nil ? "" : SheetMachine.hash(text)
      var cells = ["row", tab.name, scope.text(at: keyPath) ?? "", hash]
      for path in inputs { cells.append(SheetMachine.code(scope.answer(at: path))) }
      try write(cells, to: sheet, row: &row)
    }
  }

  /// An exported value as codes and ISO dates, the same in every language.
  private static func code(_ value: Value?) -> String {
    if case .date(let day, _) = value { return day.description }
    return value?.sheetText ?? ""
  }

  private func write(
    _ cells: [String], to sheet: borrowing Worksheet, row: inout Int
  ) throws(WorkbookError) {
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      try sheet.write(cell, row: row, column: column, style: SheetStyle.plain.index())
    }
    row += 1
  }
}
