package import Model
internal import XLSX

/// A sheet layout, ready to be filled with the values of one document after another; safe to share between tasks.
package struct SheetTemplate: Sendable {
  private let layout: SheetLayout

  package init(layout: SheetLayout) {
    self.layout = layout
  }

  /// Makes the workbook at a path; the same value gives the same bytes. After an error the file there is not usable.
  /// - Parameters:
  ///   - refused: the form goes back to its sender with what stood in it. The machine sheet keeps what the value says, so
  ///     that all of it counts as newly filled in when the form comes again.
  ///   - carried: what people had added to the form that came last.
  package func write(
    _ value: DocumentValue, refused: RefusedForm? = nil, carried: Carried? = nil, to path: String
  ) throws(SheetError) {
    let plan = SheetPlan(value, layout: layout, refused: refused, carried: carried)
    guard !plan.tabs.isEmpty else {
      throw SheetError(
        "empty-workbook", "layout '\(layout.id)' gives no sheet for '\(value.document)'", at: layout.place)
    }
    var properties = value.properties.compactMap { field in
      field.value.sheetText.map { (name: field.name, value: $0) }
    }
    properties.append((name: "layout", value: "\(layout.id) \(layout.version)"))
    do throws(WorkbookError) {
      try Workbook.write(
        to: path, title: String(SheetText.clean(value.title).unicodeScalars.prefix(200)), styles: SheetStyle.all,
        properties: properties
      ) { book throws(WorkbookError) in
        if let problems = plan.problems {
          try book.addSheet(named: problems.name) { sheet throws(WorkbookError) in
            sheet.activate()
            try problems.write(into: sheet)
          }
        }
        for (index, tab) in plan.tabs.enumerated() {
          let writer = SheetWriter(plan: plan, tab: tab, file: value.path, footer: SheetText.clean(value.title))
          try book.addSheet(named: tab.name) { sheet throws(WorkbookError) in
            if index == 0, plan.problems == nil { sheet.activate() }
            try writer.write(into: sheet)
          }
          for entry in tab.layout.entries {
            let cell = CellReference.range(
              sheet: tab.name, rows: writer.row(of: entry), column: writer.entryColumns.lowerBound)
            try book.define(SheetMachine.definedName(entry), sheet: tab.name, as: "=\(cell)")
          }
        }
        for extra in plan.extras {
          try book.addSheet(named: extra.name) { sheet throws(WorkbookError) in try extra.sheet.write(into: sheet) }
        }
        if !plan.lists.lists.isEmpty { try plan.lists.write(into: book) }
        try SheetMachine(plan: plan, layout: layout).write(into: book)
      }
    } catch {
      throw SheetError("sheet-not-written", "\(value.document): \(error.description)", at: layout.place)
    }
  }
}

extension SheetLists {
  /// One column a list, its name on top.
  func write(into book: borrowing Workbook) throws(WorkbookError) {
    try book.addSheet(named: SheetLists.tab) { sheet throws(WorkbookError) in
      sheet.hide()
      for list in lists {
        try sheet.write(list.name, row: 0, column: list.column, style: SheetStyle.machineHead.index())
        for (index, item) in list.items.enumerated() {
          try sheet.write(item.label, row: index + 1, column: list.column, style: SheetStyle.plain.index())
        }
      }
    }
  }
}
