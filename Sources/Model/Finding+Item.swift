extension Finding {
  /// Whether it belongs to what a repeated step or document stands for; all belong to one that is not repeated.
  /// - Parameter units: a finding of a department is one of its school too.
  package func concerns(
    _ item: Item?, in standard: Standard?, of programmes: [String: Programme], _ units: [String: Unit] = [:]
  ) -> Bool {
    switch item {
    case nil, .member?: return true
    case .unit(let id)?: return isIn(id, units)
    case .section(let id)?, .part(let id)?:
      guard let criterion, let section = standard?.sections.first(where: { $0.id == id }) else { return false }
      return criterion == id || section.criteria.contains { $0.id == criterion }
    case .programme(let code)?:
      // A form of one programme speaks of that programme, any other of whatever its unit teaches.
      if document.contains("/") { return document.hasSuffix("/\(code)") }
      return unit != nil && unit == programmes[code]?.unit
    }
  }
}

extension Item {
  /// Whether it is one of the catalogue's own standards, which people know by their numbers.
  package func isOfStandard(_ standard: Standard?) -> Bool {
    switch self {
    case .section: true
    case .part(let id): standard?.sections.contains { $0.id == id } ?? false
    case .member, .unit, .programme: false
    }
  }
}

extension Finding {
  /// Whether its unit is that one or a part of it.
  private func isIn(_ id: String, _ units: [String: Unit]) -> Bool {
    var current = unit
    // As many parents as there are units: a circle ends there.
    for _ in 0...units.count {
      guard let own = current else { return false }
      if own == id { return true }
      current = units[own]?.parent
    }
    return false
  }
}

extension AnswerColumn {
  /// Of the follow-up plan, beside those that planning reads.
  package static let completionForm = "completion-form"
  package static let plannedResult = "planned-result"
  package static let reason = "reason"
  package static let similar = "similar"
  package static let decision = "decision"
  package static let acceptance = "acceptance"
  package static let extendedBy = "extended-by"
}

extension Scale {
  /// The scale of grades that findings are given.
  package static let findingGrades = "finding-grades"
  /// The scale of state control, which the degree of a criterion belongs to.
  package static let stateControl = "state-control"
  /// Scales that are lists of their own in workbooks, beside the verdicts' own; by the name of the list.
  package static let lists = ["grades": findingGrades, "responses": "agency-response", "work": "work-state"]
}
