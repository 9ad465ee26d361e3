import Language
import Model

/// The value of a plan's overview: cases by state, what is late, what comes next, who carries it.
struct OverviewFields {
  let definitions: Definitions
  let plan: PlanStanding
  let language: LanguageCode

  /// Days ahead that "coming up" looks.
  private static let horizon = 30

  func record() -> Record {
    let wording = Wording(language, fallback: definitions.fallback)
    let organisation = definitions.organisation
    return Record([
      "title": .text(Document.Builtin.overview.title(in: language)),
      "organisation": .record(
        Record([
          "name": wording.noun(organisation.name, origin: "organisation, name"),
          "city": wording.text(organisation.city),
        ])),
      "plan": .text(plan.plan.id),
      "asOf": .date(plan.asOf, language),
      "cases": .list(plan.cases.map { .record(row(of: $0)) }),
      "states": .list(states),
      "late": .list(steps { $0.late }.map { .record(row(of: $0, in: $1)) }),
      "upcoming": .list(upcoming.map { .record(row(of: $0, in: $1)) }),
      "load": .list(load),
      "machine": .record(
        Record([
          "document": .text(Document.Builtin.overview.rawValue), "plan": .text(plan.plan.id),
          "language": .text(language.rawValue),
        ])),
    ])
  }

  private func base(_ standing: CaseStanding) -> CaseRecord {
    CaseRecord(definitions: definitions, standing: standing, plan: plan.plan, language: language)
  }

  private func row(of standing: CaseStanding) -> Record {
    let base = base(standing)
    let progress = standing.progress
    let next = standing.steps.first { $0.state == .ready } ?? standing.steps.first { $0.state == .blocked }
    let late = standing.steps.count { $0.late }
    let state = CaseWord(standing)
    return Record([
      "id": .text(standing.definition.id),
      "title": .text(base.title),
      "subject": .text(base.subjectTitle),
      "done": .number(progress.done),
      "left": .number(progress.total - progress.done),
      "total": .number(progress.total),
      "late": .number(late),
      "next": next.map { .text(base.title(of: $0)) },
      "nextDue": base.wording.date(next?.due),
      "state": .text(state.text(in: language)),
      "stateID": .text(state.rawValue),
    ])
  }

  private var states: [Value] {
    CaseWord.allCases.map { word in
      .record(
        Record([
          "id": .text(word.rawValue), "title": .text(word.text(in: language)),
          "count": .number(plan.cases.count { CaseWord($0) == word }),
        ]))
    }
  }

  /// Steps of all cases that meet a condition, by due date.
  private func steps(_ condition: (StepStanding) -> Bool) -> [(StepStanding, CaseStanding)] {
    plan.cases
      .flatMap { standing in standing.steps.filter(condition).map { ($0, standing) } }
      .sorted { ($0.0.due?.number ?? .max, $0.1.definition.id) < ($1.0.due?.number ?? .max, $1.1.definition.id) }
  }

  private var upcoming: [(StepStanding, CaseStanding)] {
    steps { step in
      guard step.state != .done, step.state != .skipped, !step.late, let due = step.due else { return false }
      return due <= plan.asOf + Self.horizon
    }
  }

  private func row(of step: StepStanding, in standing: CaseStanding) -> Record {
    let base = base(standing)
    let holder = step.heldBy.flatMap { id in standing.steps.first { $0.id == id } } ?? step
    return Record([
      "case": .text(base.title),
      "step": .text(step.id),
      "title": .text(base.title(of: step)),
      "person": base.wording.text(base.people.fullName(of: holder.person)),
      "due": base.wording.date(step.due),
      "days": step.due.map { .number(max(0, plan.asOf - $0)) },
    ])
  }

  /// One row for each person with an open step.
  private var load: [Value] {
    var counts: [String: (ready: Int, late: Int, upcoming: Int)] = [:]
    for standing in plan.cases {
      for step in standing.steps {
        guard let person = step.person, step.state == .ready || step.state == .blocked else { continue }
        var count = counts[person] ?? (0, 0, 0)
        // Each step once: the bars of a person add up to the steps on their desk.
        if step.late {
          count.late += 1
        } else if step.state == .ready {
          count.ready += 1
        } else if let due = step.due, due <= plan.asOf + Self.horizon {
          count.upcoming += 1
        }
        counts[person] = count
      }
    }
    let wording = Wording(language, fallback: definitions.fallback)
    let people = PersonRecords(definitions: definitions, wording: wording)
    return counts.filter { $0.value != (0, 0, 0) }
      .map { (name: people.fullName(of: $0.key) ?? $0.key, count: $0.value) }
      .sorted { (-$0.count.ready - $0.count.late, $0.name) < (-$1.count.ready - $1.count.late, $1.name) }
      .map { name, count in
        .record(
          Record([
            "person": .text(name), "ready": .number(count.ready), "late": .number(count.late),
            "upcoming": .number(count.upcoming),
          ]))
      }
  }
}
