internal import Model
internal import XLSX

/// The formulas of a summary and what they give for the answers that are in the file already.
struct SheetCounts {
  let tab: SheetPlan.Tab
  let lists: SheetLists

  /// Codes of the verdicts that stand in the counted sheet.
  private var verdicts: [String] {
    guard let verdict = tab.verdict, case .input(_, let path) = tab.columns[verdict].content else { return [] }
    return tab.rows.compactMap { $0.answer(at: path)?.sheetText }
  }

  /// Nil when the counted sheet has no column of verdicts.
  func formula(
    _ count: SheetLayout.Count, level: SheetLists.Item?
  ) -> (formula: String, result: Worksheet.FormulaResult)? {
    guard let verdict = tab.verdict, let key = tab.key else { return nil }
    let answers = tab.range(of: verdict)
    let rows = "COUNTA(\(tab.range(of: key)))"
    let given = verdicts
    switch count {
    case .rows: return ("=\(rows)", .number(Double(tab.rows.count)))
    case .answered: return ("=COUNTA(\(answers))", .number(Double(given.count)))
    case .levels:
      guard let level else { return nil }
      return ("=\(number(of: level, in: answers))", .number(Double(given.count { $0 == level.code })))
    case .share:
      let items = lists["scale"]?.items ?? []
      let good = items.filter { $0.tone == .good && $0.counts }
      let outside = items.filter { !$0.counts }
      let base = ([rows] + outside.map { number(of: $0, in: answers) }).joined(separator: "-")
      let positive = good.isEmpty ? "0" : good.map { number(of: $0, in: answers) }.joined(separator: "+")
      let denominator = tab.rows.count - given.count { code in outside.contains { $0.code == code } }
      let numerator = given.count { code in good.contains { $0.code == code } }
      return (
        "=IF(\(base)=0,\"\",(\(positive))/(\(base)))",
        denominator == 0 ? .text("") : .number(Double(numerator) / Double(denominator))
      )
    }
  }

  private func number(of level: SheetLists.Item, in answers: String) -> String {
    guard let list = lists["scale"], let index = list.items.firstIndex(of: level) else { return "0" }
    let label = CellReference.range(sheet: SheetLists.tab, rows: (index + 1)...(index + 1), column: list.column)
    return "COUNTIF(\(answers),\(label))"
  }
}
