import Language
import Model

/// Derives the findings of a case from verdicts that open one, from rows that people added, and from what outside experts
/// recommended.
struct FindingsOfCase {
  /// Which row of which form a finding comes from.
  struct Origin: Hashable {
    let document: String
    let row: String
  }

  private(set) var findings: [Finding] = []
  private let basis: Basis
  private let criteria: [String]
  private var numbers: [Origin: Event] = [:]

  init(_ basis: Basis, _ sources: [Returns.Source], _ sheets: [String: AnswerSheet]) {
    self.basis = basis
    criteria = basis.outline.standard?.sections.flatMap { $0.criteria.map(\.id) } ?? []
    for event in basis.history.opened {
      guard let origin = event.origin, numbers[origin] == nil else { continue }
      numbers[origin] = event
    }
    for source in sources {
      guard let sheet = sheets[source.id] else { continue }
      for row in criteria { derive(Origin(document: source.id, row: row), sheet, source, criterion: row) }
      for row in sheet.addedRows {
        derive(Origin(document: source.id, row: row), sheet, source, criterion: sheet[row, AnswerColumn.criterion])
      }
    }
    for report in basis.recommendations?.reports ?? [] where report.date <= basis.asOf {
      for item in report.items { findings.append(finding(item, of: report)) }
    }
    // What is left has a number but no longer a verdict.
    for (origin, event) in numbers.sorted(by: { ($0.value.number ?? "") < ($1.value.number ?? "") }) {
      findings.append(withdrawn(origin, event))
    }
  }

  private mutating func derive(
    _ origin: Origin, _ sheet: AnswerSheet, _ source: Returns.Source, criterion: String?
  ) {
    let cells = sheet.cells[origin.row] ?? [:]
    let isDisputed = sheet.conflicts.contains { $0.row == origin.row && $0.column == AnswerColumn.verdict }
    let added = criterion == origin.row ? nil : basis.openSheet(of: source.document)?.opens ?? .finding
    let kind = opened(by: cells, added: added) ?? (isDisputed ? numbers[origin]?.findingKind : nil)
    guard let kind else { return }
    let number = numbers.removeValue(forKey: origin)
    let first = cells[AnswerColumn.verdict] ?? cells.values.min { ($0.on, $0.by) < ($1.on, $1.by) }
    let above = basis.openSheet(of: source.document).flatMap { sheet.cells[$0.id] }
    let reported = above?[AnswerColumn.reportDate].flatMap { Day(iso: $0.value) }
    let day = number?.on ?? reported ?? first?.on ?? basis.asOf
    var finding = Finding(
      number: number?.number, caseID: basis.definition.id, document: origin.document, row: origin.row, kind: kind,
      criterion: criterion, unit: cells[AnswerColumn.unit]?.value ?? basis.unit(of: source.turn),
      grade: cells[AnswerColumn.grade]?.value,
      description: (cells[AnswerColumn.description] ?? cells[AnswerColumn.note])?.value,
      evidence: cells[AnswerColumn.evidence]?.value, foundBy: first?.by ?? "", foundOn: day)
    finding.source = above?[AnswerColumn.report].map { Text($0.value) }
    finding.deadlines = deadlines(from: day, finding.grade)
    finding.due = finding.deadlines.implementation
    findings.append(finding)
  }

  private mutating func finding(_ item: Recommendations.Item, of report: Recommendations.Report) -> Finding {
    let number = numbers.removeValue(forKey: Origin(document: Recommendations.document, row: item.id))
    var finding = Finding(
      number: number?.number, caseID: basis.definition.id, document: Recommendations.document, row: item.id,
      kind: .recommendation, criterion: item.criterion, unit: item.unit ?? basis.unitOfSubject,
      description: item.text.text(in: .en, fallback: LanguageCode.allCases), foundBy: number?.by ?? "",
      foundOn: report.date)
    finding.words = item.text
    finding.source = report.title
    finding.deadlines = deadlines(from: report.date, nil)
    finding.due = finding.deadlines.implementation
    return finding
  }

