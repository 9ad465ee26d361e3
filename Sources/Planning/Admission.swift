package import Model

/// Decides whether what a person wants to record may enter the journal.
package struct Admission {
  let definitions: Definitions
  private let events: [Event]
  let asOf: Day

  /// All plans' definitions, and everything the journal has.
  package init(definitions: Definitions, events: [Event], asOf: Day) {
    self.definitions = definitions
    self.events = events
    self.asOf = asOf
  }

  /// The event to append, with the responsible person where `by` is nil; or why not.
  package func admit(_ request: Event) throws(Refusal) -> Event {
    guard request.on <= asOf else { throw .inFuture(request.on, asOf: asOf) }
    let plan = try plan(of: request.caseID)
    let standing = try standing(of: request.caseID, in: plan, asOf: asOf)
    let step = try step(request.step, in: standing)
    if let by = request.by, definitions.people[by] == nil { throw .unknownPerson(by) }
    switch request.kind {
    case .began, .returned, .settled, .opened, .listed: break
    case .done, .skipped:
      try refuseFinished(step, in: plan, request)
      if step.state == .blocked { throw .blocked(step.id, by: blockers(of: step, in: standing)) }
      if request.kind == .skipped, isEmpty(request.note) { throw .noteMissing(step.id, because: .skipped) }
      if request.kind == .done { try checkCompletion(of: step, request, standing) }
    case .reopened:
      guard let completed = step.completed else {
        // A section may be sent back to its author before it is complete.
        if standing.hasDraft(step) { break }
        throw .nothingToReopen(step.id)
      }
      guard request.on >= completed.on else { throw .beforeWord(step.id, on: request.on, word: completed.on) }
    }
    var event = request
    event.by = request.by ?? step.person
    return event
  }

  func plan(of caseID: String) throws(Refusal) -> Plan {
    guard let plan = definitions.plans.first(where: { $0.cases.contains { $0.id == caseID } }) else {
      throw .unknownCase(caseID, known: definitions.plans.flatMap { $0.cases.map(\.id) })
    }
    return plan
  }

  func standing(of caseID: String, in plan: Plan, asOf: Day) throws(Refusal) -> CaseStanding {
    var narrowed = plan
    narrowed.cases = plan.cases.filter { $0.id == caseID }
    let (standing, diagnostics) = stand(definitions: definitions, plan: narrowed, events: events, asOf: asOf)
    guard let found = standing.cases.first else { throw .versionGone(diagnostics.first?.message ?? caseID) }
    return found
  }

  func step(_ id: String, in standing: CaseStanding) throws(Refusal) -> StepStanding {
    if let step = standing.steps.first(where: { $0.id == id }) { return step }
    let items = standing.steps.filter { $0.definition.id == id }.map(\.id)
    guard items.isEmpty else { throw .repeated(id, items: items) }
    throw .unknownStep(id, in: standing.definition.id, known: standing.steps.map(\.id))
  }

  private func refuseFinished(_ step: StepStanding, in plan: Plan, _ request: Event) throws(Refusal) {
    if let completed = step.completed {
      throw step.state == .skipped
        ? .alreadySkipped(step.id, on: completed.on) : .alreadyDone(step.id, on: completed.on)
    }
    let later = try standing(of: request.caseID, in: plan, asOf: .endOfTime)
    if let word = later.steps.first(where: { $0.id == step.id })?.completed { throw .laterWord(step.id, on: word.on) }
  }

  private func checkCompletion(
    of step: StepStanding, _ request: Event, _ standing: CaseStanding
  ) throws(Refusal) {
    switch step.definition.completion {
    case .recorded, .accepted: break
    case .closed:
      let isOpen = standing.findings.contains { finding in
        !finding.state.isFinished
          && finding.concerns(step.item, in: standing.standard, of: definitions.programmes, definitions.units)
      }
      if isOpen, isEmpty(request.note) { throw .noteMissing(step.id, because: .closed) }
    case .returned:
      if isEmpty(request.note) { throw .noteMissing(step.id, because: .returned) }
    case .issued:
      guard let number = request.number, !isEmpty(number) else { throw .numberMissing(step.id) }
      try refuseTaken(number, in: standing.workflow.register(of: step.definition))
    }
  }

  /// Numbers are unique over all plans, those of later days too.
  private func refuseTaken(_ number: String, in register: String) throws(Refusal) {
    for plan in definitions.plans {
      let (standing, _) = stand(definitions: definitions, plan: plan, events: events, asOf: .endOfTime)
      for standing in standing.cases {
        for other in standing.steps where other.completed?.number == number && other.definition.completion == .issued {
          guard standing.workflow.register(of: other.definition) == register else { continue }
          throw .numberTaken(number, register: register, caseID: standing.definition.id, step: other.id)
        }
      }
    }
  }

  private func blockers(of step: StepStanding, in standing: CaseStanding) -> [Refusal.Blocker] {
    step.blockedBy.map { id in
      Refusal.Blocker(step: id, person: standing.steps.first { $0.id == id }?.person)
    }
  }

  private func isEmpty(_ text: String?) -> Bool {
    text?.allSatisfy(\.isWhitespace) ?? true
  }
}

extension CaseStanding {
  /// Whether a section of the report has come that the step gets back.
  fileprivate func hasDraft(_ step: StepStanding) -> Bool {
    guard case .part(let id)? = step.item, step.definition.completion == .returned,
      let section = report?[section: id]
    else { return false }
    return section.state != .missing
  }
}

extension Day {
  /// Later than anything a journal can hold.
  fileprivate static let endOfTime = Day(number: Int.max / 4)
}
