import Model

/// The document of a case that a form answers.
struct Destination: Sendable {
  let standing: CaseStanding
  let step: StepStanding
  let document: String

  /// Nil when the case has no such document; one that is not called for now is still known by its step.
  init?(_ document: String, in standing: CaseStanding) {
    if let called = standing.documents.first(where: { $0.id == document }) {
      step = standing.steps[called.step]
    } else {
      let parts = document.split(separator: "/", maxSplits: 1)
      let (base, item) = (String(parts.first ?? ""), parts.dropFirst().first.map(String.init))
      let own = standing.steps.first { step in
        step.definition.documents.contains(base) && step.item?.id == item
      }
      guard let own, standing.workflow.documents.contains(where: { $0.id == base }) else { return nil }
      step = own
    }
    self.standing = standing
    self.document = document
  }
}

/// Every case of the plans, by id.
struct Cases: Sendable {
  private let standings: [String: CaseStanding]

  init(_ plans: [PlanStanding]) {
    standings = Dictionary(
      plans.flatMap { plan in plan.cases.map { ($0.definition.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> CaseStanding? { standings[id] }
}

extension Standard {
  /// Name and version, as catalogues are told apart.
  var edited: String { "\(id) \(version) \(profiles.joined(separator: " "))" }
}
