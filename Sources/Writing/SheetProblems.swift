internal import Model
internal import XLSX

/// The first sheet of a form that goes back: what is wrong, where, and how to mend it.
struct SheetProblems {
  static let id = "problems"

  let refused: RefusedForm
  let name: String

  private static let widths: [Double] = [5, 14, 9, 58, 58]

  func write(into sheet: borrowing Worksheet) throws(WorkbookError) {
    let words = SheetWords.Refusal(refused.language)
    for (index, width) in SheetProblems.widths.enumerated() { try sheet.setColumn(index, width: width) }
    let span = 0...(SheetProblems.widths.count - 1)
    var row = 0
    for (index, line) in ([words.title] + words.lines(file: refused.file)).enumerated() {
      let style: SheetStyle = index == 0 ? .title : .line
      let size = index == 0 ? SheetStyle.titleSize : SheetStyle.size
      let room = SheetMeasure.room(columns: SheetProblems.widths.reduce(0, +), size: size)
      let lines = SheetMeasure.lines(of: line, room: room, isBold: index == 0)
      try sheet.setRow(row, height: max(16, SheetMeasure.height(lines: lines, size: size)))
      try sheet.merge(SheetText.clean(line), row: row, columns: span, style: style.index())
      row += 1
    }
    row += 1
    let head = row
    for (column, title) in words.headings.enumerated() {
      try sheet.write(title, row: row, column: column, style: SheetStyle.head.index())
    }
    try sheet.setRow(row, height: 24)
    for (index, problem) in refused.problems.enumerated() {
      row += 1
      try write(problem, number: index + 1, row: row, into: sheet)
    }
    sheet.freeze(above: head + 1)
    sheet.hideGridlines()
    sheet.setTabColour(0xC00000)
    try sheet.setPage(isLandscape: true, isOnePage: false, head: head, footer: SheetText.clean(words.title))
  }

  private func write(
    _ problem: RefusedForm.Problem, number: Int, row: Int, into sheet: borrowing Worksheet
  ) throws(WorkbookError) {
    let texts = [problem.sheet, problem.cell, problem.message, problem.fix].map(SheetText.clean)
    var lines = 1
    try sheet.write(Double(number), row: row, column: 0, style: SheetStyle.number.index())
    for (index, text) in texts.enumerated() {
      let style: SheetStyle = index < 2 ? .key : .text
      try sheet.write(text, row: row, column: index + 1, style: style.index())
      let room = SheetMeasure.room(columns: SheetProblems.widths[index + 1], size: SheetStyle.size)
      lines = max(lines, SheetMeasure.lines(of: text, room: room))
    }
    try sheet.setRow(row, height: SheetMeasure.height(lines: lines, size: SheetStyle.size))
  }
}
