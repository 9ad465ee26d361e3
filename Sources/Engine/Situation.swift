import Language
import Loading
package import Model
import Planning
import Recording
import Platform

/// Everything a command starts from: the definitions, what happened, and where every plan stands on the day.
package struct Situation: Sendable {
  package let workspace: Workspace
  package let definitions: Definitions
  package let asOf: Day
  package let plans: [PlanStanding]
  /// Warnings, and errors that fail only their own case.
  package let diagnostics: [Diagnostic]
  /// How much the journal holds.
  let head: Journal.Head
  let events: [Event]
  /// The journal's hash of each event of a case, but for its beginning; of one not yet recorded, that it is not.
  let marks: [String: [String]]
  /// Content hash of each definition file.
  let fingerprints: [String: String]

  /// Reads everything; no file is created.
  package static func open(
    _ workspace: Workspace, clock: Clock, plan: String? = nil
  ) throws(Failure) -> Situation {
    let loaded = try load(workspace)
    return try Situation(workspace, loaded, clock, plan: plan, journal: try journal(workspace))
  }

  /// The definitions, or `invalid` with every mistake.
  static func load(_ workspace: Workspace) throws(Failure) -> (Definitions, Loaded) {
    let loaded = Loading.Workspace.load(root: workspace.root, shipped: workspace.share)
    guard let definitions = loaded.definitions, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
      throw .invalid(loaded.diagnostics)
    }
    return (definitions, loaded)
  }

  /// The journal, verified; a missing one is empty.
  static func journal(_ workspace: Workspace) throws(Failure) -> Journal {
    do {
      let journal = try Journal.open(workspace.journalFile)
      try journal.verify()
      return journal
    } catch {
      throw .broken(error.message)
    }
  }

  init(
    _ workspace: Workspace, _ loaded: (Definitions, Loaded), _ clock: Clock, plan: String?, journal: Journal,
    adding more: [Event] = []
  ) throws(Failure) {
    self.workspace = workspace
    definitions = loaded.0
    asOf = clock.day(in: definitions.timeZone)
    fingerprints = loaded.1.fingerprints
    events = journal.events + more
    head = journal.head
    let recorded = journal.entries.filter { $0.event.kind != .began }.map { ($0.event.caseID, [$0.hash]) }
    marks = Dictionary(recorded + more.map { ($0.caseID, ["not recorded"]) }, uniquingKeysWith: +)
    var plans: [PlanStanding] = []
    var diagnostics = loaded.1.diagnostics + lostCases(definitions: loaded.0, events: events)
    for definition in try Self.choose(plan, of: definitions.plans) {
      let (standing, found) = stand(definitions: definitions, plan: definition, events: events, asOf: asOf)
      plans.append(standing)
      diagnostics += found
    }
    self.plans = plans
    self.diagnostics = diagnostics.sorted()
  }

  private static func choose(_ plan: String?, of plans: [Plan]) throws(Failure) -> [Plan] {
    guard !plans.isEmpty else {
      throw .invalid([.error("no-plan", "there is no plan; write one in plans/, as plans/2026.yaml")])
    }
    guard let plan else { return plans }
    guard let chosen = plans.first(where: { $0.id == plan }) else {
      throw .refused(Spelling.unknown("plan", plan, among: plans.map(\.id)))
    }
    return [chosen]
  }

  /// The case with that id, or a refusal that lists what there is.
  package func standing(of id: String) throws(Failure) -> (plan: PlanStanding, case: CaseStanding) {
    for plan in plans {
      if let standing = plan.cases.first(where: { $0.definition.id == id }) { return (plan, standing) }
    }
    let known = plans.flatMap(\.cases).map(\.definition.id)
    throw .refused("\(Spelling.unknown("case", id, among: known)); `sapa status` lists them")
  }
}

extension Situation {
  /// Refuses an id that no person has.
  package func requirePerson(_ id: String) throws(Failure) {
    guard definitions.people[id] == nil else { return }
    throw .refused(Spelling.unknown("person", id, among: definitions.people.keys.sorted()))
  }
}

extension Situation {
  /// Events that give new findings their numbers.
  var openings: [Event] {
    plans.flatMap { $0.openings(definitions: definitions, events: events) }
  }

  /// Events that keep the hashes of evidence files seen for the first time.
  var listings: [Event] {
    plans.flatMap { $0.listings(events: events) }
  }
}
