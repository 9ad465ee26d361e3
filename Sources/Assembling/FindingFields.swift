import Language
import Model

/// What a document can say about the findings of its case: the lists of `Vocabulary.findings`.
struct FindingFields {
  let base: CaseRecord
  let item: Item?

  func record() -> Record {
    let source = FindingRecords(base: base)
    let findings = source.findings(about: item)
    guard !findings.isEmpty else { return FindingFields.none }
    let language = base.wording.language
    let standing = findings.filter { $0.state != .withdrawn }
    func list(_ findings: [Finding]) -> Value { .list(source.records(of: findings).map { .record($0) }) }
    return Record([
      "findings": list(findings),
      "measures": list(standing),
      "nonconformities": list(standing.filter { $0.kind == .finding && !$0.state.isFinished }),
      "lateFindings": list(standing.filter { $0.state == .late }),
      "openFindings": list(standing.filter { $0.state == .open || $0.state == .inWork }),
      "verifiedFindings": list(standing.filter { $0.state == .verified }),
      "closedFindings": list(standing.filter { $0.state == .closed }),
      "findingsTotal": Self.counts(of: standing),
      "findingsByGrade": counts(of: standing, order: grades, by: source.category),
      "findingsByUnit": counts(of: standing, order: units) {
        source.unitTitle(of: $0) ?? FindingGap.noUnit.text(in: language)
      },
      "findingsByCriterion": counts(of: standing, order: sections(source)) {
        source.section(of: $0) ?? FindingGap.noCriterion.text(in: language)
      },
    ])
  }

  private static let none = Record([
    "findings": .list([]), "measures": .list([]), "nonconformities": .list([]), "lateFindings": .list([]),
    "openFindings": .list([]), "verifiedFindings": .list([]), "closedFindings": .list([]),
    "findingsTotal": FindingFields.counts(of: []), "findingsByGrade": .list([]), "findingsByUnit": .list([]),
    "findingsByCriterion": .list([]),
  ])

  /// One row for each title there is, those of `order` first.
  private func counts(of findings: [Finding], order: [String], by title: (Finding) -> String) -> Value {
    let groups = Dictionary(grouping: findings, by: title)
    let known = order.filter { groups[$0] != nil }
    let rest = groups.keys.filter { !order.contains($0) }.sorted()
    return .list(
      (known + rest).map { title in
        Self.counts(of: groups[title] ?? [], title: title)
      })
  }

  private static func counts(of findings: [Finding], title: String? = nil) -> Value {
    func count(_ states: Finding.State...) -> Value { .number(findings.count { states.contains($0.state) }) }
    return .record(
      Record([
        "title": title.map { .text($0) }, "total": .number(findings.count), "open": count(.open, .inWork),
        "late": count(.late), "verified": count(.verified), "closed": count(.closed),
      ]))
  }

  private var grades: [String] {
    let levels = base.definitions.scales[Scale.findingGrades]?.levels ?? []
    return levels.map { base.wording.string($0.title) }
      + Finding.Kind.allCases.map { $0.word(in: base.wording.language) }
  }

  private var units: [String] {
    base.definitions.unitOrder.compactMap { base.definitions.units[$0] }.map { base.wording.string($0.title.text) }
  }

  private func sections(_ source: FindingRecords) -> [String] {
    (base.standing.standard?.sections ?? []).map { "\($0.id) \(base.wording.string($0.title))" }
  }
}
