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
    package var event: Event
    package var journal: JournalHead
    package var diagnostics: [Diagnostic]
  }

  package func record(_ statement: Statement) throws(Failure) -> Receipt {
    let loaded = try Situation.load(workspace)
    let lock = try Lock.take(workspace, for: "sapa record", waiting: Self.patience)
    defer { lock.release() }
    var journal = try Situation.journal(workspace)
    let situation = try Situation(workspace, loaded, clock, plan: nil, journal: journal)
    let (_, standing) = try situation.standing(of: statement.caseID)
    var event: Event
    do throws(Refusal) {
      let admission = Admission(definitions: situation.definitions, events: situation.events, asOf: situation.asOf)
      event = try admit(statement, admission, asOf: situation.asOf)
    } catch {
      throw .refused(error.message)
    }
    event.evidence = try Evidence(workspace: workspace, event: event, standing: standing).file(statement.evidence)
    var events = [event]
    if standing.began == nil {
      events.insert(standing.beginning(on: event.on), at: 0)
    }
    do {
      try journal.append(events, recordedAt: Clock.now)
      return Receipt(event: event, journal: JournalHead(journal.head), diagnostics: situation.diagnostics)
    } catch {
      throw .unavailable(error.message)
    }
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
