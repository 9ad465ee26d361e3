import Model
import Office

/// Where the rows and columns of one sheet of a form stand now, wherever people have moved them.
struct FoundTable: Sendable {
  let sheet: MachineSheet.Sheet
  /// The tab as it is named now.
  let tab: String
  let grid: Grid
  /// Place of the head among the grid's rows; nil when the headings are gone.
  let head: Int?
  /// Column of each of the machine sheet's columns.
  let columns: [Int?]
  /// Place of each of the sheet's rows among the grid's; -1: gone.
  private(set) var places: [Int]
  /// Further rows with the same ids: the sheet's row, the place in the grid.
  private(set) var doubles: [(row: Int, place: Int)] = []
  /// Rows under the head that have no known id.
  private(set) var strays: [Int] = []

  init(_ sheet: MachineSheet.Sheet, tab: String, grid: Grid) {
    let search = ColumnSearch(sheet: sheet, grid: grid)
    self.sheet = sheet
    self.tab = tab
    self.grid = grid
    head = search.head
    columns = search.columns
    places = Array(repeating: -1, count: sheet.rows.count)
    guard let key = search.key else { return }
    var ids = RowIDs(sheet.rows)
    for place in grid.rows.indices where place > head ?? -1 {
      let content = grid.rows[place][key]
      if let row = ids.row(of: content) {
        if places[row] < 0 { places[row] = place } else { doubles.append((row, place)) }
      } else if head != nil {
        // Without a head nobody can tell the table from the lines above it.
        strays.append(place)
      }
    }
  }

  /// Whether this is the sheet at all: some of its ids stand there, or most headings of one that has none yet.
  var isFound: Bool {
    if !sheet.rows.isEmpty { return places.contains { $0 >= 0 } }
    return columns.count { $0 != nil } * 2 > columns.count || sheet.columns.isEmpty
  }

  /// The column where the ids stand, as it was found.
  var key: Int? {
    sheet.columns.firstIndex { if case .key = $0.kind { true } else { false } }.flatMap { columns[$0] }
  }

  func rowNumber(at place: Int) -> Int { grid.rows[place].number }
}

/// Rows by their id. Most forms come back in their order, so the next row is tried before a table is made.
struct RowIDs {
  private let rows: [MachineSheet.Row]
  private var next = 0
  private var table: [String: Int] = [:]

  init(_ rows: [MachineSheet.Row]) {
    self.rows = rows
  }

  mutating func row(of content: Content) -> Int? {
    switch content {
    case .text(let text):
      if next < rows.count, rows[next].id == text {
        next += 1
        return next - 1
      }
      guard let row = row(named: Spoken.trimmed(text)) else { return nil }
      next = row + 1
      return row
    case .number(let number, isDate: false): return row(near: number)
    case .empty, .number, .date, .flag, .error: return nil
    }
  }

  private mutating func row(named id: String) -> Int? {
    if table.isEmpty {
      table = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return table[id]
  }

  /// An id that a program took for a number: `1.1`; nothing when `1.10` could be meant as well.
  private func row(near number: Double) -> Int? {
    let fitting = rows.indices.filter { Double(rows[$0].id) == number }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
