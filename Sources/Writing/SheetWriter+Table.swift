internal import Model
internal import XLSX

extension SheetWriter {
  func writeTable(into sheet: borrowing Worksheet) throws(WorkbookError) {
    try writeHead(into: sheet)
    let colours = tab.layout.colours
    for (index, row) in tab.rows.enumerated() {
      let colour = colours.first(where: row.matches)
      try write(row, index: index, colour: colour, into: sheet)
    }
    for line in tab.rows.count..<tab.lines { try writeOpen(row: tab.firstRow + line, into: sheet) }
    if tab.lines == 0, let empty = tab.layout.empty?.sheetText(in: plan.language) {
      try sheet.write(empty, row: tab.firstRow, column: 0, style: SheetStyle.empty.index())
    }
    if let row = tab.totalRow { try writeTotal(row: row, into: sheet) }
    if tab.lines > 0 {
      try sheet.filter(rows: tab.head...tab.lastRow, columns: 0...tab.lastOwnColumn)
      try sheet.acceptNumbersAsText(rows: tab.firstRow...tab.lastRow, columns: 0...tab.lastOwnColumn)
      try restrictInputs(in: sheet)
    }
    sheet.freeze(above: tab.firstRow)
  }

  private func writeHead(into sheet: borrowing Worksheet) throws(WorkbookError) {
    var lines = 1
    for (index, column) in tab.columns.enumerated() {
      try sheet.write(column.title, row: tab.head, column: index, style: SheetStyle.head.index())
      // The filter's button takes some room.
      let room = SheetMeasure.room(columns: column.layout.width - 2, size: SheetStyle.size)
      lines = max(lines, SheetMeasure.lines(of: column.title, room: room, isBold: true))
    }
    for (index, column) in tab.carried.enumerated() {
      let title = SheetText.clean(column.heading)
      try sheet.write(title, row: tab.head, column: tab.columns.count + index, style: SheetStyle.head.index())
      let room = SheetMeasure.room(columns: (column.width ?? 12) - 2, size: SheetStyle.size)
      lines = max(lines, SheetMeasure.lines(of: title, room: room, isBold: true))
    }
    try sheet.setRow(tab.head, height: max(24, SheetMeasure.height(lines: lines, size: SheetStyle.size)))
  }

  private func write(
    _ scope: SheetScope, index: Int, colour: SheetLayout.Colour?, into sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let row = tab.firstRow + index
    // People write into these rows, by hand too when they are printed.
    var lines = tab.hasInputs ? 2 : 1
    let id = plan.filling.hasComments || !tab.carried.isEmpty ? tab.id(of: scope) : nil
    for (number, column) in tab.columns.enumerated() {
      let isColoured = colour != nil && (colour?.column == nil || colour?.column == column.id)
      let tone = isColoured ? colour?.tone : nil
      let text: String?
      switch column.content {
      case .value(let path):
        text = try write(scope.value(at: path), row: row, column: number, of: column, tone: tone, into: sheet)
      case .phrase(let phrase):
        text = phrase.text(in: scope)
        try sheet.write(text ?? "", row: row, column: number, style: SheetStyle.text.index(tone))
      case .input(let input, let path):
        let comment = id.flatMap { plan.filling.comment($0, column.id) }
        let answer = plan.shown(scope, of: tab, at: path)
        text = try write(
          answer, to: input, row: row, column: number, style: input.style.index(comment?.tone), into: sheet)
        if let comment { try sheet.write(CellNote.fitting(comment), row: row, column: number) }
      case .count(let count, let level):
        try write(count, level: level, row: row, index: index, column: number, into: sheet)
        text = nil
      case .links(let path):
        text = try write(links: path, of: scope, row: row, column: number, tone: tone, into: sheet)
      }
      if let text {
        let room = SheetMeasure.room(columns: column.layout.width, size: SheetStyle.size)
        lines = max(lines, SheetMeasure.lines(of: text, room: room))
      }
    }
    lines = max(lines, try write(carriedAt: id, row: row, into: sheet))
    try sheet.setRow(row, height: SheetMeasure.height(lines: lines, size: SheetStyle.size))
  }

  /// A row for somebody to add something.
  private func writeOpen(row: Int, into sheet: borrowing Worksheet) throws(WorkbookError) {
    for (number, column) in tab.columns.enumerated() {
      let style: SheetStyle = column.input?.style ?? (column.layout.isKey ? .key : .text)
      try sheet.writeBlank(row: row, column: number, style: style.index())
    }
    try sheet.setRow(row, height: SheetMeasure.height(lines: 2, size: SheetStyle.size))
  }

  /// - Returns: the text to be measured, if it can wrap.
  private func write(
    _ value: Value?, row: Int, column: Int, of planned: SheetPlan.Column, tone: Scale.Tone?,
    into sheet: borrowing Worksheet
  ) throws(WorkbookError) -> String? {
    switch value {
    case .number(let number):
      try sheet.write(Double(number), row: row, column: column, style: SheetStyle.number.index(tone))
      return nil
    case .date(let day, _):
      try sheet.write(SheetText.serial(day), row: row, column: column, style: SheetStyle.date.index(tone))
      return nil
    case nil, .text, .noun, .flag, .list, .record, .blank:
      let text = value?.sheetText
      let style: SheetStyle = planned.layout.isKey ? .key : .text
      try sheet.write(text ?? "", row: row, column: column, style: style.index(tone))
      return text
    }
  }

  private func write(
    _ count: SheetLayout.Count, level: SheetLists.Item?, row: Int, index: Int, column: Int,
    into sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let style: SheetStyle = count == .share ? .percent : .number
    guard let counts = counts[index] else {
      return try sheet.writeBlank(row: row, column: column, style: style.index())
    }
    let result = counts.result(count, level: level).map(Worksheet.FormulaResult.number) ?? .text("")
    try sheet.write(
      formula: counts.formula(count, level: level), result: result, row: row, column: column, style: style.index())
  }

  private func restrictInputs(in sheet: borrowing Worksheet) throws(WorkbookError) {
    for (index, column) in tab.columns.enumerated() {
      guard let input = column.input else { continue }
      try restrict(input, rows: tab.answerRows, column: index, in: sheet)
      guard case .list("scale") = input else { continue }
      for item in plan.lists["scale"]?.items ?? [] {
        try sheet.highlight(
          rows: tab.answerRows, column: index, when: .equals(item.label), style: SheetStyle.tint.index(item.tone))
      }
    }
  }
}

extension SheetLayout.Input {
  fileprivate var style: SheetStyle {
    switch self {
    case .text: .inputText
    case .date: .inputDate
    case .number: .inputNumber
    case .list, .suggestions: .inputList
    }
  }
}
