import Model

extension Situation {
  /// Whether any case is to have an edition of its report.
  var hasReports: Bool {
    plans.contains { plan in
      plan.cases.contains { $0.documents.contains { $0.definition.edition != nil } }
    }
  }
}
