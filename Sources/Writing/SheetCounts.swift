internal import Model
internal import XLSX

/// The formulas of a summary and what they give for the answers that are in the file already.
struct SheetCounts {
  private let total: Int
  /// Codes of the verdicts that stand in the counted sheet.
  private let verdicts: [String]
  /// Reference to the verdicts, and the formula that counts the rows.
  private let answers: String
  private let rows: String
  private let scale: SheetLists.List?

  /// Nil when the counted sheet has no column of verdicts.
  init?(tab: SheetPlan.Tab, plan: SheetPlan) {
    guard let verdict = tab.verdict, let key = tab.key, case .input(_, let path) = tab.columns[verdict].content else {
      return nil
    }
    total = tab.rows.count
    verdicts = tab.rows.compactMap { plan.shown($0, of: tab, at: path)?.sheetText }
    answers = tab.range(of: verdict)
    rows = "COUNTA(\(tab.range(of: key)))"
    scale = plan.lists["scale"]
  }

  /// What the formula gives; nil for a share of nothing.
  func result(_ count: SheetLayout.Count, level: SheetLists.Item?) -> Double? {
    switch count {
    case .rows: return Double(total)
    case .answered: return Double(verdicts.count)
    case .levels: return Double(verdicts.count { $0 == level?.code })
    case .share:
      let base = total - verdicts.count { code in outside.contains { $0.code == code } }
      let positive = verdicts.count { code in good.contains { $0.code == code } }
      return base == 0 ? nil : Double(positive) / Double(base)
    }
  }

  func formula(_ count: SheetLayout.Count, level: SheetLists.Item?) -> String {
    switch count {
    case .rows: return "=\(rows)"
    case .answered: return "=COUNTA(\(answers))"
    case .levels: return "=\(level.map(number) ?? "0")"
    case .share:
      let base = ([rows] + outside.map(number)).joined(separator: "-")
      let positive = good.isEmpty ? "0" : good.map(number).joined(separator: "+")
      return "=IF(\(base)=0,\"\",(\(positive))/(\(base)))"
    }
  }

  private var good: [SheetLists.Item] { scale?.items.filter { $0.tone == .good && $0.counts } ?? [] }

  private var outside: [SheetLists.Item] { scale?.items.filter { !$0.counts } ?? [] }

  private func number(of level: SheetLists.Item) -> String {
    guard let scale, let index = scale.items.firstIndex(of: level) else { return "0" }
    let label = CellReference.range(sheet: SheetLists.tab, rows: (index + 1)...(index + 1), column: scale.column)
    return "COUNTIF(\(answers),\(label))"
  }
}
