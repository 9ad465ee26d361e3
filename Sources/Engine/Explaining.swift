import Assembling
import Model
import Planning
import Writing

/// Looks at a case's documents as the next run will, without making any.
struct Explaining {
  let situation: Situation
  let plan: PlanStanding
  let standing: CaseStanding

  func documents(named name: String?) -> [CaseExplanation.DocumentReasons] {
    let workspace = situation.workspace
    let outputs = Outputs(folder: workspace.out)
    let templates = Templates(workspace: workspace, layouts: situation.definitions.layouts)
    let assembler = Assembler(definitions: situation.definitions, plan: plan, workspace: workspace.fromOut)
    let deciding = Deciding(
      workspace: workspace, assembler: assembler, templates: templates, outputs: outputs,
      inputs: CaseInputs(situation),
      converter: situation.converter)
    let orders = deciding.orders(for: standing, at: 0).filter { order in
      name == nil || order.document == name || order.document.split(separator: "/").first.map(String.init) == name
    }
    let called = standing.documents
    var reasons = orders.map { order in
      CaseExplanation.DocumentReasons(
        document: order.document, path: order.path,
        lines: [called.first { $0.id == order.document }?.reason].compactMap { $0 } + lines(for: order, outputs))
    }
    reasons += uncalled(named: name)
    return reasons
  }

  private func lines(for order: WorkOrder, _ outputs: Outputs) -> [String] {
    var lines: [String] = []
    if let entry = outputs.manifest.entries[order.path] { lines.append("last made: \(entry.reason)") }
    switch order.task {
    case .fail(let diagnostic): lines.append("cannot be made: \(diagnostic.message)")
    case .issue: lines.append("the next run issues it")
    case .copy(let file, let decision): lines += ["issued: \(file)", words(for: decision)]
    case .place(let decision): lines.append(words(for: decision))
    }
    return lines
  }

  private func words(for decision: Outputs.Decision) -> String {
    switch decision {
    case .current: "current: its inputs are unchanged"
    case .make(let reason): "the next run makes it: \(reason)"
    case .compare: "the next run compares it: a file lies there that sapa does not know"
    case .keep: "kept: somebody edited it since it was made"
    case .beside(_, let reason): "kept: somebody edited it; \(reason), so the new one goes beside it"
    }
  }

  /// Documents the workflow defines that nothing calls for now.
  private func uncalled(named name: String?) -> [CaseExplanation.DocumentReasons] {
    standing.workflow.documents.filter { document in
      (name == nil || document.id == name) && !standing.documents.contains { $0.definition.id == document.id }
    }.map { document in
      let steps = standing.steps.filter { $0.definition.documents.contains(document.id) }
      let withheld = standing.withholding(document)
      let lines =
        steps.isEmpty
        ? ["no step of this case has it"]
        : steps.map { step in
          if let withheld, step.state == .ready || step.state == .done { return "not there: \(withheld)" }
          return "not there: step '\(step.id)' is \(step.state.rawValue)"
        }
      return CaseExplanation.DocumentReasons(document: document.id, path: "", lines: lines)
    }
  }
}