  /// What a row's verdict or grade opens; for an added row without either its sheet says, for somebody wrote it down.
  private func opened(by cells: [String: AnswerSheet.Cell], added: Scale.Opening?) -> Finding.Kind? {
    if let verdict = cells[AnswerColumn.verdict]?.value, let level = basis.scale?.level(verdict) {
      return level.opens.findingKind
    }
    guard let added else { return nil }
    let grades = basis.roles.definitions.scales[Scale.findingGrades]
    if let grade = cells[AnswerColumn.grade]?.value, let level = grades?.level(grade) { return level.opens.findingKind }
    let isDescribed = [AnswerColumn.description, AnswerColumn.note, AnswerColumn.grade].contains { cells[$0] != nil }
    return isDescribed ? added.findingKind : nil
  }

  private func withdrawn(_ origin: Origin, _ event: Event) -> Finding {
    Finding(
      number: event.number, caseID: basis.definition.id, document: origin.document, row: origin.row,
      kind: event.findingKind, criterion: criteria.contains(origin.row) ? origin.row : nil, foundBy: event.by ?? "",
      foundOn: event.on, state: .withdrawn)
  }

  private func deadlines(from day: Day, _ grade: String?) -> Finding.Deadlines {
    let workflow = basis.outline.workflow
    let terms =
      grade.flatMap { workflow.findingTerms[$0] } ?? workflow.findingTerms[Finding.Terms.anyGrade] ?? .usual
    func due(_ term: Finding.Terms.Term) -> Day? {
      try? basis.roles.definitions.calendar.count(
        from: day, plus: term.amount, term.measure, keepsDaysOff: false
      ).day
    }
    return Finding.Deadlines(
      correction: due(terms.correction), plan: due(terms.plan), implementation: due(terms.implementation))
  }

  /// Joins what the follow-up plans say, by number, and works out how far each finding is.
  mutating func followUp(_ sheets: [AnswerSheet]) {
    for index in findings.indices {
      if let number = findings[index].number {
        findings[index].followUp = sheets.lazy.compactMap { $0.cells[number] }.first ?? [:]
      }
      if findings[index].state == .withdrawn { continue }
      let cells = findings[index].followUp
      let day: (String) -> Day? = { column in cells[column].flatMap { Day(iso: $0.value) } }
      findings[index].due =
        day(AnswerColumn.extendedTo) ?? day(AnswerColumn.due) ?? findings[index].deadlines.implementation
      findings[index].state = state(of: findings[index], day)
    }
  }

  private func state(of finding: Finding, _ day: (String) -> Day?) -> Finding.State {
    if let closed = day(AnswerColumn.closedOn), closed <= basis.asOf { return .closed }
    if let verified = day(AnswerColumn.verifiedOn), verified <= basis.asOf { return .verified }
    if let due = finding.due, due < basis.asOf { return .late }
    let work = [AnswerColumn.cause, AnswerColumn.correction, AnswerColumn.action, AnswerColumn.responsible]
    return work.contains { finding.followUp[$0] != nil } ? .inWork : .open
  }
}

extension Scale {
  func level(_ id: String) -> Level? {
    levels.first { $0.id == id }
  }
}

extension Scale.Opening {
  var findingKind: Finding.Kind? {
    switch self {
    case .finding: .finding
    case .recommendation: .recommendation
    case .nothing: nil
    }
  }
}

extension Event {
  /// Where the finding comes from that the event opened.
  var origin: FindingsOfCase.Origin? {
    guard kind == .opened, let form, let row = form.answers.first?.row else { return nil }
    return FindingsOfCase.Origin(document: form.document, row: row)
  }

  fileprivate var findingKind: Finding.Kind {
    form?.answers.first.flatMap { Finding.Kind(rawValue: $0.value) } ?? .finding
  }
}
