package import Model
package import Office
import Platform

extension Carried {
  /// Reads what people added to a form by themselves; nothing from a workbook that is none of ours.
  package init(addedTo bytes: [UInt8]) throws(SpreadsheetProblem) {
    let book = try Spreadsheet(bytes: bytes)
    self.init()
    guard let grid = try book.grid(MachineSheet.tab) else { return }
    let form = MachineSheet(grid)
    var search = SheetSearch(form, in: book)
    let tables = try search.tables().compactMap { $0 }
    var ours = Set(form.sheets.map(\.tab) + tables.map(\.tab))
    for table in tables {
      var carrying = TableCarrying(table, notes: form.notes)
      carrying.read()
      if !carrying.sheet.columns.isEmpty || !carrying.sheet.notes.isEmpty { sheets.append(carrying.sheet) }
      left += carrying.left + Carried.objects(try book.objects(on: table.tab), on: table.tab)
      for copy in try search.copies(of: table) {
        left.append("the copy '\(copy.tab)'")
        ours.insert(copy.tab)
      }
    }
    for tab in book.tabs where !ours.contains(tab.name) && !tab.name.hasPrefix("_") {
      try read(extra: tab.name, in: book)
    }
  }

  /// More cells than this are a file of their own.
  private static let mostCells = 20_000

  private mutating func read(extra name: String, in book: Spreadsheet) throws(SpreadsheetProblem) {
    guard let grid = try book.grid(name) else { return }
    let count = grid.rows.reduce(0) { $0 + $1.cells.count }
    guard count <= Carried.mostCells else {
      left.append("the sheet '\(name)' (\(count) cells)")
      return
    }
    var extra = Extra(name: name, widths: grid.columnWidths.mapValues(Carried.width(stored:)))
    for row in grid.rows {
      for cell in row.cells {
        extra.cells[Extra.Place(row: row.number, column: cell.column)] = Cell(cell.content)
      }
    }
    extras.append(extra)
    left += Carried.objects(try book.objects(on: name), on: name)
    if !grid.notes.isEmpty { left.append("\(grid.notes.count) note(s) on '\(name)'") }
    if !extra.cells.isEmpty { left.append("the formatting and the formulas of '\(name)'") }
  }

  /// Files count the 5 pixels of padding beside the characters.
  static func width(stored: Double) -> Double { (max(stored - 5.0 / 7, 0) * 100).rounded() / 100 }

  private static func objects(_ objects: Spreadsheet.Objects, on tab: String) -> [String] {
    (objects.charts == 0 ? [] : ["\(objects.charts) chart(s) on '\(tab)'"])
      + (objects.pictures == 0 ? [] : ["\(objects.pictures) picture(s) on '\(tab)'"])
  }
}

extension Carried.Cell {
  /// Nil when nothing stands there, or an error.
  init?(_ content: Content) {
    switch content {
    case .text(let text) where !text.isEmpty: self = .text(text)
    case .number(let number, _): self = .number(number)
    case .date(let day): self = .date(day)
    case .flag(let flag): self = .text(flag ? "TRUE" : "FALSE")
    case .text, .empty, .error: return nil
    }
  }
}

/// Reads what people added to one of our tables: columns beside ours, and notes.
struct TableCarrying {
  private(set) var sheet: Carried.Sheet
  private(set) var left: [String] = []
  private let table: FoundTable
  private let own: [MachineSheet.Note]
  /// Ids of rows by their place in the grid.
  private let ids: [Int: String]

  private static let mostColumns = 40

  init(_ table: FoundTable, notes: [MachineSheet.Note]) {
    self.table = table
    own = notes
    sheet = Carried.Sheet(id: table.sheet.name)
    let found = zip(table.sheet.rows, table.places).filter { $1 >= 0 }
    ids = Dictionary(found.map { ($1, $0.id) }) { first, _ in first }
  }

  mutating func read() {
    let ours = Set(table.columns.compactMap { $0 })
    var columns: [Int: Carried.Column] = [:]
    for place in table.grid.rows.indices {
      let isHead = place == table.head
      guard let id = isHead ? "" : ids[place] else { continue }
      for cell in table.grid.rows[place].cells where !ours.contains(cell.column) {
        guard let value = Carried.Cell(cell.content) else { continue }
        var column =
          columns[cell.column]
          ?? Carried.Column(heading: "", width: table.grid.columnWidths[cell.column].map(Carried.width(stored:)))
        if isHead { column.heading = Spoken.trimmed(cell.content.typed) } else { column.cells[id] = value }
        columns[cell.column] = column
      }
    }
    let added = columns.sorted { $0.key < $1.key }.map(\.value)
    sheet.columns = Array(added.prefix(Self.mostColumns))
    for column in added.dropFirst(Self.mostColumns) { left.append("the column '\(column.heading)' of '\(table.tab)'") }
    readNotes()
  }

  private mutating func readNotes() {
    for note in table.grid.notes {
      let place = table.grid.rows.firstIndex { $0.number == note.row }
      guard let row = place.flatMap({ ids[$0] }), let index = table.columns.firstIndex(of: note.column) else {
        let isOurs = own.contains { $0.hash == Self.hash(note.text) }
        if !isOurs { left.append("the note on \(table.tab)!\(CellName.text(row: note.row, column: note.column))") }
        continue
      }
      let column = table.sheet.columns[index].id
      var carried = Carried.Note(row: row, column: column, text: note.text, author: note.author)
      if let ours = own.first(where: { $0.row == row && $0.column == column && $0.hash == Self.hash(note.text) }) {
        // Nobody has changed what we wrote; what had been there before stays.
        guard !ours.own.isEmpty else { continue }
        (carried.text, carried.author) = (ours.own, ours.author)
      }
      sheet.notes.append(carried)
    }
  }

  /// Programs break the lines of notes as they like.
  private static func hash(_ text: String) -> String {
    Digest(of: String(text.filter { !$0.isWhitespace })).short
  }
}
