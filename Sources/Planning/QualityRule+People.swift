import Model

extension QualityRule {
  static let responsibleLeft = QualityRule(code: "responsible-left", needsAnswers: true) { examination in
    examination.standing.findings.filter { !$0.state.isFinished }.compactMap { finding in
      guard let person = finding.followUp[AnswerColumn.responsible]?.value,
        let day = examination.basis.roles.left[person]
      else { return nil }
      return "'\(person)', who answers for finding \(finding.number ?? finding.row), left on \(day)"
    }
  }

  static let overdueWithoutNote = QualityRule(code: "overdue-without-note", needsAnswers: true) { examination in
    examination.standing.findings.compactMap { finding in
      guard finding.state == .late, finding.followUp[AnswerColumn.note] == nil, let due = finding.due else {
        return nil
      }
      return "finding \(finding.number ?? finding.row) was due on \(due) and nobody has noted why it is late"
    }
  }

  /// Follow-up plans are made for units or programmes, and none of them is this finding's.
  static let findingWithoutPlan = QualityRule(code: "finding-without-plan", needsAnswers: true) { examination in
    let basis = examination.basis
    let plans = basis.sources.filter(\.document.isFollowUpPlan).map(\.turn.item)
    guard !plans.isEmpty, !plans.contains(nil) else { return [] }
    let lost = examination.standing.findings.filter { finding in
      !finding.state.isFinished && plans.allSatisfy { basis.findings([finding], about: $0).isEmpty }
    }
    guard !lost.isEmpty else { return [] }
    let numbers = examination.list(lost.map { $0.number ?? $0.row })
    return ["no follow-up plan takes in \(numbers): name their unit, or close the step with `sapa record --note`"]
  }

  static let approverIsAuthor = QualityRule(code: "approver-is-author", needsAnswers: false) { examination in
    let (basis, standing) = (examination.basis, examination.standing)
    return basis.outline.approved.flatMap { document -> [String] in
      guard let approver = document.approvedBy.flatMap({ basis.bound[$0]?.person }) else { return [] }
      if let author = document.preparedBy.flatMap({ basis.bound[$0]?.person }), author == approver {
        return ["'\(approver)' prepares and approves document '\(document.id)'"]
      }
      guard !standing.answers.isEmpty else { return [] }
      return examination.returned.filter { $0.document.id == document.id }.compactMap { source in
        let isAuthor = examination.sheet(source).cells.values.contains { $0.values.contains { $0.by == approver } }
        return isAuthor ? "'\(approver)' approves '\(source.id)' and has filled it in" : nil
      }
    }
  }

  static let auditorInOwnUnit = QualityRule(code: "auditor-in-own-unit", needsAnswers: false) { examination in
    let basis = examination.basis
    guard !basis.outline.independent.isEmpty else { return [] }
    let units = Set(basis.turns.flatMap { $0 ?? [] }.compactMap(basis.unit(about:)))
    let breaches = basis.outline.independent.flatMap { role in
      Roles.people(of: basis.bound[role]).flatMap { person in
        units.filter { basis.roles.belongs(person, to: $0) }.map {
          "'\(person)' of role '\(role)' belongs to unit '\($0)', which is audited"
        }
      }
    }
    return breaches.sorted()
  }
}

extension Roles {
  /// Whether a person works in the unit or in a part of it, or heads it.
  func belongs(_ person: String, to unit: String) -> Bool {
    if definitions.units[unit]?.head == person { return true }
    var own = definitions.people[person]?.unit
    // As many parents as there are units: a circle ends there.
    for _ in 0...definitions.units.count {
      guard let current = own else { return false }
      if current == unit { return true }
      own = definitions.units[current]?.parent
    }
    return false
  }
}
