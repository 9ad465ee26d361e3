import Engine
import Model

/// Prints findings: what is open, what is late, who answers for it.
struct FindingsPrinter {
  let situation: Situation
  let caseID: String?
  let person: String?

  private var findings: [Finding] {
    situation.plans.flatMap(\.cases).flatMap(\.findings).filter { finding in
      (caseID == nil || finding.caseID == caseID) && (person == nil || finding.responsible == person)
    }
  }

  func print(as format: OutputFormat) {
    switch format {
    case .json:
      JSON.print([
        "asOf": .day(situation.asOf), "findings": .list(findings.map(json)),
        "diagnostics": JSON.diagnostics(situation.diagnostics),
      ])
    case .text:
      DiagnosticPrinter().print(situation.diagnostics)
      var table = Table("finding", "case", "unit", "criterion", "grade", "state", "due", "responsible")
      for finding in findings { table.rows.append(row(of: finding)) }
      if !findings.isEmpty {
        for line in table.lines { Stream.output.line(line) }
        Stream.output.line("")
      }
      Stream.output.line("\(summary); as of \(situation.asOf)")
    }
  }

  /// `3 findings: 1 open, 1 late, 1 closed`.
  private var summary: String {
    let findings = findings
    let counts = Finding.State.allCases.compactMap { state -> String? in
      let count = findings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    guard !counts.isEmpty else { return "no findings" }
    return "\(findings.count) finding\(findings.count == 1 ? "" : "s"): \(counts.joined(separator: ", "))"
  }

  private func row(of finding: Finding) -> [String] {
    [
      // A number is given by the next run.
      finding.number ?? "(new)", finding.caseID, finding.unit ?? "", finding.criterion ?? "",
      finding.grade ?? finding.kind.rawValue, finding.state.rawValue, finding.due?.description ?? "",
      finding.responsible ?? "",
    ]
  }

  private func json(_ finding: Finding) -> JSON {
    [
      "number": .text(finding.number), "case": .string(finding.caseID), "unit": .text(finding.unit),
      "criterion": .text(finding.criterion), "kind": .string(finding.kind.rawValue), "grade": .text(finding.grade),
      "state": .string(finding.state.rawValue), "responsible": .text(finding.responsible), "due": .day(finding.due),
      "late": .flag(finding.state == .late),
    ]
  }
}

extension Finding {
  /// A person's id, or a name as it was written.
  fileprivate var responsible: String? {
    followUp[AnswerColumn.responsible].flatMap { $0.value.isEmpty ? nil : $0.value }
  }
}
