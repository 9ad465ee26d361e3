import Model

/// Finds the people behind roles, units, sections and subjects.
final class Roles: Sendable {
  let definitions: Definitions
  /// Last days of people who have left.
  let left: [String: Day]

  init(_ definitions: Definitions, asOf: Day) {
    self.definitions = definitions
    left = definitions.people.compactMapValues(\.until).filter { $0.value < asOf }
  }

  func bound(_ role: String, to binding: Binding?) -> BoundRole {
    switch binding {
    case .person(let person)?: BoundRole(role: role, person: person)
    case .headOf(let unit)?: BoundRole(role: role, person: definitions.units[unit]?.head)
    case .group(let group)?: BoundRole(role: role, person: group.head, group: group)
    case nil: BoundRole(role: role)
    }
  }

  /// The organisation's bindings for a workflow's roles.
  func defaults(for workflow: Workflow) -> [String: BoundRole] {
    var roles: [String: BoundRole] = [:]
    for role in workflow.roles { roles[role.id] = bound(role.id, to: definitions.roles[role.id]) }
    return roles
  }

  /// Every role of the workflow, the case's own bindings before the organisation's.
  func roles(of definition: Case, _ outline: Outline) -> [String: BoundRole] {
    guard !definition.roles.isEmpty else { return outline.roles }
    var roles = outline.roles
    for role in outline.workflow.roles {
      guard let binding = definition.roles[role.id] else { continue }
      roles[role.id] = bound(role.id, to: binding)
    }
    return roles
  }

  /// The person who answers for a turn of a step.
  func person(for turn: Turn, in definition: Case, _ roles: [String: BoundRole], standard: String?) -> String? {
    switch turn.responsible {
    case .role(let role): roles[role]?.person
    case .administratorOfSection:
      if case .section(let section)? = turn.item, let standard {
        definitions.administrators[standard]?[section]
      } else {
        nil
      }
    case .member:
      if case .member(let person)? = turn.item { person } else { nil }
    case .authorOfPart, .administratorOfPart: nil
    case .headOfUnit: headOfUnit(of: turn.item) ?? head(of: definition.subject)
    case .headOfSubject: head(of: definition.subject)
    }
  }

  private func headOfUnit(of item: Item?) -> String? {
    switch item {
    case .unit(let unit)?: definitions.units[unit]?.head
    case .programme(let code)?: headOfUnit(running: code)
    case .member(let person)?: definitions.people[person]?.unit.flatMap { definitions.units[$0]?.head }
    case .section?, .part?, nil: nil
    }
  }

  private func headOfUnit(running programme: String) -> String? {
    definitions.programmes[programme]?.unit.flatMap { definitions.units[$0]?.head }
  }

  private func head(of subject: Subject) -> String? {
    switch subject {
    // The head of a university is its rector.
    case .organisation: bound("rector", to: definitions.roles["rector"]).person
    case .unit(let unit): definitions.units[unit]?.head
    case .programme(let code): headOfUnit(running: code)
    case .programmes(let codes): codes.first.flatMap(headOfUnit(running:))
    case .project(let project): definitions.projects[project]?.coordinator
    }
  }

  /// Head, deputy, secretary, then the members, each once.
  static func people(of role: BoundRole?) -> [String] {
    guard let role else { return [] }
    return role.group?.people ?? [role.person].compactMap(\.self)
  }
}
