import Model

extension CaseReckoning {
  /// Warns of roles that nobody holds, of people who have left and of words on steps that are not there.
  func warn(_ notices: inout Notices, _ standing: CaseStanding) {
    warnOfUnknownSteps(&notices, standing)
    let open = standing.steps.filter { $0.state == .ready || $0.state == .blocked }
    guard !open.isEmpty else { return }
    for role in outline.usedRoles {
      guard let holder = bound[role], holder.person != nil else {
        notices.warning(
          "unbound-role",
          "nobody is bound to role '\(role)' of workflow '\(outline.workflow.id)'; bind it in sapa.yaml or in the plan",
          at: definition.place, in: definition)
        continue
      }
      for person in Roles.people(of: holder) { warnIfLeft(person, "role '\(role)'", &notices) }
    }
    for step in open {
      if case .role = step.definition.responsible { continue }
      guard let person = step.person else {
        notices.warning(
          "unbound-role", "nobody answers for step '\(step.id)': there is no \(step.role)", at: definition.place,
          in: definition)
        continue
      }
      warnIfLeft(person, "step '\(step.id)'", &notices)
    }
  }

  private func warnIfLeft(_ id: String, _ duty: String, _ notices: inout Notices) {
    guard let person = roles.definitions.people[id], let until = person.until, until < asOf else { return }
    let deputy = person.deputy.map { "; the deputy is '\($0)'" } ?? ""
    notices.warning(
      "person-left", "'\(id)' left on \(until) but still holds \(duty)\(deputy)", at: definition.place, in: definition)
  }

  private func warnOfUnknownSteps(_ notices: inout Notices, _ standing: CaseStanding) {
    guard !history.words.isEmpty else { return }
    var known = Set(standing.steps.map(\.id))
    known.formUnion(outline.workflow.steps.map(\.id))
    for step in history.words.keys.sorted() where !known.contains(step) {
      notices.warning(
        "unknown-step",
        "the journal has a word on step '\(step)', which workflow '\(outline.workflow.id)' does not have here",
        at: definition.place, in: definition)
    }
  }
}
