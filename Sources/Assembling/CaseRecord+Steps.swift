import Language
import Model

extension CaseRecord {
  /// The steps of the case, as orders, schedules and plans list them.
  func steps() -> [Value] {
    standing.steps.enumerated().map { index, step in .record(record(of: step, number: index + 1)) }
  }

  /// What an order sets in train: the steps but for its own and all that went before it.
  /// - Parameter isDraft: what counts from the order itself has a term and no date, because nobody knows yet when it
  ///   will be signed.
  func steps(after id: String, isDraft: Bool) -> [Value] {
    var before: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard before.insert(next).inserted else { continue }
      open += standing.workflow.steps.first { $0.id == next }?.needs ?? []
    }
    return standing.steps.filter { !before.contains($0.definition.id) }.enumerated().map { index, step in
      var record = record(of: step, number: index + 1)
      if isDraft, let due = step.definition.due, due.base == .step(id), due.amount > 0 {
        record["due"] = nil
        record["within"] = .text(Term.sinceOrder(due.amount, due.measure, in: wording.language))
      }
      return .record(record)
    }
  }

  func record(of step: StepStanding, number: Int) -> Record {
    Record([
      "n": .number(number),
      "id": .text(step.id),
      "title": .text(title(of: step)),
      "responsible": responsible(for: step),
      "participants": participants(in: step),
      "from": wording.date(begin(of: step)),
      "due": wording.date(step.due),
      "state": .text(step.state.word(in: wording.language)),
    ])
  }

  /// A repeated step says which item it is for.
  func title(of step: StepStanding) -> String {
    let title = wording.string(step.definition.title)
    guard let item = step.item else { return title }
    if case .section(let id) = item { return "\(title): \(id) \(self.title(of: item))" }
    return "\(title): \(self.title(of: item))"
  }

  private func participants(in step: StepStanding) -> Value? {
    let titles = step.definition.participants.compactMap { id in
      standing.workflow.roles.first { $0.id == id }.map { wording.string($0.title.text) }
    }
    return titles.isEmpty ? nil : .text(titles.joined(separator: ", "))
  }

  /// The day a step can begin: when the last of what it needs was done, or is due.
  func begin(of step: StepStanding) -> Day? {
    let needed = step.definition.needs
    return standing.steps.lazy
      .filter { needed.contains($0.definition.id) && $0.state != .skipped }
      .compactMap { $0.completed?.on ?? $0.due }
      .max()
  }
}
