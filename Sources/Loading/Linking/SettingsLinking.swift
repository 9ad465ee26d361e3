import Foundation
import Model
import YAML

/// Checks sapa.yaml against everything else.
struct SettingsLinking {
  let draft: Draft<Node>
  let names: Names
  let definitions: Definitions
  let knowsWorkflows: Bool

  init(_ draft: Draft<Node>, names: Names, definitions: Definitions, knowsWorkflows: Bool) {
    self.draft = draft
    self.knowsWorkflows = knowsWorkflows
    self.names = names
    self.definitions = definitions
  }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    let roles = definitions.workflows.values.flatMap { $0 }.flatMap(\.roles)
    let known = Set(roles.map(\.id)).sorted()
    for (key, value) in draft.node["roles"]?.pairs ?? [] {
      let mention = Check.Mention(target: .role, name: key.text, place: draft.file.place(key))
      // A workflow that cannot be read may have the role.
      if knowsWorkflows { names.resolve(mention, among: known, in: draft.file, &report) }
      for role in roles where role.id == key.text {
        if let message = role.problem(with: value.binding) {
          report.error("wrong-type", message, at: value, in: draft.file)
          break
        }
      }
    }
    for (id, use) in draft.node["standards"]?.pairs ?? [] {
      guard let standard = definitions.standards[id.text]?.first else { continue }
      for (section, _) in use["administrators"]?.pairs ?? [] {
        let mention = Check.Mention(target: .section, name: section.text, place: draft.file.place(section))
        names.resolve(mention, among: standard.sections.map(\.id), in: draft.file, &report)
      }
      for profile in use["profiles"]?.items ?? [] where names[.profile].contains(profile.text) {
        if !standard.profiles.contains(profile.text) {
          report.error(
            "unknown-profile", "profile '\(profile.text)' tailors another standard", at: profile, in: draft.file)
        }
      }
    }
    if let node = draft.node["time zone"], TimeZone(identifier: node.text) == nil {
      report.error("wrong-type", "unknown time zone '\(node.text)'; write one as Asia/Almaty", at: node, in: draft.file)
    }
    if draft.node["calendar"] == nil, !names.know("kz", as: .calendar) {
      report.error(
        "unknown-calendar", "there is no calendar 'kz', the default; name one with 'calendar'", at: draft.node,
        in: draft.file)
    }
  }
}

extension Workflow.Role {
  /// Why a binding does not fit the role; nil when it does.
  func problem(with binding: Binding?) -> String? {
    switch binding {
    case .group(let group)?:
      guard members != nil else { return "'\(id)' is one person, not a group" }
      let allowed = Set(seats)
      for (seat, person) in [(Workflow.Seat.deputy, group.deputy), (.secretary, group.secretary)]
      where person != nil && !seats.isEmpty && !allowed.contains(seat) {
        return "'\(id)' has no \(seat); its seats are \(seats.map(\.rawValue).joined(separator: ", "))"
      }
      return nil
    case .person?, .headOf?:
      return members == nil ? nil : "'\(id)' is a group; give it head, secretary and members"
    case nil: return nil
    }
  }
}
