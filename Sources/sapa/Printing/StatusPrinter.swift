import Engine
import Model

/// Prints where cases stand.
struct StatusPrinter {
  let situation: Situation
  let caseID: String?
  let person: String?

  private var cases: [CaseStanding] {
    situation.plans.flatMap(\.cases).filter { standing in
      (caseID == nil || standing.definition.id == caseID) && (person == nil || !steps(of: standing).isEmpty)
    }
  }

  private func steps(of standing: CaseStanding) -> [StepStanding] {
    standing.steps.filter { person == nil || $0.person == person }
  }

  func print(as format: OutputFormat) {
    switch format {
    case .json:
      JSON.print([
        "asOf": .day(situation.asOf), "cases": .list(cases.map(json)),
        "diagnostics": JSON.diagnostics(situation.diagnostics),
      ])
    case .text:
      DiagnosticPrinter().print(situation.diagnostics)
      for standing in cases { print(standing) }
      Stream.output.line("as of \(situation.asOf)")
    }
  }

  private func print(_ standing: CaseStanding) {
    let progress = standing.progress
    let printer = DiagnosticPrinter(stream: .output)
    Stream.output.line(
      "\(printer.styled(standing.definition.id, .bold))  \(progress.done) of \(progress.total) steps done")
    var table = Table("step", "state", "due", "responsible", "notes")
    for step in steps(of: standing) { table.rows.append(row(of: step)) }
    for line in table.lines { Stream.output.line("  \(line)") }
    Stream.output.line("")
  }

  private func row(of step: StepStanding) -> [String] {
    let due = step.due.map { "\($0)\(step.provisional ? " (provisional)" : "")" } ?? ""
    var notes: [String] = []
    if step.late { notes.append("late") }
    if let completed = step.completed {
      notes.append("on \(completed.on)" + (completed.number.map { ", No. \($0)" } ?? ""))
    }
    if !step.blockedBy.isEmpty { notes.append("waits for \(folded(step.blockedBy))") }
    return [step.id, step.state.rawValue, due, step.person ?? "(\(step.role))", notes.joined(separator: "; ")]
  }

  /// `self-assessment (10), materials`: the items of a repeated step are counted.
  private func folded(_ steps: [String]) -> String {
    var counts: [(id: Substring, items: [String])] = []
    for step in steps {
      let id = step.prefix { $0 != "/" }
      if let index = counts.firstIndex(where: { $0.id == id }) {
        counts[index].items.append(step)
      } else {
        counts.append((id, [step]))
      }
    }
    return counts.map { $0.items.count == 1 ? $0.items[0] : "\($0.id) (\($0.items.count))" }.joined(separator: ", ")
  }

  private func json(_ standing: CaseStanding) -> JSON {
    let progress = standing.progress
    return [
      "id": .string(standing.definition.id), "workflow": .string(standing.workflow.id),
      "subject": .string(standing.definition.subject.id),
      "progress": ["done": .number(progress.done), "total": .number(progress.total)],
      "steps": .list(steps(of: standing).map(json)),
    ]
  }

  private func json(_ step: StepStanding) -> JSON {
    [
      "id": .string(step.id), "state": .string(step.state.rawValue), "late": .flag(step.late),
      "responsible": ["role": .string(step.role), "person": .text(step.person)],
      "due": .day(step.due), "provisional": .flag(step.provisional),
      "completed": step.completed.map { ["on": .day($0.on), "by": .text($0.by)] } ?? .null,
      "blockedBy": .list(step.blockedBy.map { .string($0) }),
    ]
  }
}
