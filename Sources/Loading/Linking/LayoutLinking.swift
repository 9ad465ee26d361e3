import Language
import Model
import YAML

/// Checks one sheet layout: names against the values it is filled from, columns against one another.
struct LayoutLinking {
  let draft: Draft<SheetLayout>

  init(_ draft: Draft<SheetLayout>) {
    self.draft = draft
  }

  private var vocabulary: Vocabulary { draft.value.values.vocabulary }

  func run(_ report: inout Report) {
    let file = draft.file.stem
    if !draft.id.isEmpty, draft.id != file, let node = draft.node["layout"] {
      report.error("bad-id", "layout '\(draft.id)' must be named as its file, '\(file)'", at: node, in: draft.file)
    }
    let sheets = draft.node["sheets"]?.items ?? []
    draft.file.checkIDs(sheets, "sheet", &report)
    checkOpenRows(sheets, &report)
    for sheet in sheets { check(sheet, sheets, &report) }
  }

  private func check(_ sheet: Node, _ sheets: [Node], _ report: inout Report) {
    let element = list(sheet["each"], in: [vocabulary], &report)
    let outer = [element, vocabulary].compactMap { $0 }
    let row = list(sheet["rows"], in: outer, &report)
    let inner = [row].compactMap { $0 } + outer
    for key in ["name", "total", "empty"] { sentences(sheet[key], in: outer, &report) }
    for key in ["heading", "signature"] {
      for line in sheet[key]?.items ?? [] { sentences(line, in: outer, &report) }
    }
    sentences(sheet["chart"]?["title"], in: outer, &report)
    let entries = sheet["entries"]?.items ?? []
    for entry in entries {
      sentences(entry["title"], in: outer, &report)
      input(entry["fill in"], in: outer, &report)
    }
    let columns = sheet["columns"]?.items ?? []
    draft.file.checkIDs(entries + columns, "entry or column", &report)
    for column in columns { check(column, sheet, sheets, inner, outer, &report) }
    checkWhole(sheet, columns, &report)
    if draft.value.values == .checklist { checkInputs(columns, row: row, &report) }
    checkColours(sheet, columns, inner, &report)
    if columns.isEmpty != (sheet["rows"] == nil) {
      report.error("missing-key", "'rows' and 'columns' go together", at: sheet, in: draft.file)
    }
  }

  private func check(
    _ column: Node, _ sheet: Node, _ sheets: [Node], _ inner: [Vocabulary], _ outer: [Vocabulary],
    _ report: inout Report
  ) {
    let spread = list(column["spreads"], in: outer, &report)
    sentences(column["title"], in: [spread].compactMap { $0 } + outer, &report)
    if spread != nil { name(column["id"], in: inner, &report) { if case .record = $0 { true } else { false } } }
    name(column["shows"], in: inner, &report) { if case .list = $0 { false } else { true } }
    sentences(column["says"], in: inner, &report)
    input(column["fill in"], in: inner, &report)
    name(column["links"], in: inner, &report) { kind in
      switch kind {
      case .list, .text: true
      case .number, .date, .flag, .noun, .record, .open: false
      }
    }
    if let counts = column["counts"], let rows = sheet["rows"],
      !sheets.contains(where: { $0.string("each") == rows.text })
    {
      report.error(
        "wrong-type", "'counts' needs another sheet for 'each: \(rows.text)'", at: counts, in: draft.file)
    }
  }

  /// The element's names of a list; nil without one or when there is no such list.
  private func list(_ node: Node?, in scope: [Vocabulary], _ report: inout Report) -> Vocabulary? {
    guard let node else { return nil }
    for vocabulary in scope {
      if case .list(let element)? = vocabulary.kind(at: node.text.split(separator: ".")) { return element }
    }
    let known = scope.flatMap(\.lists)
    report.error("unknown-name", Spelling.unknown("list", node.text, among: known), at: node, in: draft.file)
    return nil
  }

  private func input(_ node: Node?, in scope: [Vocabulary], _ report: inout Report) {
    guard let node, let input = try? SheetLayout.Input(reading: node.text) else { return }
    switch input {
    case .text, .date, .number: break
    case .list(let name), .suggestions(let name):
      let known = vocabulary.lists
      guard !known.contains(name) else { return }
      report.error(
        "unknown-name", Spelling.unknown("list", name, among: known), at: draft.file.place(of: name, in: node),
        in: draft.file)
    }
  }

  func name(
    _ node: Node?, in scope: [Vocabulary], _ report: inout Report, where fits: (Vocabulary.Kind) -> Bool = { _ in true }
  ) {
    guard let node, node.kind == .scalar else { return }
    let path = node.text.split(separator: ".")
    let kinds = scope.compactMap { $0.kind(at: path) }
    if kinds.isEmpty {
      report.error(
        "unknown-name", Spelling.unknown("name", node.text, among: scope.flatMap(\.paths)), at: node, in: draft.file)
    } else if !kinds.contains(where: fits) {
      report.error("wrong-kind", "'\(node.text)' does not fit here", at: node, in: draft.file)
    }
  }

  /// The slots of a text, in every language.
  private func sentences(_ node: Node?, in scope: [Vocabulary], _ report: inout Report) {
    guard let node else { return }
    for text in node.kind == .mapping ? node.pairs.map(\.value) : [node] where TagScanner.hasTags(text.text) {
      let phrase = Phrase(text.text)
      for problem in phrase.problems {
        report.error(
          problem.problem.code, problem.problem.message, at: text, offset: problem.column - 1, in: draft.file)
      }
      for slot in phrase.names {
        let place = draft.file.place(of: slot.name, in: text)
        if slot.function != nil {
          report.error("bad-tag", "layouts take names alone, '{{\(slot.name)}}'", at: place, in: draft.file)
        }
        guard !scope.contains(where: { $0.kind(at: slot.path) != nil }) else { continue }
        let known = Spelling.unknown("name", slot.name, among: scope.flatMap(\.paths))
        report.error("unknown-name", known, at: place, in: draft.file)
      }
    }
  }
}

extension Vocabulary {
  /// Names of its lists.
  var lists: [String] {
    names.compactMap { name in
      if case .list = name.kind { name.name } else { nil }
    }
  }
}
