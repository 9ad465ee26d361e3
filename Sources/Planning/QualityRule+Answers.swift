import Model

extension QualityRule {
  static let verdictWithoutEvidence = QualityRule(code: "verdict-without-evidence", needsAnswers: true) { examination in
    examination.returned.filter { examination.has(AnswerColumn.evidence, $0.document) }.compactMap { source in
      let sheet = examination.sheet(source)
      let rows = examination.rows(of: sheet) { $0.tone == .good }
      let bare = rows.filter { sheet[$0, AnswerColumn.evidence] == nil }
      return bare.isEmpty ? nil : "'\(source.id)': positive verdicts without evidence: \(examination.list(bare))"
    }
  }

  static let notApplicableWithoutReason = QualityRule(
    code: "not-applicable-without-reason", needsAnswers: true
  ) { examination in
    examination.returned.filter { examination.has(AnswerColumn.note, $0.document) }.compactMap { source in
      let sheet = examination.sheet(source)
      let bare = examination.rows(of: sheet) { !$0.counts }.filter { sheet[$0, AnswerColumn.note] == nil }
      return bare.isEmpty
        ? nil : "'\(source.id)': rows that leave the count without a reason: \(examination.list(bare))"
    }
  }

  static let answersInConflict = QualityRule(code: "answers-in-conflict", needsAnswers: true) { examination in
    examination.returned.flatMap { source in
      examination.sheet(source).conflicts.map { conflict in
        let sides = conflict.cells.map { "\($0.by) '\($0.value)' on \($0.on)" }.joined(separator: ", ")
        let cell = "\(conflict.row).\(conflict.column)"
        let record = "sapa record \(examination.standing.definition.id) \(source.turn.id) --settle \(cell)=VALUE"
        return "'\(source.id)': different answers to \(cell): \(sides); settle it with `\(record)`"
      }
    }
  }

  /// Forms about different units or programmes may differ; those about the same must not.
  static let contradictingAnswers = QualityRule(code: "contradicting-answers", needsAnswers: true) { examination in
    struct Verdict {
      let document: String
      let value: String
    }
    var verdicts: [String: [String: Verdict]] = [:]
    var breaches: [String] = []
    let levels = Set(examination.basis.scale?.levels.map(\.id) ?? [])
    for source in examination.returned {
      let sheet = examination.sheet(source)
      for row in examination.rows(of: sheet, where: { _ in true }) where !sheet.addedRows.contains(row) {
        guard let value = sheet[row, AnswerColumn.verdict], levels.contains(value) else { continue }
        let verdict = Verdict(document: source.id, value: value)
        let first = verdicts[source.turn.subject, default: [:]][row]
        verdicts[source.turn.subject, default: [:]][row] = first ?? verdict
        guard let first, first.value != value else { continue }
        breaches.append("\(row) is '\(first.value)' in '\(first.document)' and '\(value)' in '\(source.id)'")
      }
    }
    return breaches
  }
}

extension Turn {
  /// What its forms are about, where that is not the case's own subject.
  fileprivate var subject: String {
    switch item {
    case .unit(let id)?: "unit \(id)"
    case .programme(let code)?: "programme \(code)"
    case .section?, .member?, .part?, nil: ""
    }
  }
}
