import Language
import Model

/// A group with its seats, as the composition annex and the acquaintance sheet list it.
struct GroupRecord {
  let base: CaseRecord

  /// Head, deputy, secretary, members, in this order; the same person is listed once.
  func members(of role: String) -> [Value] {
    guard let group = base.standing.roles[role]?.group else { return [] }
    let seats: [(Workflow.Seat, [String])] = [
      (.head, [group.head].compactMap { $0 }), (.deputy, [group.deputy].compactMap { $0 }),
      (.secretary, [group.secretary].compactMap { $0 }), (.member, group.members),
    ]
    var seen: Set<String> = []
    var members: [Value] = []
    for (seat, ids) in seats {
      for id in ids where seen.insert(id).inserted {
        members.append(.record(member(id, seat: seat, number: members.count + 1)))
      }
    }
    return members
  }

  private func member(_ id: String, seat: Workflow.Seat?, number: Int) -> Record {
    let (wording, person) = (base.wording, base.definitions.people[id])
    let sections = administeredSections(by: id)
    return Record([
      "n": .number(number),
      "name": wording.text(base.people.fullName(of: id)),
      "short": person.map { .text($0.initials(in: wording.language, fallback: wording.fallback).text) },
      "position": wording.text(person?.position?.text),
      "seat": seat.map { .text($0.word(in: wording.language)) },
      "section": sections.isEmpty ? nil : .text(sections.joined(separator: ", ")),
    ])
  }

  /// Ids of the sections of the case's standard that a person administers, in the standard's order.
  private func administeredSections(by person: String) -> [String] {
    guard let standard = base.standing.standard, let administrators = base.definitions.administrators[standard.id]
    else { return [] }
    return standard.sections.map(\.id).filter { administrators[$0] == person }
  }

  func composition(of role: String) -> Record {
    let group = base.standing.roles[role]?.group
    let definition = base.standing.workflow.roles.first { $0.id == role }
    func seat(_ id: String?) -> Value {
      base.people.record(of: id, role: definition?.title, roleID: role)
    }
    return Record([
      "title": base.wording.noun(definition?.title, origin: "role \(role)"),
      "members": .list(members(of: role)),
      "head": seat(group?.head),
      "secretary": seat(group?.secretary),
    ])
  }

  /// Everybody who has read an order: the people its assignments name, then the group's.
  func acquainted(with role: String?) -> [Value] {
    var ids: [String] = base.standing.steps.filter { $0.definition.assignment != nil }.compactMap(\.person)
    if let group = role.flatMap({ base.standing.roles[$0]?.group }) {
      ids += group.people
    }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.enumerated().map { index, id in
      .record(member(id, seat: nil, number: index + 1))
    }
  }
}
