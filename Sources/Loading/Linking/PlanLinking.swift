import Language
import Model
import YAML

/// Turns plan files into cases, `for each` spelled out, and checks them against everything else.
struct PlanLinking {
  let draft: Draft<Node>
  let registers: Registers
  let names: Names
  let definitions: Definitions
  /// The workflows' files, for what could not be read there and is reported there.
  let sources: [String: [Node]]
  var report = Report()
  /// Where each case's id was given, over all plans: cases share one folder.
  var places: [String: Place]
  /// Numbers of issued documents, by their register, over all plans.
  var numbers: [String: Place]

  static func plans(
    _ drafts: Drafts<Node>, of workflows: Drafts<Workflow>, _ registers: Registers, _ names: Names,
    _ definitions: Definitions, _ report: inout Report
  ) -> [Plan] {
    let sources = Dictionary(grouping: workflows.all, by: \.id).mapValues { $0.map(\.node) }
    var plans: [Plan] = []
    var places: [String: Place] = [:]
    var numbers: [String: Place] = [:]
    for draft in drafts.all {
      var linking = PlanLinking(
        draft: draft, registers: registers, names: names, definitions: definitions, sources: sources, places: places,
        numbers: numbers)
      plans.append(linking.plan())
      places = linking.places
      numbers = linking.numbers
      report.add(contentsOf: linking.report)
    }
    return plans
  }

  private mutating func plan() -> Plan {
    names.link(draft.check, Names.shared, &report)
    let entries = draft.node["cases"]?.items ?? []
    checkAnchors(entries)
    return Plan(id: draft.id, cases: entries.flatMap { cases($0) }, place: draft.file.place(draft.node))
  }

  /// The plan's own anchors must mean something to one of its workflows.
  private mutating func checkAnchors(_ entries: [Node]) {
    let workflows = Set(entries.compactMap { $0.string("workflow") }).flatMap { definitions.workflows[$0] ?? [] }
    let known = Set(workflows.flatMap(\.anchors).map(\.id)).sorted()
    for (key, _) in draft.node["anchors"]?.pairs ?? [] where !known.contains(key.text) {
      error("unknown-anchor", Spelling.unknown("anchor", key.text, among: known), at: key)
    }
  }

  private mutating func cases(_ entry: Node) -> [Case] {
    guard let name = entry.string("workflow"), let versions = definitions.workflows[name] else { return [] }
    let subjects = subjects(entry, versions)
    guard let newest = versions.first else { return [] }
    let anchors = anchors(entry, versions)
    let roles = roles(entry, versions)
    checkBound(entry, newest, roles, subjects)
    let cases = subjects.compactMap { self.case(entry, $0, versions, anchors, roles) }
    checkReport(entry, cases, versions)
    return cases
  }

  private mutating func `case`(
    _ entry: Node, _ subject: Subject, _ versions: [Workflow], _ anchors: [String: Day], _ roles: [String: Binding]
  ) -> Case? {
    guard let newest = versions.first else { return nil }
    var id = "\(draft.id)-\(newest.id)-\(subject.id)"
    if let own = entry.string("id") { id = entry["for each"] == nil ? own : "\(own)-\(subject.id)" }
    let place = draft.file.place(entry["workflow"] ?? entry)
    if let first = places[id] {
      error(
        "duplicate-id",
        "case '\(id)' stands in \(first.file) on line \(first.line) already; give this one an 'id:' of its own",
        at: entry["workflow"] ?? entry)
      return nil
    }
    places[id] = place
    var definition = Case(
      id: id, workflow: newest.id, subject: subject, anchors: anchors, roles: roles,
      languages: entry.choices("languages"), place: place)
    definition.agency = entry.string("agency")
    definition.authors = entry.map("authors") { $0.text }
    definition.waivers = (entry["waivers"]?.items ?? []).compactMap(Waiver.init)
    definition.already = already(
      entry, id: id, subject, versions, Items(definitions, newest, definition, registers))
    return definition
  }

  private mutating func anchors(_ entry: Node, _ versions: [Workflow]) -> [String: Day] {
    let known = versions.flatMap(\.anchors).map(\.id)
    var anchors = draft.node.map("anchors") { Day(iso: $0.text) }.filter { known.contains($0.key) }
    for (key, value) in entry["anchors"]?.pairs ?? [] {
      if !known.contains(key.text) {
        error("unknown-anchor", Spelling.unknown("anchor", key.text, among: known), at: key)
      } else if let day = Day(iso: value.text) {
        anchors[key.text] = day
      }
    }
    let needed = (versions.first?.steps ?? []).compactMap { step in
      if case .anchor(let anchor)? = step.due?.base { anchor } else { nil }
    }
    // An anchor with a bad date is reported as that.
    let given = Set((entry["anchors"]?.pairs ?? []).map(\.key.text)).union(anchors.keys)
    let open = (versions.first?.anchors ?? []).map(\.id).filter { needed.contains($0) && !given.contains($0) }
    if !open.isEmpty {
      let list = open.map { "'\($0)'" }.joined(separator: ", ")
      report.warning(
        "missing-anchor", "no date for \(list); the deadlines that count from it stay open",
        at: entry["workflow"] ?? entry, in: draft.file)
    }
    return anchors
  }

  private mutating func roles(_ entry: Node, _ versions: [Workflow]) -> [String: Binding] {
    let known = versions.flatMap(\.roles)
    for (key, value) in entry["roles"]?.pairs ?? [] {
      guard let role = known.first(where: { $0.id == key.text }) else {
        error("unknown-role", Spelling.unknown("role", key.text, among: known.map(\.id)), at: key)
        continue
      }
      let isDoubtful = role.members == nil && sources(versions).contains { $0["roles"]?[role.id]?["members"] != nil }
      if isDoubtful { continue }
      if let message = role.problem(with: value.binding) { error("wrong-type", message, at: value) }
      guard case .group(let group)? = value.binding, let members = role.members else { continue }
      let people = group.people
      if !members.contains(people.count) {
        report.warning(
          "group-size", "'\(role.id)' counts \(people.count); the workflow asks for \(members.inWords)", at: value,
          in: draft.file)
      }
    }
    return entry.map("roles", \.binding)
  }

  func sources(_ versions: [Workflow]) -> [Node] {
    versions.first.flatMap { sources[$0.id] } ?? []
  }

  mutating func error(_ code: String, _ message: String, at node: Node, offset: Int = 0) {
    report.error(code, message, at: node, offset: offset, in: draft.file)
  }
}

extension Waiver {
  fileprivate init?(_ node: Node) {
    guard let rule = node.string("rule"), let reason = node.string("reason"), let by = node.string("by") else {
      return nil
    }
    self.init(rule: rule, reason: reason, by: by, until: node.day("until"))
  }
}

extension ClosedRange<Int> {
  fileprivate var inWords: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
