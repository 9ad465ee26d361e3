import Model

/// Spells out over what a case's repeated steps go.
struct Items {
  let definition: Case
  let definitions: Definitions
  let bound: [String: BoundRole]

  /// The turns of a step; nil when it does not exist for this kind of subject.
  func turns(of index: Int, in outline: Outline) -> [Turn]? {
    let step = outline.steps[index].value
    if let only = step.only, !only.contains(definition.subject.kind) { return nil }
    let turns = outline.turns(of: index) { items(of: step) }
    // A group that nobody has composed yet is no reason to go on without it.
    if turns.isEmpty, case .members? = step.repetition { return [outline.placeholder(of: index)] }
    return turns
  }

  private func items(of step: Step) -> [Item] {
    switch step.repetition {
    case .members(let role)?: Roles.people(of: bound[role]).map(Item.member)
    case .units(let filter)?:
      definitions.unitOrder.filter { id in
        definitions.units[id].map { filter.accepts($0.cell) } ?? false
      }.map(Item.unit)
    case .programmes(let filter)?:
      definitions.programmeOrder.filter { code in
        definitions.programmes[code].map { filter.accepts($0.cell) } ?? false
      }.map(Item.programme)
    case .sections?, nil: []
    }
  }
}
