import Language
import Model
import YAML

/// Checks what one case changes in its report against the outline, the catalogue and the people.
struct CaseReportLinking {
  let draft: Draft<CaseReport>
  let names: Names
  let definitions: Definitions

  init(_ draft: Draft<CaseReport>, names: Names, definitions: Definitions) {
    self.draft = draft
    self.names = names
    self.definitions = definitions
  }

  private var file: SourceFile { draft.file }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    draft.checkFolder(&report)
    let roles = definitions.workflows.values.flatMap { $0.flatMap(\.roles) }.map(\.id)
    let added = PartNodes(file, (draft.node["add"]?.items ?? []).compactMap { $0["part"] })
    added.check(roles: roles, &report)
    guard let definition = draft.definition(in: definitions, &report) else { return }
    guard let workflow = definitions.workflows[definition.workflow]?.first else { return }
    guard let agency = definitions.agency(of: definition, workflow) else {
      guard (definition.agency ?? workflow.agency) == nil else { return }
      return report.error(
        "missing-key", "case '\(draft.folder)' has no agency, and so no report; name one with 'agency' in its plan",
        at: draft.node, in: file)
    }
    guard let outline = definitions.outlines[agency.outline] else { return }
    checkSource(definition, &report)
    checkParts(outline, added, &report)
    let standards = definitions.standards[agency.standard] ?? []
    for standard in standards { added.checkIDs(over: standard, "agency '\(agency.id)'", &report) }
    checkWaivers(outline, standards, &report)
  }

  private func checkSource(_ definition: Case, _ report: inout Report) {
    guard let source = draft.value.source, let node = draft.node["source"] else { return }
    let languages = definition.languages ?? definitions.languages
    guard !languages.contains(source) else { return }
    let list = languages.map(\.rawValue).joined(separator: ", ")
    report.error(
      "unknown-language", "the case's documents are not written in '\(source)', but in \(list)", at: node, in: file)
  }

  private func checkParts(_ outline: ReportOutline, _ added: PartNodes, _ report: inout Report) {
    let own = outline.allParts.map(\.id)
    let known = own + added.all.compactMap { $0.string("id") }
    for mention in draft.check.mentions where mention.target == .part {
      names.resolve(mention, among: known, in: file, &report)
    }
    var lines: [String: Int] = [:]
    for id in added.all.compactMap({ $0["id"] }) {
      if own.contains(id.text) {
        report.error(
          "duplicate-id", "part '\(id.text)' is one of outline '\(outline.id)' already", at: id, in: file)
      } else if let line = lines.updateValue(id.line, forKey: id.text) {
        report.error("duplicate-id", "part '\(id.text)' stands on line \(line) already", at: id, in: file)
      }
    }
    let inner = Set(outline.parts.flatMap { $0.parts.map(\.id) })
    var ordered: Set<String> = []
    for node in draft.node["order"]?.items ?? [] {
      if inner.contains(node.text) {
        report.error("wrong-type", "'\(node.text)' stands in a group and keeps its place there", at: node, in: file)
      } else if !ordered.insert(node.text).inserted {
        report.error("duplicate-id", "'\(node.text)' stands here twice", at: node, in: file)
      }
    }
  }

  /// Waivers name what the case's report has.
  private func checkWaivers(_ outline: ReportOutline, _ standards: [Standard], _ report: inout Report) {
    let tailored = outline.tailored(by: draft.value)
    let sections = standards.flatMap { tailored.sections(over: $0) }
    let known = sections.flatMap { [$0.id] + $0.rows.map(\.id) }
    for mention in draft.check.mentions where mention.target == .gap {
      names.resolve(mention, among: known, in: file, &report)
    }
  }
}
