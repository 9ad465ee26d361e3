import Language
import Model

extension CaseRecord {
  /// A step, as orders, schedules and plans list it.
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
    if item.isOfStandard(standing.standard) { return "\(title): \(item.id) \(self.title(of: item))" }
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
    standing.needed(by: step).lazy
      .filter { $0.state != .skipped }
      .compactMap { $0.completed?.on ?? $0.due }
      .max()
  }
}
