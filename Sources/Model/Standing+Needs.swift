extension CaseStanding {
  /// The turns that a step waits for: of steps over parts of the report those of its own part, else all.
  package func needed(by step: StepStanding) -> [StepStanding] {
    let needs = step.definition.needs
    let goesByPart = step.definition.repetition == .parts
    return steps.filter { other in
      guard needs.contains(other.definition.id) else { return false }
      return !goesByPart || other.definition.repetition != .parts || other.item == step.item
    }
  }
}
