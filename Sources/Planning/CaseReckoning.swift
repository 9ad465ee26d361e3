import Language
import Model

/// Works out where one case stands.
struct CaseReckoning {
  let basis: Basis
  /// What came back and what was recommended; nil when nothing was.
  let returns: Returns?
  /// For each turn of each step the word that holds: what somebody said, else what forms show.
  let words: [[Event?]]

  var definition: Case { basis.definition }
  var outline: Outline { basis.outline }
  var history: CaseHistory { basis.history }
  var roles: Roles { basis.roles }
  var bound: [String: BoundRole] { basis.bound }
  var turns: [[Turn]?] { basis.turns }

  init(_ basis: Basis) {
    self.basis = basis
    let returns = basis.history.filed.isEmpty && basis.recommendations == nil ? nil : Returns(basis)
    self.returns = returns
    words = basis.turns.map { $0?.map { Self.word(on: $0, basis, returns) } ?? [] }
  }

  func standing(_ notices: inout Notices) -> CaseStanding {
    let progress = words.map { words in
      DueDates.Progress(
        finished: words.compactMap { $0?.on }, isFinished: !words.isEmpty && words.allSatisfy { $0 != nil })
    }
    var dates = DueDates(
      outline, anchors: definition.anchors, calendar: roles.definitions.calendar, progress: progress)
    let obstacles = Obstacles(outline, turns: turns, words: words)
    var steps: [StepStanding] = []
    var documents: [CalledDocument] = []
    var called: Set<String> = []
    steps.reserveCapacity(turns.reduce(0) { $0 + ($1?.count ?? 0) })
    for (index, turns) in turns.enumerated() {
      guard let turns else { continue }
      let date = dates.date(of: index)
      for (turn, word) in zip(turns, words[index]) {
        let step = standing(of: turn, index, word, date, obstacles)
        steps.append(step)
        guard step.state == .ready || step.state == .done else { continue }
        let reason = step.state == .ready ? turn.whenReady : turn.whenDone
        for call in turn.calls where called.insert(call.id).inserted {
          documents.append(
            CalledDocument(
              id: call.id, sharing: call.document, item: turn.item, step: steps.count - 1, reason: reason))
        }
      }
      if let error = dates.outside[index], !progress[index].isFinished, let due = outline.steps[index].value.due {
        notices.error(
          "outside-calendar", "the due date of step '\(outline.steps[index].value.id)': \(error.message)",
          at: due.place, in: definition)
      }
    }
    var standing = CaseStanding(
      definition: definition, workflow: outline.workflow, standard: outline.standard, began: history.began?.on,
      roles: bound, steps: steps, documents: documents)
    if let returns {
      standing.answers = returns.sheets
      standing.formProgress = returns.progress
      standing.findings = returns.findings
    }
    standing.evidence = roles.definitions.evidence[definition.id].map { register in
      EvidenceReckoning(register, basis, standing.answers).standing
    }
    addReport(to: &standing, &notices)
    standing.surveys = roles.definitions.surveys[definition.id] ?? []
    return standing
  }

  private func standing(
    of turn: Turn, _ index: Int, _ word: Event?, _ date: DueDates.Date?, _ obstacles: Obstacles
  ) -> StepStanding {
    let blockers = obstacles.blockers(of: index, turn.item)
    let state: StepStanding.State =
      switch word?.kind {
      case .done?: .done
      case .skipped?: .skipped
      case .began?, .reopened?, .returned?, .settled?, .opened?, .listed?, nil:
        blockers.isEmpty ? .ready : .blocked
      }
    let isOpen = state == .ready || state == .blocked
    let due = date?.counted.day
    var standing = StepStanding(
      id: turn.id, sharing: turn.step, item: turn.item, state: state,
      late: isOpen && due.map { $0 < basis.asOf } ?? false,
      role: turn.role,
      person: basis.person(for: turn), due: due,
      provisional: isOpen && date?.provisional ?? false, completed: word.map(StepStanding.Completed.init),
      blockedBy: state == .blocked ? blockers : [],
      heldBy: isOpen ? (state == .ready ? turn.id : obstacles.holder(of: index, turn.item)) : nil)
    if let acceptance = Acceptance(of: turn, basis, returns), acceptance.hasLapsed {
      standing.lapsed = StepStanding.Completed(acceptance.word)
    }
    return standing
  }
}

extension StepStanding.Completed {
  init(_ word: Event) {
    self.init(on: word.on, by: word.by, number: word.number, note: word.note, evidence: word.evidence)
  }
}
