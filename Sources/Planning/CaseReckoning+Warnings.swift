import Model

extension CaseReckoning {
  /// Warns of steps that nobody answers for, of people who have left and of words on steps that are not there.
  func warn(_ notices: inout Notices, _ standing: CaseStanding) {
    warnOfUnknownSteps(&notices)
    guard standing.steps.contains(where: \.isOpen) else { return }
    for role in outline.usedRoles {
      // Loading told of those that nobody holds.
      guard let holder = bound[role], holder.person != nil else { continue }
      guard !roles.left.isEmpty else { continue }
      for person in Roles.people(of: holder) { warnIfLeft(person, "role '\(role)'", &notices) }
    }
    for step in standing.steps where step.isOpen {
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

  private func warnIfLeft(_ id: String, _ duty: @autoclosure () -> String, _ notices: inout Notices) {
    guard let until = roles.left[id] else { return }
    let deputy = roles.definitions.people[id]?.deputy.map { "; the deputy is '\($0)'" } ?? ""
    notices.warning(
      "person-left", "'\(id)' left on \(until) but still holds \(duty())\(deputy)", at: definition.place, in: definition
    )
  }

  private func warnOfUnknownSteps(_ notices: inout Notices) {
    let unknown = history.words.keys.filter { word in
      let bare = word.split(separator: "/", maxSplits: 1).first.map(String.init) ?? word
      guard let index = outline.index(of: bare), let turns = turns[index] else { return true }
      return word != bare && !turns.contains { $0.id == word }
    }
    for step in unknown.sorted() {
      notices.warning(
        "unknown-step",
        "the journal has a word on step '\(step)', which workflow '\(outline.workflow.id)' does not have here",
        at: definition.place, in: definition)
    }
  }
}

extension StepStanding {
  fileprivate var isOpen: Bool { state == .ready || state == .blocked }
}
