import Language
import Model
import YAML

extension PlanLinking {
  /// What the entry runs over; empty when that cannot be told, which is reported.
  mutating func subjects(_ entry: Node, _ versions: [Workflow]) -> [Subject] {
    switch (entry["for"], entry["for each"]) {
    case (let one?, nil):
      if let skip = entry["skip"] { error("wrong-type", "'skip' goes with 'for each'", at: skip) }
      return subject(one, versions).map { [$0] } ?? []
    case (nil, let each?):
      return subjects(each: each, skip: entry["skip"], versions)
    case (_?, _?), (nil, nil):
      return []
    }
  }

  private mutating func subject(_ node: Node, _ versions: [Workflow]) -> Subject? {
    if node.kind == .sequence {
      let codes = node.items.map(\.text)
      return isFor(.programmes, versions, node) ? .programmes(codes) : nil
    }
    let id = node.text
    if id == "organisation" { return isFor(.organisation, versions, node) ? .organisation : nil }
    var found: [Subject] = []
    if definitions.programmes[id] != nil { found.append(.programme(id)) }
    if definitions.units[id] != nil { found.append(.unit(id)) }
    if definitions.projects[id] != nil { found.append(.project(id)) }
    let kinds = versions.first?.subjects ?? []
    switch found.count {
    case 0:
      guard names.knowsSubjects else { return nil }
      unknownSubject(node, kinds)
      return nil
    case 1:
      return isFor(found[0].kind, versions, node) ? found[0] : nil
    default:
      let fitting = found.filter { kinds.contains($0.kind) }
      if fitting.count == 1 { return fitting[0] }
      error("unknown-subject", "'\(id)' is a \(found.map(\.kind.rawValue).joined(separator: " and a "))", at: node)
      return nil
    }
  }

  /// Named after the only kind it can be: `unknown programme '6B06l02'`.
  private mutating func unknownSubject(_ node: Node, _ kinds: Set<SubjectKind>) {
    let inRegisters = kinds.subtracting([.organisation, .programmes])
    var known: [String] = kinds.contains(.organisation) ? ["organisation"] : []
    if kinds.contains(.programme) { known += registers.programmes.map(\.code) }
    if kinds.contains(.unit) { known += registers.units.map(\.id) }
    if kinds.contains(.project) { known += registers.projects.map(\.id) }
    let target = inRegisters.count == 1 ? inRegisters.first.flatMap { Target(rawValue: $0.rawValue) } : nil
    error(
      target?.code ?? (inRegisters.first == .project ? "unknown-project" : "unknown-subject"),
      Spelling.unknown(
        inRegisters.count == 1 ? inRegisters.first?.rawValue ?? "subject" : "subject", node.text, among: known),
      at: node)
  }

  private mutating func isFor(_ kind: SubjectKind, _ versions: [Workflow], _ node: Node) -> Bool {
    // Without subjects the workflow's own `subject` is the mistake.
    guard let workflow = versions.first, !workflow.subjects.isEmpty, !workflow.subjects.contains(kind) else {
      return true
    }
    let kinds = SubjectKind.allCases.filter { workflow.subjects.contains($0) }.map(\.rawValue)
    error(
      "wrong-subject", "'\(workflow.id)' runs over \(kinds.joined(separator: ", ")), not over \(kind)", at: node)
    return false
  }

  private mutating func subjects(each node: Node, skip: Node?, _ versions: [Workflow]) -> [Subject] {
    guard let each = try? SubjectFilter(node.text), isFor(each.kind, versions, node) else { return [] }
    let register: RegisterKind
    let make: (String) -> Subject
    switch each.kind {
    case .unit: (register, make) = (.units, { .unit($0) })
    case .project: (register, make) = (.projects, { .project($0) })
    case .programme, .programmes, .organisation: (register, make) = (.programmes, { .programme($0) })
    }
    let ids = registers.ids(of: register, where: each.filter)
    guard names.knowsSubjects else { return [] }
    for left in skip?.items ?? [] where !ids.contains(left.text) {
      let all = registers.ids(of: register, where: Filter())
      let known = all.contains(left.text) ? nil : Spelling.unknown(each.kind.rawValue, left.text, among: all)
      error("unknown-subject", known ?? "'\(left.text)' is not among those anyway; delete it from 'skip'", at: left)
    }
    let skipped = Set(skip?.items.map(\.text) ?? [])
    if ids.isEmpty {
      report.warning("no-subject", "no \(each.kind) meets '\(node.text)'", at: node, in: draft.file)
    }
    return ids.filter { !skipped.contains($0) }.map(make)
  }
}
