import Language
import Model

/// The findings of a case as its documents show them in one language.
struct FindingRecords {
  let base: CaseRecord

  private var wording: Wording { base.wording }
  private var language: LanguageCode { base.wording.language }

  /// Those that have a number and belong to an item, in the order of numbers; all where there is none.
  func findings(about item: Item?) -> [Finding] {
    let standing = base.standing
    return standing.findings
      .filter {
        $0.number != nil
          && $0.concerns(item, in: standing.standard, of: base.definitions.programmes, base.definitions.units)
      }
      // `F-1000` comes after `F-999`.
      .sorted { ($0.number?.count ?? 0, $0.number ?? "") < ($1.number?.count ?? 0, $1.number ?? "") }
  }

  func records(of findings: [Finding]) -> [Record] {
    findings.enumerated().map { index, finding in record(of: finding, number: index + 1) }
  }

  private func record(of finding: Finding, number: Int) -> Record {
    let criterion = finding.criterion.flatMap(criterion)
    let unit = finding.unit.flatMap { base.definitions.units[$0] }
    var record = Record([
      "n": .number(number),
      "number": wording.text(finding.number),
      "kind": .text(finding.kind.word(in: language)),
      "kindID": .text(finding.kind.rawValue),
      "criterion": wording.text(finding.criterion),
      "requirement": wording.text(criterion?.text),
      "section": section(of: finding).map { .text($0) },
      "unit": unitTitle(of: finding).map { .text($0) },
      "unitHead": unit?.head.map { .text(name(of: $0)) },
      "grade": grade(of: finding).map { .text($0) },
      "category": .text(category(of: finding)),
      "gradeID": wording.text(finding.grade),
      "description": wording.text(finding.words) ?? wording.text(finding.description),
      "evidence": wording.text(finding.evidence) ?? source(of: finding),
      "source": wording.text(finding.source),
      "foundBy": wording.text(name(of: finding.foundBy)),
      "foundOn": wording.date(finding.foundOn),
      "due": wording.date(finding.due),
      "correctionDue": wording.date(finding.deadlines.correction),
      "planDue": wording.date(finding.deadlines.plan),
      "implementationDue": wording.date(finding.deadlines.implementation),
      "completion": finding.state.completion(in: language).map { .text($0) },
      "state": .text(finding.state.word(in: language)),
      "stateID": .text(finding.state.rawValue),
    ])
    for (name, column) in Self.texts { record[name] = wording.text(finding.answer(column)) }
    for (name, column) in Self.people { record[name] = wording.text(finding.answer(column).map(self.name)) }
    for (name, column) in Self.choices {
      record[name] = wording.text(
        finding.answer(column).map { FollowUpWord(rawValue: $0)?.text(in: language) ?? $0 })
    }
    for (name, column) in Self.days {
      record[name] = wording.date(finding.answer(column).flatMap { Day(iso: $0) })
    }
    return record
  }

  private static let texts: KeyValuePairs = [
    "cause": AnswerColumn.cause, "correction": AnswerColumn.correction, "action": AnswerColumn.action,
    "completionForm": AnswerColumn.completionForm, "plannedResult": AnswerColumn.plannedResult,
    "reason": AnswerColumn.reason, "similar": AnswerColumn.similar, "decision": AnswerColumn.decision,
    "verification": AnswerColumn.verification, "note": AnswerColumn.note,
  ]
  private static let people: KeyValuePairs = [
    "responsible": AnswerColumn.responsible, "extendedBy": AnswerColumn.extendedBy,
  ]
  private static let choices: KeyValuePairs = [
    "agreement": AnswerColumn.agreement, "acceptance": AnswerColumn.acceptance,
  ]
  private static let days: KeyValuePairs = [
    "extendedTo": AnswerColumn.extendedTo, "verifiedOn": AnswerColumn.verifiedOn, "closedOn": AnswerColumn.closedOn,
  ]

  /// The report that it is taken from, with its date.
  private func source(of finding: Finding) -> Value? {
    guard let source = finding.source else { return nil }
    return .text("\(wording.string(source)), \(finding.foundOn.text(.short, in: language))")
  }

  private func criterion(_ id: String) -> Standard.Criterion? {
    base.standing.standard?.sections.lazy.flatMap(\.criteria).first { $0.id == id }
  }

  /// «1.4 Прием, успеваемость»; what somebody wrote in its place where there is no such criterion.
  func section(of finding: Finding) -> String? {
    guard let id = finding.criterion, !id.isEmpty else { return nil }
    let section = base.standing.standard?.sections.first { section in
      section.id == id || section.criteria.contains { $0.id == id }
    }
    return section.map { "\($0.id) \(wording.string($0.title))" } ?? id
  }

  func unitTitle(of finding: Finding) -> String? {
    finding.unit.map { id in base.definitions.units[id].map { wording.string($0.title.text) } ?? id }
  }

  private func grade(of finding: Finding) -> String? {
    guard let id = finding.grade, !id.isEmpty else { return nil }
    let level = base.definitions.scales[Scale.findingGrades]?.levels.first { $0.id == id }
    return level.map { wording.string($0.title) } ?? id
  }

  func category(of finding: Finding) -> String {
    grade(of: finding) ?? finding.kind.word(in: language)
  }

  /// Initials and surname; a name as it was written where nobody has it for an id.
  private func name(of person: String) -> String {
    base.definitions.people[person]?.initials(in: language, fallback: wording.fallback).text ?? person
  }
}

extension Finding {
  /// What the follow-up plan says in a column; nil where somebody cleared it.
  func answer(_ column: String) -> String? {
    followUp[column].flatMap { $0.value.isEmpty ? nil : $0.value }
  }
}
