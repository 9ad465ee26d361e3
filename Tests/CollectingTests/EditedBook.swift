import Foundation
import Model
import Office
import XLSX

/// A workbook's cells, to be changed and saved again: what a person did, without a program for it.
struct EditedBook {
  var tabs: [(name: String, isHidden: Bool, cells: [[Content]])]
  var properties: [(name: String, value: String)]
  private let names: [Spreadsheet.DefinedName]

  init(_ bytes: [UInt8]) throws {
    let book = try Spreadsheet(bytes: bytes)
    names = book.definedNames.filter { $0.name.hasPrefix("sapa_") }
    properties = book.customProperties.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    tabs = []
    for tab in book.tabs {
      var cells: [[Content]] = []
      for row in try book.grid(tab.name)?.rows ?? [] {
        while cells.count <= row.number { cells.append([]) }
        for cell in row.cells {
          while cells[row.number].count <= cell.column { cells[row.number].append(.empty) }
          cells[row.number][cell.column] = cell.content
        }
      }
      tabs.append((tab.name, tab.isHidden, cells))
    }
  }

  /// By name of the tab and of the cell, `D7`.
  subscript(tab: String, cell: String) -> Content {
    get {
      guard let index = tabs.firstIndex(where: { $0.name == tab }), let place = CellName.parse(cell),
        place.row < tabs[index].cells.count, place.column < tabs[index].cells[place.row].count
      else { return .empty }
      return tabs[index].cells[place.row][place.column]
    }
    set {
      guard let index = tabs.firstIndex(where: { $0.name == tab }), let place = CellName.parse(cell) else { return }
      while tabs[index].cells.count <= place.row { tabs[index].cells.append([]) }
      while tabs[index].cells[place.row].count <= place.column { tabs[index].cells[place.row].append(.empty) }
      tabs[index].cells[place.row][place.column] = newValue
    }
  }

  /// Changes the rows of a tab, all equally long.
  mutating func edit(_ tab: String, _ change: (inout [[Content]]) -> Void) {
    guard let index = tabs.firstIndex(where: { $0.name == tab }) else { return }
    let width = tabs[index].cells.map(\.count).max() ?? 0
    for row in tabs[index].cells.indices {
      let missing = width - tabs[index].cells[row].count
      tabs[index].cells[row] += Array(repeating: Content.empty, count: missing)
    }
    change(&tabs[index].cells)
  }

  func saved() throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "sapa-edited-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Workbook.write(
      to: file.path(), title: "", styles: [CellStyle(), CellStyle(numberFormat: "dd.mm.yyyy")], properties: properties
    ) { book throws(WorkbookError) in
      for tab in tabs {
        try book.addSheet(named: tab.name) { sheet throws(WorkbookError) in
          if tab.isHidden { sheet.hide() }
          for (row, cells) in tab.cells.enumerated() {
            for (column, content) in cells.enumerated() {
              switch content {
              case .empty: continue
              case .text(let text): try sheet.write(text, row: row, column: column, style: 0)
              case .number(let number, _): try sheet.write(number, row: row, column: column, style: 0)
              case .date(let day):
                try sheet.write(Double(day.number + 25_569), row: row, column: column, style: 1)
              case .flag(let flag): try sheet.write(flag ? "TRUE" : "FALSE", row: row, column: column, style: 0)
              case .error(let code): try sheet.write(code, row: row, column: column, style: 0)
              }
            }
          }
        }
        for name in names where name.tab == tab.name {
          try book.define(name.name, sheet: tab.name, as: "=\(name.reference)")
        }
      }
    }
    return [UInt8](try Data(contentsOf: file))
  }
}
