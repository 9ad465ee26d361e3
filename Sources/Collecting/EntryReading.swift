import Model
import Office

/// Reads the labelled cells above a table, and who filled in the sheet.
struct EntryReading {
  static let filledBy = "filled-by"
  static let filledOn = "filled-on"

  private let form: FormReading
  private let table: FoundTable
  /// Something on the sheet was answered, so required cells are wanted.
  private let isWanted: Bool
  /// Everything that stands there.
  private(set) var answers: [Answer] = []
  /// What of it was changed since the form was made.
  private(set) var changes: [Answer] = []
  private let search: EntrySearch
  /// Person's id: the cell, else the addressee.
  private(set) var filler: String?

  init(
    _ form: FormReading, _ table: FoundTable, names: [String: (row: Int, column: Int)], isWanted: Bool
  ) {
    self.form = form
    self.table = table
    self.isWanted = isWanted
    filler = form.addressee
    search = EntrySearch(table: table, names: names)
  }

  mutating func read(_ remarks: inout Remarks) {
    for entry in table.sheet.entries {
      guard let found = search.find(entry), !found.content.isBlank else {
        let found = search.find(entry)
        // Cleared, unless nobody can tell where it stood.
        if found != nil, !entry.exported.isEmpty { change(entry, to: "") }
        checkMissing(entry, at: found, &remarks)
        continue
      }
      let spot = spot(of: entry, at: found)
      switch form.cells.read(found.content, as: entry.input) {
      case .value(let value):
        answers.append(Answer(row: table.sheet.name, column: entry.id, value: value))
        if value != entry.exported { change(entry, to: value) }
        if entry.id == EntryReading.filledBy { filler = value }
        if let day = Day(iso: value), let trouble = InputColumn.Dates(entry.id).trouble(day, asOf: form.asOf) {
          remarks.add(trouble, at: spot)
        }
      case .trouble(let trouble):
        answers.append(Answer(row: table.sheet.name, column: entry.id, value: Spoken.trimmed(found.content.typed)))
        // An untouched sheet is not held up by what stands above it.
        if isWanted { remarks.add(trouble, at: spot) }
      }
    }
  }

  /// Who filled it in and when is no answer: it says whose the answers are.
  private mutating func change(_ entry: MachineSheet.Entry, to value: String) {
    guard entry.id != Self.filledBy, entry.id != Self.filledOn else { return }
    changes.append(Answer(row: table.sheet.name, column: entry.id, value: value))
  }

  private func checkMissing(_ entry: MachineSheet.Entry, at found: EntrySearch.Found?, _ remarks: inout Remarks) {
    guard entry.isRequired, isWanted else { return }
    let spot = found.map { self.spot(of: entry, at: $0) } ?? Remarks.Spot(sheet: table.tab)
    if entry.id == EntryReading.filledBy, let addressee = form.addressee {
      remarks.add(.filledByMissing(taken: form.people.name(of: addressee, in: form.cells.language)), at: spot)
    } else {
      remarks.add(.entryMissing(Spoken.label(entry.label)), at: spot)
    }
  }

  private func spot(of entry: MachineSheet.Entry, at found: EntrySearch.Found) -> Remarks.Spot {
    Remarks.Spot(
      sheet: table.tab, name: table.sheet.name, row: found.row, column: found.column, rowID: table.sheet.name,
      columnID: entry.id)
  }
}

extension Spoken {
  /// A label as it is printed, without the mark of required entries.
  static func label(_ label: String) -> String {
    label.hasSuffix(" *") ? String(label.dropLast(2)) : label
  }
}
