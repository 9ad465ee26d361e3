import Foundation
package import Model
import Planning
import Recording
import Platform

/// What a person says has happened to a step.
package struct Statement: Sendable {
  package enum Action: Sendable {
    case done, skip, reopen
    /// Decides between two people's answers: `1.1-03.verdict=conforms`.
    case settle(row: String, column: String, value: String)
  }

  package var caseID: String
  package var step: String
  package var action: Action
  /// Nil: as-of.
  package var on: Day?
  /// Person's id; nil: whoever is responsible.
  package var by: String?
  package var number: String?
  package var note: String?
  /// Paths of files that show it.
  package var evidence: [String]

  package init(
    caseID: String, step: String, action: Action, on: Day? = nil, by: String? = nil, number: String? = nil,
    note: String? = nil, evidence: [String] = []
  ) {
    self.caseID = caseID
    self.step = step
    self.action = action
    self.on = on
    self.by = by
    self.number = number
    self.note = note
    self.evidence = evidence
  }
}

/// Writes a statement into the journal; durable before it returns.
package struct Recorder: Sendable {
  /// How long `record` waits for a run to end.
  private static let patience = Duration.seconds(10)

  let workspace: Workspace
  let clock: Clock

  package init(_ workspace: Workspace, clock: Clock) {
    self.workspace = workspace
    self.clock = clock
  }

  /// What was recorded, and the journal's new head.
  package struct Receipt: Sendable {
    /// One for each statement.
    package var events: [Event]
    package var journal: JournalHead
    package var diagnostics: [Diagnostic]
  }

  /// All of them, or none: each is judged by where the case stands after those before it.
  package func record(_ statements: [Statement]) throws(Failure) -> Receipt {
    let loaded = try Situation.load(workspace)
    let lock = try Lock.take(workspace, for: "sapa record", waiting: Self.patience)
    defer { lock.release() }
    var journal = try Situation.journal(workspace)
    let situation = try Situation(workspace, loaded, clock, plan: nil, journal: journal)
    var recorded: [Event] = []
    for statement in statements {
      let admission = Admission(
        definitions: situation.definitions, events: situation.events + recorded, asOf: situation.asOf)
      do throws(Refusal) {
        recorded.append(try admit(statement, admission, asOf: situation.asOf))
      } catch {
        throw .refused(error.message)
      }
    }
    // Files are copied only once everything is admitted.
    for (index, statement) in statements.enumerated() {
      let (_, standing) = try situation.standing(of: statement.caseID)
      let evidence = Evidence(workspace: workspace, event: recorded[index], standing: standing)
      recorded[index].evidence = try evidence.file(statement.evidence)
    }
    let beginnings = try beginnings(of: recorded, in: situation)
    do throws(JournalProblem) {
      try journal.append(beginnings + recorded, recordedAt: Clock.now)
    } catch {
      throw .unavailable(error.message)
    }
    return Receipt(events: recorded, journal: JournalHead(journal.head), diagnostics: situation.diagnostics)
  }

  /// Beginnings of cases that the events are the first of.
  private func beginnings(of events: [Event], in situation: Situation) throws(Failure) -> [Event] {
    var begun: Set<String> = []
    var beginnings: [Event] = []
    for event in events where begun.insert(event.caseID).inserted {
      let (_, standing) = try situation.standing(of: event.caseID)
      if standing.began == nil { beginnings.append(standing.beginning(on: event.on)) }
    }
    return beginnings
  }

  private func admit(_ statement: Statement, _ admission: Admission, asOf: Day) throws(Refusal) -> Event {
    let on = statement.on ?? asOf
    let kind: Event.Kind
    switch statement.action {
    case .done: kind = .done
    case .skip: kind = .skipped
    case .reopen: kind = .reopened
    case .settle(let row, let column, let value):
      return try admission.settle(
        caseID: statement.caseID, step: statement.step, row: row, column: column, value: value, by: statement.by, on: on
      )
    }
    return try admission.admit(
      Event(
        kind: kind, caseID: statement.caseID, step: statement.step, on: on, by: statement.by,
        number: statement.number, note: statement.note))
  }
}
