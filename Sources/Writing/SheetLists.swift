internal import Model

/// The drop-down lists of a workbook; each fills one column of a hidden sheet, where no length limits them.
struct SheetLists: Sendable {
  static let tab = "_lists"

  struct Item: Sendable, Hashable {
    let code: String
    /// What people see; told apart by its code when another item reads the same.
    let label: String
    let tone: Scale.Tone
    let counts: Bool
  }

  struct List: Sendable {
    let name: String
    let column: Int
    let items: [Item]

    func item(code: String) -> Item? {
      items.first { $0.code == code }
    }
  }

  let lists: [List]

  subscript(name: String) -> List? {
    lists.first { $0.name == name }
  }

  /// The lists that the layout's inputs name, in their order; `scale` comes first when the layout counts by it.
  init(for layout: SheetLayout, in scope: SheetScope) {
    var names: [String] = []
    for sheet in layout.sheets {
      let counts = sheet.columns.contains { if case .count = $0.content { true } else { false } }
      let inputs = sheet.entries.map(\.input) + sheet.columns.compactMap(\.input)
      names += (counts ? ["scale"] : []) + inputs.compactMap(\.list)
    }
    var lists: [List] = []
    for name in names where !lists.contains(where: { $0.name == name }) {
      let items = SheetLists.items(scope.records(at: SheetPath(name)))
      if !items.isEmpty { lists.append(List(name: name, column: lists.count, items: items)) }
    }
    self.lists = lists
  }

  private static func items(_ records: [Record]) -> [Item] {
    let titles = records.map { $0["title"]?.sheetText ?? "" }
    // By bytes: hashing a Cyrillic String normalises it first, which costs more than the whole list.
    let keys = titles.map { Array($0.utf8) }
    var seen: [[UInt8]: Int] = [:]
    for key in keys { seen[key, default: 0] += 1 }
    return records.indices.map { index in
      let (record, title) = (records[index], titles[index])
      let code = record["id"]?.sheetText ?? ""
      let tone = record["tone"]?.sheetText.flatMap(Scale.Tone.init(rawValue:)) ?? .neutral
      let isAlone = !title.isEmpty && seen[keys[index]] == 1
      return Item(
        code: code, label: isAlone ? title : "\(title) (\(code))", tone: tone, counts: record["counts"] != .flag(false))
    }
  }
}

extension SheetLayout.Column {
  var input: SheetLayout.Input? {
    if case .input(let input) = content { input } else { nil }
  }
}

extension SheetLayout.Input {
  /// The name of the list it chooses from.
  var list: String? {
    switch self {
    case .list(let name), .suggestions(let name): name
    case .text, .date, .number: nil
    }
  }

  /// As the machine sheet and the layouts write it.
  var word: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .number: "number"
    case .list(let name): "list of \(name)"
    case .suggestions(let name): "suggestions from \(name)"
    }
  }
}
