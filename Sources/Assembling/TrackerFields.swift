import Language
import Model

/// The value of a case's tracker: where each step stands, and what was made for it.
struct TrackerFields {
  let scribe: Scribe
  let asOf: Day
  /// Every file of the case.
  let files: [CaseFile]

  private var base: CaseRecord { scribe.base }

  func record() -> Record {
    let (standing, language) = (base.standing, base.wording.language)
    var fields = scribe.common
    fields["title"] = .text(Document.Builtin.tracker.title(in: language))
    fields["asOf"] = .date(asOf, language)
    let progress = standing.progress
    fields["progress"] = .text("\(progress.done) / \(progress.total)")
    fields["steps"] = .list(
      zip(standing.steps, scribe.steps).enumerated().map { index, step in
        .record(row(of: step.0, step.1, at: index))
      })
    fields["documents"] = .list(documents)
    fields["people"] = .list(base.people.choices)
    fields["machine"] = .record(machine)
    return fields
  }

  private var documents: [Value] {
    files.enumerated().compactMap { index, file in
      file.called.map { called in
        .record(
          Record([
            "n": .number(index + 1),
            "step": .text(base.title(of: base.standing.steps[called.step])),
            "title": .text(base.wording.string(called.definition.title)),
            "language": .text(file.languages.map { $0.word(in: base.wording.language) }.joined(separator: ", ")),
            "path": .text(file.path),
          ]))
      }
    }
  }

  private func row(of step: StepStanding, _ known: Record, at index: Int) -> Record {
    var row = known
    let (wording, finish) = (base.wording, step.completed?.on ?? step.due)
    row["responsible"] = base.boundResponsible(for: step)
    row["start"] = wording.date(finish.map { last in min(base.begin(of: step) ?? last, last) })
    row["finish"] = wording.date(finish)
    row["doneOn"] = wording.date(step.completed?.on)
    row["stateID"] = .text(step.state.rawValue)
    row["isLate"] = .flag(step.late)
    row["isProvisional"] = .flag(step.provisional)
    // What an administrator can change and send back stands under the ids of its columns.
    row["done-on"] = wording.date(step.completed?.on)
    row["done-by"] = wording.text(step.completed?.by)
    row["number"] = wording.text(step.completed?.number)
    row["note"] = wording.text(step.completed?.note)
    let own = files.filter { $0.called?.step == index && $0.languages.contains(wording.language) }
    row["documents"] = .list(
      own.map { .record(Record(["path": .text($0.path), "title": wording.text($0.called?.definition.title)])) })
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
