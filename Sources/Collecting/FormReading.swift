import Model
import Office

/// Reads one form: finds its sheets, judges its rows, and says who filled in what.
struct FormReading {
  /// What one person filled in on one sheet.
  struct Part: Sendable {
    let by: String?
    var answers: [Answer]
  }

  let form: MachineSheet
  let cells: CellReader
  let people: PeopleIndex
  let addressee: String?
  let asOf: Day
  /// Ids that the catalogue has now; nil: rows are no criteria.
  let criteria: Set<String>?
  /// Which copy of the form this is.
  let export: String
  private(set) var parts: [Part] = []
  private(set) var reading: [Answer] = []
  private(set) var sheets: [SheetReading] = []
  private(set) var remarks: [Remarks] = []

  init(
    _ form: MachineSheet, cells: CellReader, people: PeopleIndex, addressee: String?, asOf: Day, criteria: Set<String>?
  ) {
    self.form = form
    self.cells = cells
    self.people = people
    self.addressee = addressee
    self.asOf = asOf
    self.criteria = criteria
    export = form.export
  }

  mutating func read(_ book: Spreadsheet) throws(SpreadsheetProblem) {
    var search = SheetSearch(form, in: book)
    let tables = try search.tables()
    for (sheet, table) in zip(form.sheets.filter(\.isFilledIn), tables) {
      guard let table else {
        var gone = Remarks()
        gone.add(.sheetMissing(sheet.tab), at: Remarks.Spot(sheet: sheet.tab))
        remarks.append(gone)
        continue
      }
      let own = SheetReading(table, cells: cells, asOf: asOf)
      sheets.append(own)
      judge(own, copies: try search.copies(of: table), names: book.cells(named: table.tab))
    }
  }

  private mutating func judge(
    _ sheet: SheetReading, copies: [FoundTable], names: [String: (row: Int, column: Int)]
  ) {
    var found = sheet.remarks
    var answers: [Answer] = []
    let rules = RowRules(scale: cells.scale, form: form)
    for row in sheet.rows where row.hasChanges {
      if let criteria, sheet.table.sheet.hasRequirements, !criteria.contains(row.id) {
        let column = zip(sheet.columns, row.isChanged).first { $1 }?.0 ?? sheet.columns[0]
        found.add(.rowGone(row.id), at: sheet.spot(row, column))
        continue
      }
      for (trouble, column) in rules.troubles(of: row, sheet.columns) {
        found.add(trouble, at: sheet.spot(row, sheet.columns[column]))
      }
      answers += row.answers(sheet.columns, id: row.id)
    }
    for copy in copies {
      let other = SheetReading(copy, cells: cells, asOf: asOf)
      if other.rows.map(\.values) != sheet.rows.map(\.values), other.rows.contains(where: \.hasChanges) {
        found.add(.sheetCopied(original: sheet.table.tab), at: Remarks.Spot(sheet: copy.tab))
      }
    }
    var entries = EntryReading(self, sheet.table, names: names, isWanted: !answers.isEmpty || !sheet.added.isEmpty)
    entries.read(&found)
    let added = AddedRows(sheet, export: export, by: entries.filler)
    answers += added.read(&found)
    found.name(added.ids)
    remarks.append(found)
    reading += answers + entries.answers
    add(answers + entries.changes, by: entries.filler)
  }

  private mutating func add(_ answers: [Answer], by person: String?) {
    guard !answers.isEmpty else { return }
    if let part = parts.firstIndex(where: { $0.by == person }) {
      parts[part].answers += answers
    } else {
      parts.append(Part(by: person, answers: answers))
    }
  }
}
