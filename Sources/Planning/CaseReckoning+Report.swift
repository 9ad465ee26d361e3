package import Model

extension CaseReckoning {
  /// Where the report stands; documents of the official edition are not called for while something keeps them back.
  func addReport(to standing: inout CaseStanding, _ notices: inout Notices) {
    guard let report = basis.report else { return }
    let reckoned = ReportReckoning(report, basis, returns, standing.steps, standing.evidence).standing
    standing.report = reckoned
    for document in standing.documents {
      guard let reason = standing.withholding(document.definition) else { continue }
      notices.warning("report-withheld", "'\(document.id)' is \(reason)", at: definition.place, in: definition)
    }
    let held = standing
    standing.documents.removeAll { held.withholding($0.definition) != nil }
  }
}

extension CaseStanding {
  /// Why an edition of the report is not there although its step is ready or done; nil when nothing keeps it back.
  package func withholding(_ document: Document) -> String? {
    guard document.edition == .official, let count = report?.blocking.count, count > 0 else { return nil }
    return "withheld by \(count) \(count == 1 ? "gap" : "gaps"); `sapa check --gaps \(definition.id)` lists them"
  }
}
