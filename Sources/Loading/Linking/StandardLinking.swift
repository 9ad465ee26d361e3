import Model
import YAML

/// Checks one catalogue: its ids are its own, its evidence is declared.
struct StandardLinking {
  let draft: Draft<Standard>
  let names: Names

  init(_ draft: Draft<Standard>, names: Names) {
    self.draft = draft
    self.names = names
  }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    let evidence = draft.value.evidence.map(\.id)
    for mention in draft.check.mentions where mention.target == .evidence {
      names.resolve(mention, among: evidence, in: draft.file, &report)
    }
    let sections = draft.node["sections"]?.items ?? []
    draft.file.checkIDs(draft.node["evidence"]?.items ?? [], "kind of evidence", &report)
    draft.file.checkIDs(sections, "section", &report)
    draft.file.checkIDs(sections.flatMap { $0["criteria"]?.items ?? [] }, "criterion", &report)
  }
}

extension SourceFile {
  /// Reports ids that two of the nodes share.
  func checkIDs(_ nodes: [Node], _ noun: String, _ report: inout Report) {
    var lines: [String: Int] = [:]
    for node in nodes {
      guard let id = node["id"], !id.text.isEmpty else { continue }
      if let line = lines[id.text] {
        report.error("duplicate-id", "\(noun) '\(id.text)' stands on line \(line) already", at: id, in: self)
      } else {
        lines[id.text] = id.line
      }
    }
  }
}

/// Checks one profile against the newest version of its standard.
struct ProfileLinking {
  let draft: Draft<Profile>
  let standard: Standard?
  let names: Names

  init(_ draft: Draft<Profile>, standards: [String: [Standard]], names: Names) {
    self.draft = draft
    self.names = names
    standard = standards[draft.value.standard]?.first
  }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    guard let standard else { return }
    let added = (draft.node["add"]?.items ?? []).flatMap { $0["criteria"]?.items ?? [] }
    let criteria = standard.sections.flatMap { $0.criteria.map(\.id) }
    for mention in draft.check.mentions {
      switch mention.target {
      case .section: names.resolve(mention, among: standard.sections.map(\.id), in: draft.file, &report)
      case .criterion:
        names.resolve(mention, among: criteria + added.compactMap { $0.string("id") }, in: draft.file, &report)
      case .evidence: names.resolve(mention, among: standard.evidence.map(\.id), in: draft.file, &report)
      default: break
      }
    }
    draft.file.checkIDs(added, "criterion", &report)
    for node in added.compactMap({ $0["id"] }) where criteria.contains(node.text) {
      report.error(
        "duplicate-id", "criterion '\(node.text)' is one of '\(standard.id)'; 'reword' changes its words", at: node,
        in: draft.file)
    }
  }
}

extension Draft<WorkCalendar> {
  /// Days lie in the calendar's years, each once, and working days are days of rest otherwise.
  func checkDays(_ report: inout Report) {
    var seen: Set<Day> = []
    for key in ["days off", "working days"] {
      for entry in node[key]?.items ?? [] {
        guard let place = entry["on"], let day = Day(iso: place.text) else { continue }
        if !value.years.contains(day.year) {
          report.error(
            "bad-date", "\(day) is outside the years \(value.years.lowerBound)..\(value.years.upperBound)", at: place,
            in: file)
        } else if !seen.insert(day).inserted {
          report.error("duplicate-id", "\(day) stands here twice", at: place, in: file)
        }
      }
    }
  }
}
