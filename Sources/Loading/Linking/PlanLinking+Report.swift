import Language
import Model
import YAML

extension PlanLinking {
  /// Checks what an entry says about reports: somebody has to be the agency, and authors write what there is.
  mutating func checkReport(_ entry: Node, _ cases: [Case], _ versions: [Workflow]) {
    guard let workflow = versions.first, let first = cases.first else { return }
    guard let agency = definitions.agency(of: first, workflow) else {
      // An agency that cannot be found is reported as that.
      if (first.agency ?? workflow.agency) == nil { checkWithout(entry, workflow) }
      return
    }
    guard definitions.outlines[agency.outline] != nil else { return }
    let standards = definitions.standards[agency.standard] ?? []
    checkAuthors(entry, cases, workflow, standards)
  }

  private mutating func checkWithout(_ entry: Node, _ workflow: Workflow) {
    let place = entry["workflow"] ?? entry
    if let step = workflow.steps.first(where: { $0.repetition == .parts }) {
      error(
        "missing-key", "step '\(step.id)' goes over the parts of a report: name the 'agency' it is for", at: place)
    } else if let document = workflow.documents.first(where: { $0.isCompiled }) {
      error("missing-key", "document '\(document.id)' is a report: name the 'agency' it is for", at: place)
    }
    if let authors = entry.key("authors") {
      report.warning(
        "unused-author", "without an agency there is no report to write", at: authors, in: draft.file)
    }
  }

  private mutating func checkAuthors(
    _ entry: Node, _ cases: [Case], _ workflow: Workflow, _ standards: [Standard]
  ) {
    let outlines = cases.compactMap { definitions.outline(of: $0, workflow) }
    let written = Set(standards.flatMap { standard in outlines.flatMap { $0.sections(over: standard) } }.map(\.id))
    let whole = definitions.agency(of: cases[0], workflow).flatMap { definitions.outlines[$0.outline] }
    let parts = (outlines + [whole].compactMap { $0 }).flatMap(\.allParts)
    for (key, _) in entry["authors"]?.pairs ?? [] where !written.contains(key.text) {
      if parts.contains(where: { $0.id == key.text }) {
        let isOmitted = !outlines.contains { $0.allParts.contains { $0.id == key.text } }
        report.warning(
          "unused-author",
          isOmitted ? "the report omits part '\(key.text)'" : "nobody writes part '\(key.text)', sapa makes it",
          at: key, in: draft.file)
      } else {
        let known = standards.flatMap { $0.sections.map(\.id) } + parts.filter { $0.kind == .written }.map(\.id)
        let mention = Check.Mention(target: .part, name: key.text, place: draft.file.place(key))
        names.resolve(mention, among: known, in: draft.file, &report)
      }
    }
  }
}
