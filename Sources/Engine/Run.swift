import Assembling
import Foundation
import Model
import Recording
import Loading
import Platform
import Writing

/// The batch: collect, plan, assemble, write, record, in this order; the journal and the manifest last.
package struct Run: Sendable {
  let workspace: Workspace
  let clock: Clock
  let request: RunRequest
  let progress: @Sendable (Progress) -> Void

  package init(
    _ workspace: Workspace, clock: Clock, _ request: RunRequest, progress: @escaping @Sendable (Progress) -> Void
  ) {
    self.workspace = workspace
    self.clock = clock
    self.request = request
    self.progress = progress
  }

  package func perform() async throws(Failure) -> RunReport {
    // Definitions first: with an error in them nothing at all is written, not even the lock's file.
    let loaded = try Situation.load(workspace)
    if request.isDry { return try await perform(loaded, try Situation.journal(workspace)) }
    let lock = try Lock.take(workspace, for: "sapa run")
    defer { lock.release() }
    var journal = try Situation.journal(workspace)
    let intake = try await collect(loaded, &journal)
    var report = try await perform(loaded, journal, after: intake)
    let begun = try Situation(workspace, loaded, clock, plan: request.plan, journal: journal)
    try Self.append(Beginnings.events(in: begun), to: &journal)
    report.journal = JournalHead(journal.head)
    return report
  }

  /// Takes in what came back; the journal has it, durably, before a file leaves inbox/.
  private func collect(_ loaded: (Definitions, Loaded), _ journal: inout Journal) async throws(Failure) -> Intake.Result
  {
    let intake = try await intake(loaded, journal).perform()
    try Self.append(intake.events, to: &journal)
    let now = try Situation(workspace, loaded, clock, plan: nil, journal: journal)
    try Self.append(now.openings + now.listings, to: &journal)
    do throws(SystemError) {
      for file in intake.finished { try Files.remove(file) }
    } catch {
      throw .unavailable(error.message)
    }
    return intake
  }

  private func intake(_ loaded: (Definitions, Loaded), _ journal: Journal) throws(Failure) -> Intake {
    Intake(
      workspace: workspace, situation: try Situation(workspace, loaded, clock, plan: nil, journal: journal),
      outputs: Outputs(folder: workspace.out), jobs: request.jobs, isDry: request.isDry)
  }

  private static func append(_ events: [Event], to journal: inout Journal) throws(Failure) {
    do throws(JournalProblem) {
      try journal.append(events, recordedAt: Clock.now)
    } catch {
      throw .unavailable(error.message)
    }
  }

  private func perform(
    _ loaded: (Definitions, Loaded), _ journal: Journal, after taken: Intake.Result? = nil
  ) async throws(Failure) -> RunReport {
    let intake = if let taken { taken } else { try await intake(loaded, journal).perform() }
    let unwritten = request.isDry ? intake.events : []
    let situation = try Situation(
      workspace, loaded, clock, plan: request.plan, journal: journal, adding: unwritten)
    return try await perform(in: situation, after: intake)
  }

  private func perform(in situation: Situation, after intake: Intake.Result) async throws(Failure) -> RunReport {
    let chosen = try choose(in: situation)
    let outputs = Outputs(folder: workspace.out, taken: intake.taken)
    let templates = Templates(workspace: workspace, layouts: situation.definitions.layouts)
    let inputs = CaseInputs(situation)
    let converter = situation.converter
    var manifest = outputs.manifest
    let (reports, refused) = try Refusing(
      outputs: outputs, situation: situation, templates: templates, isDry: request.isDry
    ).perform(intake)
    manifest.entries.merge(reports) { _, new in new }
    var documents: [RunReport.Made] = []
    var diagnostics = situation.diagnostics
    for plan in situation.plans {
      let floor = Floor(
        workspace: workspace,
        assembler: Assembler(definitions: situation.definitions, plan: plan, workspace: workspace.fromOut),
        templates: templates, outputs: outputs, inputs: inputs, request: request, converter: converter,
        progress: progress)
      let results = await floor.work(on: chosen)
      documents += results.map(\.made)
      diagnostics += results.flatMap(\.diagnostics)
      let made = Set(results.flatMap(\.entries.keys) + results.map(\.made.path))
      let wanted = made.union(reports.keys)
      for path in made { manifest.entries[path] = nil }
      for result in results { manifest.entries.merge(result.entries) { _, new in new } }
      documents += try sweep(plan, chosen, wanted, outputs, &manifest)
    }
    if !request.isDry {
      do throws(SystemError) {
        try outputs.save(manifest)
        try refused.save(in: workspace.out)
      } catch {
        throw .unavailable(error.message)
      }
    }
    diagnostics += templates.diagnostics
    let late = situation.plans.flatMap { plan in
      plan.cases.flatMap { standing in
        standing.steps.compactMap { LateStep($0, of: standing, asOf: situation.asOf) }
      }
    }
    let returned = intake.returned(in: situation)
    return RunReport(
      asOf: situation.asOf, returned: returned, documents: documents,
      diagnostics: Array(Set(diagnostics)).filter { !$0.isTold(by: returned) }.sorted(), late: late,
      reports: situation.plans.flatMap { $0.cases.compactMap(ReportProgress.init) },
      journal: JournalHead(situation.head))
  }

  /// The cases whose documents are made; nil: all.
  private func choose(in situation: Situation) throws(Failure) -> Set<String>? {
    guard !request.cases.isEmpty else { return nil }
    for id in request.cases { _ = try situation.standing(of: id) }
    return Set(request.cases)
  }

  /// Files of ours that nothing calls for any more.
  private func sweep(
    _ plan: PlanStanding, _ chosen: Set<String>?, _ wanted: Set<String>, _ outputs: Outputs, _ manifest: inout Manifest
  ) throws(Failure) -> [RunReport.Made] {
    let folders = chosen.map { $0.sorted().map { "\(plan.plan.id)/\($0)" } } ?? [plan.plan.id]
    do {
      let stale = try outputs.stale(under: folders, wanted: wanted)
      if !request.isDry { try outputs.sweep(stale) }
      for path in outputs.manifest.entries.keys where !wanted.contains(path) {
        guard folders.contains(where: { path.hasPrefix("\($0)/") }) else { continue }
        if !stale.contains(where: { $0.path == path && $0.action == .kept }) { manifest.entries[path] = nil }
      }
      return stale.map { file in
        let parts = file.path.split(separator: "/")
        return RunReport.Made(
          caseID: parts.count > 2 ? String(parts[1]) : nil,
          document: String(parts.last?.split(separator: ".").first ?? ""), language: "", path: file.path,
          action: file.action, reason: file.reason)
      }
    } catch {
      throw .unavailable(error.message)
    }
  }
}
