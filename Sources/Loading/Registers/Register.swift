import Language
import Model

/// A register as read: headings checked, rows with their cells.
struct Register {
  struct Row {
    let cells: [Cells.Cell]
    let headings: Headings

    /// Nil for a column that is not there and for an empty cell.
    subscript(heading: String) -> Cells.Cell? {
      headings.columns[heading].flatMap { self[$0] }
    }

    private subscript(index: Int) -> Cells.Cell? {
      cells.indices.contains(index) && !cells[index].text.isEmpty ? cells[index] : nil
    }

    func day(_ heading: String) -> Day? {
      self[heading].flatMap { Day(iso: $0.text) ?? Day(dotted: $0.text) }
    }

    func text(_ heading: String) -> Text? {
      guard let words = headings.words[heading] else { return nil }
      var text = words.plain.flatMap { self[$0] }.map { Text($0.text) } ?? Text()
      for (language, index) in words.texts {
        if let cell = self[index] { text[language] = cell.text }
      }
      return text == Text() ? nil : text
    }

    func noun(_ heading: String) -> Noun? {
      guard let text = text(heading) else { return nil }
      var forms: [LanguageCode: [GrammaticalCase: String]] = [:]
      for (language, form, index) in headings.words[heading]?.forms ?? [] {
        if let cell = self[index] { forms[language, default: [:]][form] = cell.text }
      }
      return Noun(text, forms: forms)
    }

    func place(in file: SourceFile) -> Place {
      Place(file: file.name, line: cells.first?.line ?? 1, column: cells.first?.column ?? 1)
    }
  }

  let kind: RegisterKind
  let file: SourceFile
  private(set) var rows: [Row] = []
  private var headings: [Cells.Cell] = []
  private(set) var columns: [String: Int] = [:]

  init(_ kind: RegisterKind, _ file: SourceFile, _ check: inout Check) {
    self.kind = kind
    self.file = file
    let all: [[Cells.Cell]]
    do {
      all = try Cells(file.bytes).rows
    } catch {
      check.report.error(
        "bad-csv", error.message, at: Place(file: file.name, line: error.line, column: error.column), in: file)
      return
    }
    let filled = all.filter { row in row.contains { !$0.text.isEmpty } }
    guard let first = filled.first else {
      let wanted = kind.columns.filter(\.isRequired).map(\.heading).joined(separator: ", ")
      check.report.error(
        "bad-csv", "the register is empty; its first line holds the headings (\(wanted), …)",
        at: Place(file: file.name, line: 1, column: 1), in: file)
      return
    }
    headings = first
    for (index, heading) in first.enumerated() where !heading.text.isEmpty && columns[heading.text] == nil {
      columns[heading.text] = index
    }
    let shared = Headings(kind, columns)
    rows = filled.dropFirst().map { Row(cells: $0, headings: shared) }
    checkHeadings(&check)
    checkUnheaded(&check)
    for row in rows { self.check(row, &check) }
  }

  private func place(_ cell: Cells.Cell) -> Place {
    Place(file: file.name, line: cell.line, column: cell.column)
  }

  private func checkHeadings(_ check: inout Check) {
    let known = kind.headings
    var seen: Set<String> = []
    for heading in headings where !heading.text.isEmpty {
      if !seen.insert(heading.text).inserted {
        check.report.error("duplicate-key", "column '\(heading.text)' stands here twice", at: place(heading), in: file)
      } else if !known.contains(heading.text) {
        check.report.error(
          "unknown-column", Spelling.unknown("column", heading.text, among: known), at: place(heading), in: file)
      }
    }
    for column in kind.columns where column.isRequired && !column.headings.contains(where: { columns[$0] != nil }) {
      let form = column.headings.count > 1 ? "\(column.heading).kk" : column.heading
      check.report.error(
        "missing-key", "the register needs the column '\(form)': \(column.meaning)",
        at: headings.first.map(place) ?? Place(file: file.name, line: 1, column: 1), in: file)
    }
  }
}

extension Register {
  /// Text beside the headed columns: each column once, however many rows have it.
  private func checkUnheaded(_ check: inout Check) {
    var seen: Set<Int> = []
    for row in rows {
      for (index, cell) in row.cells.enumerated() where !cell.text.isEmpty {
        if index < headings.count, !headings[index].text.isEmpty { continue }
        guard seen.insert(index).inserted else { continue }
        check.report.error(
          "unknown-column", "'\(cell.text.prefix(40))' stands under no heading", at: place(cell), in: file)
      }
    }
  }

  private func check(_ row: Row, _ check: inout Check) {
    for column in kind.columns {
      switch column.shape {
      case .text, .noun: self.check(row, names: column, &check)
      default:
        guard let cell = row[column.heading] else {
          if column.isRequired, columns[column.heading] != nil {
            check.report.error(
              "missing-key", "the row needs '\(column.heading)': \(column.meaning)", at: row.place(in: file), in: file)
          }
          continue
        }
        self.check(cell, column, &check)
      }
    }
  }

  private func check(_ row: Row, names column: RegisterKind.Column, _ check: inout Check) {
    guard let text = row.text(column.heading) else {
      if column.isRequired, column.headings.contains(where: { columns[$0] != nil }) {
        check.report.error(
          "missing-key", "the row has no '\(column.heading)' in any language", at: row.place(in: file), in: file)
      }
      return
    }
    let missing = text.missing(of: LanguageCode.allCases)
    if !missing.isEmpty {
      check.untranslated.append(Check.Untranslated(languages: missing, place: row.place(in: file)))
    }
  }

  private func check(_ cell: Cells.Cell, _ column: RegisterKind.Column, _ check: inout Check) {
    switch column.shape {
    case .id:
      if let message = ID.problem(with: cell.text) { check.report.error("bad-id", message, at: place(cell), in: file) }
    case .date:
      guard Day(iso: cell.text) == nil, Day(dotted: cell.text) == nil else { return }
      check.report.error(
        "bad-date", "'\(column.heading)' takes a date, as 2026-09-15 or 15.09.2026, not '\(cell.text)'",
        at: place(cell), in: file)
    case .choice(let values):
      guard !values.contains(cell.text) else { return }
      check.report.error(
        "wrong-type", "\(Spelling.unknown("value", cell.text, among: values)) for '\(column.heading)'",
        at: place(cell), in: file)
    case .reference(let target):
      check.mentions.append(Check.Mention(target: target, name: cell.text, place: place(cell)))
    case .string, .text, .noun, .whole, .number, .flag, .grammar, .list, .record, .map, .either: break
    }
  }
}
