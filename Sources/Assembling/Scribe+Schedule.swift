import Language
import Model

extension Scribe {
  /// What an order sets in train: the steps but for its own and all that went before it.
  /// - Parameter isDraft: what counts from the order itself has a term and no date, because nobody knows yet when it
  ///   will be signed.
  func steps(after id: String, isDraft: Bool) -> [Value] {
    let standing = base.standing
    var before: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard before.insert(next).inserted else { continue }
      open += standing.workflow.steps.first { $0.id == next }?.needs ?? []
    }
    var scheduled: [Value] = []
    for (step, known) in zip(standing.steps, steps) {
      let definition = step.definition
      guard !before.contains(definition.id) else { continue }
      var record = known
      record["n"] = .number(scheduled.count + 1)
      if isDraft, let due = definition.due, due.base == .step(id), due.amount > 0 {
        record["due"] = nil
        record["within"] = .text(Term.sinceOrder(due.amount, due.measure, in: base.wording.language))
      }
      scheduled.append(.record(record))
    }
    return scheduled
  }
}
