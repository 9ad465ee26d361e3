import Model
import YAML

/// The four registers, with the people that sapa.yaml adds.
struct Registers {
  let people: [Person]
  let units: [Unit]
  let programmes: [Programme]
  let projects: [Project]
  let checks: [Check]
  /// Registers whose ids cannot be told.
  let unreadable: Set<RegisterKind>

  init(_ folders: Folders, sapa: Draft<Node>?) {
    var checks: [Check] = []
    var registers: [RegisterKind: Register] = [:]
    var ids: [RegisterKind: [String]] = [:]
    for kind in RegisterKind.allCases {
      guard let file = folders.file(kind.file, .workspace) else { continue }
      var check = Check(file)
      let register = Register(kind, file, &check)
      ids[kind] = register.ids(&check)
      registers[kind] = register
      checks.append(check)
    }
    var people = registers[.people]?.people() ?? []
    for (key, node) in sapa?.node["people"]?.pairs ?? [] {
      guard let sapa else { break }
      if ids[.people]?.contains(key.text) == true,
        let index = checks.firstIndex(where: { $0.file.name == RegisterKind.people.file })
      {
        checks[index].report.error(
          "duplicate-id", "person '\(key.text)' stands in registers/people.csv already", at: key, in: sapa.file)
        continue
      }
      people.append(Person(id: key.text, node, place: sapa.file.place(key)))
    }
    self.people = people
    units = registers[.units]?.units() ?? []
    programmes = registers[.programmes]?.programmes() ?? []
    projects = registers[.projects]?.projects() ?? []
    self.checks = checks
    unreadable = Set(registers.values.filter { !$0.hasIDs }.map(\.kind))
  }

  /// Ids of those that meet a condition, in the register's order.
  func ids(of kind: RegisterKind, where filter: Filter) -> [String] {
    switch kind {
    case .people: people.map(\.id)
    case .units: units.filter { filter.accepts($0.cell) }.map(\.id)
    case .programmes: programmes.filter { filter.accepts($0.cell) }.map(\.code)
    case .projects: projects.filter { filter.accepts($0.cell) }.map(\.id)
    }
  }
}
