import Model
import YAML

extension PlanLinking {
  /// Warns once an entry about roles that nobody holds: documents print a blank line for them.
  mutating func checkBound(_ entry: Node, _ workflow: Workflow, _ roles: [String: Binding], _ subjects: [Subject]) {
    guard !subjects.isEmpty else { return }
    let kinds = Set(subjects.map(\.kind))
    let steps = workflow.steps.filter { step in step.only.map { !$0.isDisjoint(with: kinds) } ?? true }
    let made = Set(steps.flatMap(\.documents))
    let documents = workflow.documents.filter { made.contains($0.id) }
    let used = Set(steps.flatMap(\.rolesUsed) + documents.flatMap(\.rolesUsed))
    // A binding that cannot be read is reported as that.
    let written = Set((entry["roles"]?.pairs ?? []).map(\.key.text))
    let place = entry["workflow"] ?? entry
    var unbound: [String] = []
    for role in workflow.roles where used.contains(role.id) {
      switch roles[role.id] ?? definitions.roles[role.id] {
      case nil where !written.contains(role.id): unbound.append(role.id)
      case .headOf(let unit)? where definitions.units[unit] != nil && definitions.units[unit]?.head == nil:
        report.warning(
          "unbound-role", "role '\(role.id)' is the head of '\(unit)', which has none in registers/units.csv",
          at: place, in: draft.file)
      case .group(let group)? where group.head == nil:
        report.warning("unbound-role", "group '\(role.id)' has no head", at: place, in: draft.file)
      case nil, .headOf?, .person?, .group?: break
      }
    }
    if !unbound.isEmpty {
      let list = unbound.map { "'\($0)'" }.joined(separator: ", ")
      report.warning(
        "unbound-role", "nobody holds \(list); documents print a blank line", at: place, in: draft.file)
    }
    checkAdministrators(entry, workflow, steps, at: place)
  }

  private mutating func checkAdministrators(_ entry: Node, _ workflow: Workflow, _ steps: [Step], at place: Node) {
    let agency = (entry.string("agency") ?? workflow.agency).flatMap { definitions.agencies[$0] }
    guard steps.contains(where: { $0.responsible == .administratorOfSection }),
      let id = agency?.standard ?? workflow.standard,
      let standard = definitions.standards[id]?.first
    else { return }
    let administrators = definitions.administrators[id] ?? [:]
    let without = standard.sections.map(\.id).filter { administrators[$0] == nil }
    guard !without.isEmpty else { return }
    report.warning(
      "unbound-role",
      "no administrator of \(without.joined(separator: ", ")) of '\(id)'; name them in sapa.yaml under 'standards'",
      at: place, in: draft.file)
  }
}

extension Step {
  fileprivate var rolesUsed: [String] {
    var roles: [String] = []
    if case .role(let role) = responsible { roles.append(role) }
    if case .members(let role)? = repetition { roles.append(role) }
    return roles
  }
}

extension Document {
  fileprivate var rolesUsed: [String] {
    [signedBy, control, approvedBy, preparedBy, distribution, group].compactMap { $0 } + visas
  }
}
