package import Model

/// Where every case of a plan stands on a day, from what people wrote and what happened up to then; and what is wrong.
package func stand(
  definitions: Definitions, plan: Plan, events: [Event], asOf: Day
) -> (PlanStanding, [Diagnostic]) {
  let roles = Roles(definitions, asOf: asOf)
  let journal = Dictionary(grouping: events, by: \.caseID)
  var outlines = Outlines(roles)
  var notices = Notices()
  var cases: [CaseStanding] = []
  cases.reserveCapacity(plan.cases.count)
  for definition in plan.cases {
    let history = CaseHistory(already: definition.already, journal: journal[definition.id] ?? [], upTo: asOf)
    do {
      let outline = try outlines.outline(of: definition, began: history.began)
      let reckoning = CaseReckoning(Basis(definition, outline, history, roles, asOf: asOf))
      let standing = reckoning.standing(&notices)
      reckoning.warn(&notices, standing)
      reckoning.examine(standing, &notices)
      cases.append(standing)
    } catch {
      notices.error("version-gone", error.message, at: definition.place, in: definition)
    }
  }
  return (PlanStanding(plan: plan, asOf: asOf, cases: cases), notices.diagnostics)
}

extension CaseStanding {
  /// The event that begins the case and pins the versions it stands on now.
  package func beginning(on day: Day) -> Event {
    var versions = ["workflow \(workflow.id)": workflow.version]
    if let standard { versions["standard \(standard.id)"] = standard.version }
    return Event(kind: .began, caseID: definition.id, on: day, versions: versions)
  }
}
