import Model

/// The rows of a form that count, and when one of them is answered.
struct FormRows {
  let ids: [String]
  /// The column that answers a row.
  let column: String
  /// Answers that take their row out of the total.
  let leaving: Set<String>

  /// The criteria of the item's section, of all sections where the item is none.
  /// - Parameter judges: false for a form without verdicts, which is complete as soon as it is back.
  init(criteriaOf standard: Standard?, _ item: Item?, _ scale: Scale?, judges: Bool = true) {
    var sections = judges ? standard?.sections ?? [] : []
    if case .section(let id)? = item { sections = sections.filter { $0.id == id } }
    ids = sections.flatMap { $0.criteria.map(\.id) }
    column = AnswerColumn.verdict
    leaving = Set((scale?.levels ?? []).filter { !$0.counts }.map(\.id))
  }

  /// The places to write of a section; optional ones and those that somebody waived do not count.
  init(section: ReportOutline.Section, of report: ReportBasis) {
    let rows = section.rows.filter { !$0.isOptional && report.waiver(on: section.id, $0.id) == nil }
    ids = rows.map(\.id)
    column = SectionColumn.text.id(in: report.source)
    leaving = []
  }

  /// The findings of a follow-up plan; a row is answered when it says what will be done.
  init(findings: [Finding]) {
    ids = findings.filter { $0.state != .withdrawn }.compactMap(\.number)
    column = AnswerColumn.action
    leaving = []
  }

  /// The remarks of an agency, in rows that people added; one is answered when it has a response.
  init(remarksIn cells: [String: [String: AnswerSheet.Cell]]) {
    ids = cells.filter { $0.value[AnswerColumn.remark]?.value.isEmpty == false }.keys.sorted()
    column = AnswerColumn.response
    leaving = []
  }

  func progress(of cells: [String: [String: AnswerSheet.Cell]]) -> FormProgress {
    var progress = FormProgress(answered: 0, total: ids.count)
    for id in ids {
      guard let value = cells[id]?[column]?.value, !value.isEmpty else { continue }
      if leaving.contains(value) { progress.total -= 1 } else { progress.answered += 1 }
    }
    return progress
  }
}
