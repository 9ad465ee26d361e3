import Model
import YAML

/// What sapa.yaml says for all files.
struct Settings {
  let node: Node?
  let languages: [LanguageCode]
  let fallback: [LanguageCode]
  let orderLayout: Document.Layout

  init(_ node: Node?) {
    self.node = node
    let languages: [LanguageCode] = node?.choices("languages") ?? []
    self.languages = languages.isEmpty ? LanguageCode.allCases : languages
    let fallback: [LanguageCode] = node?.choices("fallback") ?? []
    self.fallback = fallback.isEmpty ? self.languages : fallback
    orderLayout = node?.choice("order form") ?? .single
  }

  var calendar: String { node?.string("calendar") ?? "kz" }
  var timeZone: String { node?.string("time zone") ?? "Asia/Almaty" }

  func definitions(_ registers: Registers, _ library: Library, standards: [String: [Standard]]) -> Definitions {
    let unknown = WorkCalendar(
      id: calendar, title: Text(), weekend: [], years: 1...1, daysOff: [], place: Place(file: "sapa.yaml"))
    let uses = node?["standards"]?.pairs ?? []
    return Definitions(
      organisation: Organisation(node?["organisation"]), languages: languages, fallback: fallback, timeZone: timeZone,
      calendar: library.calendars.byID()[calendar] ?? unknown, orderLayout: orderLayout,
      roles: node?.map("roles", \.binding) ?? [:],
      administrators: Dictionary(
        uses.map { ($0.key.text, $0.value.map("administrators", \.text)) }, uniquingKeysWith: { first, _ in first }),
      people: byID(registers.people, \.id), units: byID(registers.units, \.id),
      programmes: byID(registers.programmes, \.code), projects: byID(registers.projects, \.id),
      unitOrder: registers.ids(of: .units, where: Filter()),
      programmeOrder: registers.ids(of: .programmes, where: Filter()), workflows: library.workflows.versions(),
      standards: standards, scales: library.scales.byID(), layouts: library.layouts.byID())
  }

  private func byID<Value>(_ values: [Value], _ id: (Value) -> String) -> [String: Value] {
    Dictionary(values.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
