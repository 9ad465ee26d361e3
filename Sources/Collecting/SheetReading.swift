import Model
import Office
import Platform

/// Reads the rows of one sheet: what each cell says, and whether that differs from what it was made with.
struct SheetReading {
  let table: FoundTable
  let columns: [InputColumn]
  private let cells: CellReader
  private let asOf: Day
  /// Merged cells below the head, whose value all their rows share.
  private let merges: [Grid.Merge]
  private(set) var rows: [RowReading] = []
  /// Rows that people added to an open sheet; their ids are still empty.
  private(set) var added: [RowReading] = []
  private(set) var remarks = Remarks()

  init(_ table: FoundTable, cells: CellReader, asOf: Day) {
    self.table = table
    self.cells = cells
    self.asOf = asOf
    columns = InputColumn.all(of: table)
    let first = table.head.map { table.rowNumber(at: $0) + 1 } ?? 0
    merges = table.grid.merges.filter { $0.rows.lowerBound >= first && $0.rows.count > 1 }
    checkHead()
    readRows()
    readDoubles()
    readStrays()
    checkMissing()
  }

  func spot(_ row: RowReading, _ column: InputColumn) -> Remarks.Spot {
    spot(at: row.place, column: column.column, rowID: row.id, columnID: column.id)
  }

  func spot(at place: Int, column: Int?, rowID: String = "", columnID: String = "") -> Remarks.Spot {
    Remarks.Spot(
      sheet: table.tab, name: table.sheet.name, row: table.rowNumber(at: place), column: column, rowID: rowID,
      columnID: columnID)
  }

  private mutating func checkHead() {
    for column in columns {
      guard let place = column.column else {
        remarks.add(.columnMissing(column.heading), at: Remarks.Spot(sheet: table.tab))
        continue
      }
      guard let head = table.head else { continue }
      let heading = table.grid.rows[head][place].typed
      if heading != column.heading, Spoken.folded(heading) != Spoken.folded(column.heading) {
        remarks.add(.headingChanged(from: column.heading, to: heading), at: spot(at: head, column: place))
      }
    }
  }

  private mutating func readRows() {
    rows.reserveCapacity(table.places.count)
    let requirement = table.sheet.columns.firstIndex { if case .requirement = $0.kind { true } else { false } }
    let texts = requirement.flatMap { table.columns[$0] }
    for (row, place) in zip(table.sheet.rows, table.places) where place >= 0 {
      rows.append(read(row, at: place, &remarks))
      guard let texts, !row.hash.isEmpty else { continue }
      if !SheetReading.isSame(table.grid.rows[place][texts].typed, hash: row.hash) {
        remarks.add(.requirementChanged(row.id), at: spot(at: place, column: texts))
      }
    }
  }

  /// Whether a requirement's text is the one that was written; line ends may differ.
  private static func isSame(_ text: String, hash: String) -> Bool {
    if Digest(of: text).short == hash { return true }
    let plain = Spoken.trimmed(text)
    return plain != text && Digest(of: plain).short == hash
  }

  func read(_ row: MachineSheet.Row, at place: Int, _ remarks: inout Remarks) -> RowReading {
    var reading = RowReading(
      id: row.id, place: place, values: [], isChanged: [], isUnderstood: [])
    reading.values.reserveCapacity(columns.count)
    for (index, column) in columns.enumerated() {
      let exported = index < row.exported.count ? row.exported[index] : ""
      guard let place = column.column else {
        reading.add(exported, isChanged: false)
        continue
      }
      let content = content(at: reading.place, place)
      if case .empty = content {
        reading.add("", isChanged: !exported.isEmpty)
        continue
      }
      switch cells.read(content, as: column.input) {
      case .value(let value):
        let isChanged = value != exported && value != Spoken.trimmed(exported)
        reading.add(value, isChanged: isChanged)
        if isChanged, column.dates != .any, let day = Day(iso: value),
          let trouble = column.dates.trouble(day, asOf: asOf)
        {
          remarks.add(trouble, at: spot(reading, column))
        }
      case .trouble(let trouble):
        let typed = Spoken.trimmed(content.typed)
        reading.add(typed, isChanged: typed != exported, isUnderstood: false)
        if typed != exported { remarks.add(trouble, at: spot(reading, column)) }
      }
    }
    return reading
  }

  private func content(at place: Int, _ column: Int) -> Content {
    let content = table.grid.rows[place][column]
    guard case .empty = content, !merges.isEmpty else { return content }
    let number = table.rowNumber(at: place)
    guard let merge = merges.first(where: { $0.rows.contains(number) && $0.columns.contains(column) }) else {
      return content
    }
    return table.grid[merge.rows.lowerBound, merge.columns.lowerBound]
  }

  /// A row that was copied counts once; when both have other answers, somebody has to say which.
  private mutating func readDoubles() {
    for double in table.doubles {
      var ignored = Remarks()
      let row = table.sheet.rows[double.row]
      let copy = read(row, at: double.place, &ignored)
      guard copy.hasChanges, let first = rows.firstIndex(where: { $0.id == row.id }), copy.values != rows[first].values
      else { continue }
      if rows[first].hasChanges {
        let cell = CellName.text(row: table.rowNumber(at: rows[first].place), column: table.key ?? 0)
        remarks.add(
          .duplicateRow(row.id, first: cell), at: spot(at: double.place, column: table.key, rowID: row.id))
      } else {
        rows[first] = read(row, at: double.place, &remarks)
      }
    }
  }

  private mutating func readStrays() {
    guard let key = table.key else { return }
    for place in table.strays {
      let filled = columns.filter { column in
        column.column.map { !table.grid.rows[place][$0].isBlank } ?? false
      }
      guard let first = filled.first else { continue }
      let id = Spoken.trimmed(table.grid.rows[place][key].typed)
      if id.isEmpty, table.sheet.isOpen {
        added.append(read(MachineSheet.Row(id: "", hash: "", exported: []), at: place, &remarks))
      } else if id.isEmpty {
        let hasVerdict = filled.contains { $0.input.isVerdict }
        remarks.add(.rowWithoutID(isError: hasVerdict), at: spot(at: place, column: first.column))
      } else {
        remarks.add(.unknownRow(id, meant: meant(id, at: place)), at: spot(at: place, column: key))
      }
    }
  }

  private mutating func checkMissing() {
    let missing = zip(table.sheet.rows, table.places).filter { $1 < 0 }.map(\.0.id)
    if !missing.isEmpty { remarks.add(.rowsMissing(missing), at: Remarks.Spot(sheet: table.tab)) }
  }
}

extension RowReading {
  mutating func add(_ value: String, isChanged: Bool, isUnderstood: Bool = true) {
    values.append(value)
    self.isChanged.append(isChanged)
    self.isUnderstood.append(isUnderstood)
  }
}
