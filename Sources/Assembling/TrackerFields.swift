import Language
import Model

/// The value of a case's tracker: where each step stands, and what was made for it.
struct TrackerFields {
  let base: CaseRecord
  let common: Record
  let asOf: Day
  /// Path (in the out folder) and title of each document that lies in the case's folder, by step id.
  let files: [String: [(path: String, title: String)]]

  func record() -> Record {
    let (standing, language) = (base.standing, base.wording.language)
    var fields = common
    fields["title"] = .text(Document.Builtin.tracker.title(in: language))
    fields["asOf"] = .date(asOf, language)
    let progress = standing.progress
    fields["progress"] = .text("\(progress.done) / \(progress.total)")
    fields["steps"] = .list(
      standing.steps.enumerated().map { index, step in .record(row(of: step, number: index + 1)) })
    fields["machine"] = .record(machine)
    return fields
  }

  private func row(of step: StepStanding, number: Int) -> Record {
    var row = base.record(of: step, number: number)
    let (wording, start) = (base.wording, base.begin(of: step))
    row["responsible"] = base.boundResponsible(for: step)
    row["start"] = wording.date(start.map { first in step.due.map { min(first, $0) } ?? first } ?? step.due)
    row["doneOn"] = wording.date(step.completed?.on)
    row["stateID"] = .text(step.state.rawValue)
    row["isLate"] = .flag(step.late)
    row["isProvisional"] = .flag(step.provisional)
    row["number"] = wording.text(step.completed?.number)
    row["note"] = wording.text(step.completed?.note)
    row["documents"] = .list(
      (files[step.id] ?? []).map { .record(Record(["path": .text($0.path), "title": .text($0.title)])) })
    return row
  }

  private var machine: Record {
    Record([
      "case": .text(base.standing.definition.id),
      "document": .text(Document.Builtin.tracker.rawValue),
      "plan": .text(base.plan.id),
      "language": .text(base.wording.language.rawValue),
      "workflow": .text(base.standing.workflow.id),
      "workflowVersion": .number(base.standing.workflow.version),
    ])
  }
}
