package import Model

/// Warns of cases that the journal has words on and no plan has any more: a renamed case would lose them silently.
package func lostCases(definitions: Definitions, events: [Event]) -> [Diagnostic] {
  let known = Set(definitions.plans.flatMap { $0.cases.map(\.id) })
  let lost = Dictionary(grouping: events.filter { $0.kind != .began && !known.contains($0.caseID) }, by: \.caseID)
  return lost.keys.sorted().map { id in
    let count = lost[id]?.count ?? 0
    return .warning(
      "lost-case",
      "the journal has \(count) \(count == 1 ? "word" : "words") on case '\(id)', which no plan has; give a case this 'id:'"
    )
  }
}
