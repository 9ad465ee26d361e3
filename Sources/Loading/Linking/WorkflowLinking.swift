import Language
import Model
import YAML

/// Checks one workflow as a whole: references inside it, cycles, documents and their templates.
struct WorkflowLinking {
  let draft: Draft<Workflow>
  let names: Names
  var report = Report()

  private var workflow: Workflow { draft.value }
  private var file: SourceFile { draft.file }
  private var stepNodes: [Node] { draft.node["steps"]?.items ?? [] }

  init(_ draft: Draft<Workflow>, names: Names) {
    self.draft = draft
    self.names = names
  }

  mutating func run(templates: Templates) {
    names.link(draft.check, Names.shared, &report)
    linkOwnNames()
    checkNamespace()
    checkCycles()
    checkAgency()
    for (node, step) in zip(stepNodes, workflow.steps) { check(step, node) }
    checkDocuments(templates)
    checkSentences()
  }

  private mutating func linkOwnNames() {
    let roles = workflow.roles.map(\.id)
    let groups = workflow.roles.filter { $0.members != nil }.map(\.id)
    let steps = workflow.steps.map(\.id)
    let anchors = workflow.anchors.map(\.id) + steps
    let documents = workflow.documents.map(\.id)
    for mention in draft.check.mentions {
      switch mention.target {
      case .role: names.resolve(mention, among: roles, in: file, &report)
      case .group:
        if roles.contains(mention.name), !groups.contains(mention.name) {
          report.error(
            "wrong-type", "role '\(mention.name)' is not a group; give it 'members', as 3..15", at: mention.place,
            in: file)
        } else {
          names.resolve(mention, among: groups, in: file, &report)
        }
      case .step: names.resolve(mention, among: steps, in: file, &report)
      case .anchor: names.resolve(mention, among: anchors, in: file, &report)
      case .document: names.resolve(mention, among: documents, in: file, &report)
      default: break
      }
    }
  }

  /// Steps, documents and anchors are told apart by their ids alone.
  private mutating func checkNamespace() {
    let anchors = (draft.node["anchors"]?.pairs ?? []).map { ("anchor", $0.key) }
    let steps = stepNodes.compactMap { $0["id"] }.map { ("step", $0) }
    let documents = (draft.node["documents"]?.pairs ?? []).map { ("document", $0.key) }
    var seen: [String: (noun: String, line: Int)] = [:]
    for (noun, node) in anchors + steps + documents {
      if let first = seen[node.text] {
        // A mapping's repeated key is reported as such.
        if noun == "step" || first.noun != noun {
          report.error(
            "duplicate-id", "'\(node.text)' is the id of a \(first.noun) on line \(first.line) already", at: node,
            in: file)
        }
      } else {
        seen[node.text] = (noun, node.line)
      }
    }
  }

  private mutating func checkCycles() {
    let steps = Dictionary(workflow.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = workflow.steps.map(\.id)
    for cycle in Cycle.all(of: ids, next: { steps[$0]?.needs ?? [] }) {
      let node = zip(workflow.steps, stepNodes).first { $0.0.id == cycle.dropLast().last }?.1
      let need = node?["needs"]?.items.first { $0.text == cycle.first } ?? node
      if let need { report.error("cycle", "steps wait for each other: \(cycle.spelledOut)", at: need, in: file) }
    }
    let bases: (String) -> [String] = { id in
      guard let step = steps[id], case .step(let base)? = step.due?.base else { return [] }
      return [base]
    }
    for cycle in Cycle.all(of: ids, next: bases) {
      let node = zip(workflow.steps, stepNodes).first { $0.0.id == cycle.dropLast().last }?.1["due"]
      if let node {
        report.error("cycle", "deadlines count from each other: \(cycle.spelledOut)", at: node, in: file)
      }
    }
  }

  /// What a step's parts ask of one another.
  private mutating func check(_ step: Step, _ node: Node) {
    if case .sections = step.repetition, workflow.standard == nil, workflow.agency == nil, let place = node["for each"]
    {
      report.error(
        "missing-key", "'section of standard' needs a 'standard' or an 'agency' in the workflow", at: place, in: file)
    }
    let isDoubtful = step.repetition == nil && node["for each"] != nil
    if !isDoubtful, let wanted = step.wantedRepetition, let place = node["responsible"] {
      report.error(
        "wrong-type", "'\(place.text)' needs \(wanted) in 'for each' of the same step", at: place, in: file)
    }
    if let only = step.only, let place = node["when"] {
      for kind in only.subtracting(workflow.subjects).map(\.rawValue).sorted() {
        report.error(
          "bad-condition", "the workflow is never about '\(kind)': its 'subject' does not say so", at: place, in: file)
      }
    }
    checkAcceptance(step, node)
    let documents = step.documents.compactMap { id in workflow.documents.first { $0.id == id } }
    guard documents.count == step.documents.count, let place = node["done"] else { return }
    switch step.completion {
    case .issued where documents.isEmpty:
      report.error(
        "missing-key", "'issued' needs 'documents' with what gets the number and the date", at: place, in: file)
    case .returned where !documents.contains { $0.format == .xlsx || $0.kind == .section }:
      report.error(
        "missing-key",
        "'returned' needs a form among 'documents': one whose template begins with sheets/, or of kind section",
        at: place,
        in: file)
    case .issued, .returned, .recorded, .closed, .accepted: break
    }
  }
}

extension Step {
  /// What its responsible person presupposes and its repetition is not; nil when they fit.
  fileprivate var wantedRepetition: String? {
    switch (responsible, repetition) {
    case (.administratorOfSection, .sections), (.member, .members), (.headOfUnit, .units), (.headOfUnit, .programmes),
      (.authorOfPart, .parts), (.administratorOfPart, .parts):
      nil
    case (.administratorOfSection, _): "'section of standard'"
    case (.authorOfPart, _), (.administratorOfPart, _): "'part of report'"
    case (.member, _): "'member of ROLE'"
    case (.headOfUnit, _): "'unit' or 'programme'"
    case (.role, _), (.headOfSubject, _): nil
    }
  }
}

extension [String] {
  /// `a -> b -> a`.
  var spelledOut: String { joined(separator: " -> ") }
}
