import Language
import Model

/// Something that quality rules look for in a case; people may set it aside there.
struct QualityRule: Sendable {
  /// Stable and lower case; the diagnostic's code, and what a waiver names.
  let code: String
  /// Nothing but forms that came back can break it.
  let needsAnswers: Bool
  /// What breaks it, one sentence each.
  let breaches: @Sendable (Examination) -> [String]

  static let all = [
    verdictWithoutEvidence, notApplicableWithoutReason, answersInConflict, contradictingAnswers, responsibleLeft,
    overdueWithoutNote, findingWithoutPlan, approverIsAuthor, auditorInOwnUnit,
    unknownEvidence, evidenceMissing, evidenceChanged, evidenceExpired, evidenceUnused,
    evidenceNotListed,
  ]
}

/// A case as quality rules look at it.
struct Examination {
  let basis: Basis
  let standing: CaseStanding

  /// Turns with the documents they call for that came back.
  var returned: [Returns.Source] {
    basis.sources.filter { standing.answers[$0.id] != nil }
  }

  func sheet(_ source: Returns.Source) -> AnswerSheet {
    standing.answers[source.id] ?? AnswerSheet()
  }

  /// Criteria in the standard's order, then added rows, whose verdict's level is as asked for.
  func rows(of sheet: AnswerSheet, where holds: (Scale.Level) -> Bool) -> [String] {
    guard let scale = basis.scale else { return [] }
    let ids = Set(scale.levels.filter(holds).map(\.id))
    let rows = (basis.outline.standard?.sections.flatMap { $0.criteria.map(\.id) } ?? []) + sheet.addedRows
    return rows.filter { row in sheet[row, AnswerColumn.verdict].map(ids.contains) ?? false }
  }

  /// Whether the document's layout has such a column; true where the layout is not known.
  func has(_ column: String, _ document: Document) -> Bool {
    basis.layout(of: document)?.sheets.contains { $0.columns.contains { $0.id == column } } ?? true
  }

  /// `1.1-01, 1.1-02 and 3 more`.
  func list(_ rows: [String]) -> String {
    let shown = rows.prefix(8).joined(separator: ", ")
    return rows.count > 8 ? "\(shown) and \(rows.count - 8) more" : shown
  }
}

extension CaseReckoning {
  /// Warns of what quality rules find, unless it is waived.
  func examine(_ standing: CaseStanding, _ notices: inout Notices) {
    let examination = Examination(basis: basis, standing: standing)
    for rule in QualityRule.all where !rule.needsAnswers || returns != nil {
      let waiver = definition.waivers.last { $0.rule == rule.code }
      if let waiver, waiver.until.map({ $0 >= basis.asOf }) ?? true { continue }
      let ended = waiver?.until.map { "; its waiver ended on \($0)" } ?? ""
      for breach in rule.breaches(examination) {
        notices.warning(rule.code, breach + ended, at: definition.place, in: definition)
      }
    }
    guard !definition.waivers.isEmpty else { return }
    let known = QualityRule.all.map(\.code)
    for waiver in definition.waivers where !known.contains(waiver.rule) {
      notices.warning(
        "unknown-rule", Spelling.unknown("quality rule", waiver.rule, among: known), at: definition.place,
        in: definition)
    }
  }
}
