import Model
import Office

/// What the hidden sheet of a form keeps: which document it is, and each row, column and label by its id.
struct MachineSheet: Sendable {
  static let tab = "_sapa"

  struct Entry: Sendable {
    let id: String
    /// As it was written, with `*` when it is required.
    let label: String
    let input: Input
    let isRequired: Bool
    /// Name of its cell, known on its sheet.
    let cellName: String
    /// What stood there when the form was made.
    let exported: String
  }

  struct Column: Sendable {
    enum Kind: Sendable {
      case key, requirement, given
      /// With its place among the exported values of a row.
      case input(Input, place: Int)
    }

    let id: String
    let heading: String
    let kind: Kind
  }

  struct Row: Sendable {
    let id: String
    /// Of the requirement's text; empty when there is none.
    let hash: String
    /// By input; codes and ISO dates. Missing at the end: empty.
    let exported: [String]
  }

  /// A note that we wrote on a cell, and what people had noted there before.
  struct Note: Sendable {
    let row: String
    let column: String
    /// Of the whole text without its blanks.
    let hash: String
    let own: String
    let author: String
  }

  struct Sheet: Sendable {
    let tab: String
    /// Id in the layout.
    let id: String
    /// Of the element when the layout has a sheet for each.
    let element: String
    /// Rows that people add are read too.
    let isOpen: Bool
    var entries: [Entry] = []
    var columns: [Column] = []
    var rows: [Row] = []
    var inputs = 0

    /// Its rows are criteria of the catalogue.
    var hasRequirements: Bool { columns.contains { if case .requirement = $0.kind { true } else { false } } }
    /// How its cells outside the table are named in answers.
    var name: String { element.isEmpty ? id : element }
    var isFilledIn: Bool { inputs > 0 || !entries.isEmpty }
  }

  private(set) var sheets: [Sheet] = []
  private(set) var lists: [LabelList] = []
  /// What we noted on cells ourselves.
  private(set) var notes: [Note] = []
  private var fields: [(name: String, value: String)] = []

  subscript(field: String) -> String? {
    fields.first { $0.name == field }?.value
  }

  func list(_ name: String) -> LabelList? {
    lists.first { $0.name == name }
  }

  init(_ grid: Grid) {
    for row in grid.rows {
      let line = MachineLine(row)
      switch line[0] {
      case "row": add(row: line)
      case "list": add(label: line)
      case "column": add(column: line)
      case "entry":
        guard let sheet = sheet(of: line), let input = Input(line[4]) else { continue }
        sheets[sheet].entries.append(
          Entry(
            id: line[2], label: line[3], input: input, isRequired: line[5] == "1", cellName: line[6],
            exported: line[7]))
      case "sheet":
        sheets.append(Sheet(tab: line[1], id: line[2], element: line[3], isOpen: line[4] == "open"))
      case "note":
        notes.append(Note(row: line[2], column: line[3], hash: line[4], own: line[5], author: line[6]))
      case "field": fields.append((line[1], line[2]))
      default: continue
      }
    }
  }

  /// Lines stand under the line of their sheet; the last one is nearly always meant.
  private func sheet(of line: MachineLine) -> Int? {
    if let last = sheets.indices.last, sheets[last].tab == line[1] { return last }
    return sheets.firstIndex { $0.tab == line[1] }
  }

  private mutating func add(row line: MachineLine) {
    guard let sheet = sheet(of: line), !line[2].isEmpty else { return }
    let exported = line.texts(from: 4)
    sheets[sheet].rows.append(Row(id: line[2], hash: line[3], exported: exported))
  }

  private mutating func add(column line: MachineLine) {
    guard let sheet = sheet(of: line) else { return }
    let kind: Column.Kind
    switch line[4] {
    case "key": kind = .key
    case "requirement": kind = .requirement
    case "input":
      guard let input = Input(line[5]) else { return }
      kind = .input(input, place: sheets[sheet].inputs)
      sheets[sheet].inputs += 1
    default: kind = .given
    }
    sheets[sheet].columns.append(Column(id: line[2], heading: line[3], kind: kind))
  }

  private mutating func add(label line: MachineLine) {
    let item = LabelList.Item(code: line[2], label: line[3])
    if let list = lists.lastIndex(where: { $0.name == line[1] }) {
      lists[list].items.append(item)
    } else {
      lists.append(LabelList(name: line[1], items: [item]))
    }
  }
}

/// A line of the machine sheet as texts.
private struct MachineLine {
  private let cells: [Grid.Cell]

  init(_ row: Grid.Row) {
    cells = row.cells
  }

  subscript(column: Int) -> String {
    for cell in cells where cell.column == column { return cell.content.typed }
    return ""
  }

  func texts(from first: Int) -> [String] {
    guard let last = cells.last?.column, last >= first else { return [] }
    return (first...last).map { self[$0] }
  }
}
