import Model

/// Spells out over what a case's repeated steps go.
struct Items {
  let subject: SubjectKind
  let roles: Roles
  let bound: [String: BoundRole]
  /// Ids of the report's sections.
  let sections: [String]

  /// The turns of a step; nil when it does not exist for this kind of subject.
  func turns(of index: Int, in outline: Outline) -> [Turn]? {
    if let only = outline.only[index], !only.contains(subject) { return nil }
    let turns = outline.turns(of: index, over: items)
    // A group that nobody has composed yet is no reason to go on without it.
    if turns.isEmpty, case .members? = outline.steps[index].value.repetition { return [outline.placeholder(of: index)] }
    return turns
  }

  private func items(of step: Step) -> [Item] {
    switch step.repetition {
    case .members(let role)?: Roles.people(of: bound[role]).map(Item.member)
    case .units(let filter)?:
      roles.definitions.unitOrder.filter { id in
        roles.definitions.units[id].map { filter.accepts($0.cell) } ?? false
      }.map(Item.unit)
    case .programmes(let filter)?:
      roles.definitions.programmeOrder.filter { code in
        roles.definitions.programmes[code].map { filter.accepts($0.cell) } ?? false
      }.map(Item.programme)
    case .parts?: sections.map(Item.part)
    case .sections?, nil: []
    }
  }
}
