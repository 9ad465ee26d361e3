import Language
import Model

/// The numbered items of an order: the assignment sentences of the case's steps, in step order.
struct AssignmentFields {
  let base: CaseRecord
  let annexes: AnnexFields

  /// A sentence that speaks of its item is printed for each item, any other once for the whole step, with the
  /// latest due date.
  func items(over fields: Record) throws(LanguageProblem) -> [Value] {
    var items: [Value] = []
    for definition in base.standing.workflow.steps {
      guard let assignment = definition.assignment else { continue }
      let steps = base.standing.steps.filter { $0.definition.id == definition.id && $0.state != .skipped }
      guard let last = steps.max(by: { ($0.due?.number ?? 0) < ($1.due?.number ?? 0) }) else { continue }
      let phrase = Phrase(base.wording.string(assignment))
      let speaksOfItem = phrase.names.contains { $0.path.first == "item" }
      for step in speaksOfItem ? steps : [last] {
        let text = try phrase.text(in: scope(of: step, over: fields))
        items.append(.record(Record(["n": .number(items.count + 1), "text": .text(text.capitalisedFirst)])))
      }
    }
    return items
  }

  private func scope(of step: StepStanding, over fields: Record) -> Record {
    var scope = fields
    scope["annex"] = .record(annexes.references)
    scope["responsible"] = base.responsible(for: step)
    scope["due"] = base.wording.date(step.due)
    scope["item"] = base.record(of: step.item)
    return scope
  }
}
