import Language
import Model
import YAML

/// The items a workflow's repeated steps are repeated for, in one case.
struct Items {
  let definitions: Definitions
  let workflow: Workflow
  let definition: Case
  let registers: Registers

  init(_ definitions: Definitions, _ workflow: Workflow, _ definition: Case, _ registers: Registers) {
    self.definitions = definitions
    self.workflow = workflow
    self.definition = definition
    self.registers = registers
  }

  private var standard: Standard? {
    definitions.standard(of: definition, workflow).flatMap { definitions.standards[$0]?.first }
  }

  /// Nil for a step that is not repeated.
  func ids(of step: Step) -> [String]? {
    switch step.repetition {
    case nil: return nil
    case .sections?: return standard?.sections.map(\.id) ?? []
    case .parts?:
      return definitions.outline(of: definition, workflow)?.sections(over: standard).map(\.id) ?? []
    case .units(let filter)?: return registers.ids(of: .units, where: filter)
    case .programmes(let filter)?: return registers.ids(of: .programmes, where: filter)
    case .members(let role)?:
      guard case .group(let group)? = definition.roles[role] ?? definitions.roles[role] else { return [] }
      return group.people
    }
  }
}

extension PlanLinking {
  /// What happened before sapa was used, as events in the order of the file.
  mutating func already(
    _ entry: Node, id: String, _ subject: Subject, _ versions: [Workflow], _ items: Items
  ) -> [Event] {
    (entry["already"]?.pairs ?? []).compactMap { key, node in
      guard let step = step(key, subject, versions, items) else { return nil }
      let skip = node.string("skip")
      if skip == nil, step.completion == .issued, node["number"] == nil {
        error("missing-key", "'\(step.id)' was issued: its 'number' is missing", at: key)
      }
      if skip != nil, let number = node["number"] {
        error("wrong-type", "a skipped step has no number", at: number)
      }
      if skip == nil, step.completion == .issued, let number = node["number"], let workflow = versions.first {
        checkNumber(number, in: workflow.register(of: step))
      }
      guard let day = node.day("on") else { return nil }
      return Event(
        kind: skip == nil ? .done : .skipped, caseID: id, step: key.text, on: day, by: node.string("by"),
        number: node.string("number"), note: skip ?? node.string("note"))
    }
  }

  /// An order's number is unique in its register.
  private mutating func checkNumber(_ node: Node, in register: String) {
    let place = draft.file.place(node)
    if let first = numbers.updateValue(place, forKey: "\(register) \(node.text)") {
      error(
        "duplicate-number",
        "number '\(node.text)' of register '\(register)' stands in \(first.file) on line \(first.line) already",
        at: node)
    }
  }

  /// The step that a key of `already` names.
  private mutating func step(_ key: Node, _ subject: Subject, _ versions: [Workflow], _ items: Items) -> Step? {
    let parts = key.text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    let steps = versions.flatMap(\.steps)
    guard let step = steps.first(where: { $0.id == parts[0] }) else {
      let mention = Check.Mention(target: .step, name: parts[0], place: draft.file.place(key))
      // A step without an id may be the one; that is reported there.
      let known = steps.map(\.id)
      if !known.contains("") { names.resolve(mention, among: known, in: draft.file, &report) }
      return nil
    }
    let isDoubtful = sources(versions).contains { source in
      (source["steps"]?.items ?? []).contains {
        $0.string("id") == step.id && $0["for each"] != nil && step.repetition == nil
      }
    }
    if isDoubtful { return nil }
    if let only = step.only, !only.contains(subject.kind) {
      error("unknown-step", "step '\(step.id)' does not exist for a \(subject.kind)", at: key)
      return nil
    }
    let ids = items.ids(of: step)
    switch (ids, parts.count) {
    case (nil, 1): return step
    case (nil, _):
      error("unknown-step", "step '\(step.id)' is not repeated; write it without '/\(parts[1])'", at: key)
    case (let ids?, 1):
      let example = ids.first.map { ", as \(step.id)/\($0)" } ?? ""
      error("unknown-step", "step '\(step.id)' is repeated; name each with its item\(example)", at: key)
    case (let ids?, _):
      // Without any the standard or the group is the mistake, or the warning, elsewhere.
      if ids.contains(parts[1]) || ids.isEmpty { return step }
      error(
        "unknown-step", "\(Spelling.unknown("item", parts[1], among: ids)) of step '\(step.id)'", at: key,
        offset: parts[0].unicodeScalars.count + 1)
    }
    return nil
  }
}
