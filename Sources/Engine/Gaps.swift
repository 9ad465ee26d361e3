import Language
package import Model

/// What the report of one case still lacks, and where each of its sections and rows stands.
package struct Gaps: Sendable {
  package let asOf: Day
  package let standing: CaseStanding
  package let report: ReportStanding
  /// What is wrong with the case's report elsewhere; the definitions have no errors.
  package let diagnostics: [Diagnostic]

  /// - Throws: a refusal for a case that writes no report.
  package static func perform(_ workspace: Workspace, clock: Clock, case id: String) throws(Failure) -> Gaps {
    let situation = try Situation.open(workspace, clock: clock)
    let standing = try situation.standing(of: id).case
    guard let report = standing.report else {
      let writing = situation.plans.flatMap(\.cases).filter { $0.report != nil }.map(\.definition.id)
      let list = writing.isEmpty ? "no case has" : "cases that have: \(writing.joined(separator: ", "))"
      throw .refused("case '\(id)' has no agency to write a report for; \(list)")
    }
    return Gaps(asOf: situation.asOf, standing: standing, report: report, diagnostics: situation.diagnostics)
  }

  /// 1 while something is missing that nobody has waived.
  package var exitCode: Int32 { report.missing.isEmpty ? 0 : 1 }

  /// What is missing, in English: `no translation (kk)`, `too short: 640 (800..1200)`.
  package func words(for gap: Gap) -> String {
    let language = gap.language.map { " (\($0.rawValue))" } ?? ""
    return gap.kind.word(in: .en).lowercasedFirst + language + (gap.detail.map { ": \($0)" } ?? "")
  }

  /// What is to be done about a gap, with the command that says it is done.
  package func advice(on gap: Gap) -> String {
    let advice = gap.kind.advice(in: .en).lowercasedFirst
    guard gap.kind == .notAccepted, let step = next(for: gap.section) else { return advice }
    if step.definition.completion == .returned { return "finish it: rows are missing, or the author is to rework it" }
    let id = standing.definition.id
    let accepted = (step.definition.accepts ?? "") + (step.item.map { "/\($0.id)" } ?? "")
    return "\(advice): `sapa record \(id) \(step.id) --done`, or `… \(accepted) --reopen --note TEXT`"
  }

  /// The first step of a section that is not finished: its author's, or one that accepts it.
  private func next(for section: String) -> StepStanding? {
    standing.steps.first { step in
      step.item == .part(section) && step.state != .done && step.state != .skipped
        && (step.definition.completion == .returned || step.definition.completion == .accepted)
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// How far the report of one case is, for a run's summary.
package struct ReportProgress: Sendable, Hashable {
  package var caseID: String
  package var sections: Int
  package var approved: Int
  /// Gaps that somebody has to close, and those of them that keep the official edition back.
  package var missing: Int
  package var blocking: Int

  init?(_ standing: CaseStanding) {
    guard let report = standing.report else { return nil }
    caseID = standing.definition.id
    sections = report.sections.count
    approved = report.sections.count { $0.state == .approved }
    missing = report.missing.count
    blocking = report.blocking.count
  }
}
