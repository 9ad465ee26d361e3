import Language
import Model
import YAML

extension LayoutLinking {
  /// What a sheet's columns must be together: readable when printed, with one key for what people fill in.
  func checkWhole(_ sheet: Node, _ columns: [Node], _ report: inout Report) {
    let visible = columns.filter { !$0.flag("hidden") }
    let width = visible.reduce(0) { $0 + ($1.string("width").flatMap { Double($0) } ?? 0) }
    if visible.count > 8 || width > 150 {
      report.warning(
        "wide-sheet",
        "\(visible.count) columns, \(Int(width)) characters wide; more than 8 or 150 cannot be read in print",
        at: sheet["columns"] ?? sheet, in: draft.file)
    }
    for flag in ["key", "requirement"] {
      let flagged = columns.filter { $0.flag(flag) }
      if flagged.count > 1, let second = flagged[1][flag] {
        report.error("duplicate-key", "a sheet has one '\(flag)' column", at: second, in: draft.file)
      }
    }
    let input = columns.first { $0["fill in"] != nil }
    if let input, !columns.contains(where: { $0.flag("key") }) {
      report.error(
        "missing-key", "a sheet that people fill in needs a column with 'key: true'", at: input["fill in"] ?? input,
        in: draft.file)
    }
  }

  /// Rows that people add have one sheet to go to, and a column for their id.
  func checkOpenRows(_ sheets: [Node], _ report: inout Report) {
    let open = sheets.filter { $0["open rows"] != nil }
    if open.count > 1, let second = open[1]["open rows"] {
      report.error("duplicate-key", "a workbook has one sheet with 'open rows'", at: second, in: draft.file)
    }
    for sheet in sheets where sheet["open rows"] == nil {
      guard let opens = sheet["opens"] else { continue }
      report.error("missing-key", "'opens' goes with 'open rows'", at: opens, in: draft.file)
    }
    for sheet in open {
      guard let place = sheet["open rows"] else { continue }
      let columns = sheet["columns"]?.items ?? []
      if !columns.contains(where: { $0["fill in"] != nil }) {
        report.error("missing-key", "'open rows' need a column with 'fill in'", at: place, in: draft.file)
      }
      if sheet["each"] != nil {
        report.error("wrong-type", "'open rows' and 'each' do not go together", at: place, in: draft.file)
      }
    }
  }

  /// What people fill in stands under the column's id, beside the names of the row.
  func checkInputs(_ columns: [Node], row: Vocabulary?, _ report: inout Report) {
    for column in columns where column["fill in"] != nil {
      guard let id = column["id"], row?[id.text] != nil else { continue }
      report.error(
        "duplicate-id", "'\(id.text)' is a name of the row already; name the column otherwise", at: id, in: draft.file)
    }
  }

  /// Colours, timeline and chart name columns and values that there are.
  func checkColours(_ sheet: Node, _ columns: [Node], _ inner: [Vocabulary], _ report: inout Report) {
    let ids = columns.compactMap { $0.string("id") }
    func column(_ node: Node?) {
      guard let node, !ids.contains(node.text) else { return }
      report.error("unknown-column", Spelling.unknown("column", node.text, among: ids), at: node, in: draft.file)
    }
    for colour in sheet["colours"]?.items ?? [] {
      name(colour["where"], in: inner, &report)
      column(colour["column"])
    }
    if let timeline = sheet["timeline"] {
      for key in ["from", "to", "today"] {
        name(timeline[key], in: inner, &report) { if case .date = $0 { true } else { false } }
      }
      for colour in timeline["colours"]?.items ?? [] {
        name(colour["where"], in: inner, &report)
        if let place = colour["column"] {
          report.error("unknown-key", "a timeline's colour has no 'column'", at: place, in: draft.file)
        }
      }
    }
    if let chart = sheet["chart"] {
      column(chart["categories"])
      for series in chart["series"]?.items ?? [] { column(series) }
    }
  }
}
