import Language
import Model
import YAML

/// A file that lies in the folder of its case.
extension Draft {
  /// The case whose folder it lies in.
  var folder: String {
    file.name.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  /// The id at its head is that of its folder.
  func checkFolder(_ report: inout Report) {
    guard !id.isEmpty, id != folder, let pair = node.pairs.first(where: { $0.value.text == id }) else { return }
    report.error("bad-id", "'\(id)' must be the case of its folder, '\(folder)'", at: pair.value, in: file)
  }

  /// The case that it is about; one that no plan has is told.
  func definition(in definitions: Definitions, _ report: inout Report) -> Case? {
    let cases = definitions.plans.flatMap(\.cases)
    if let definition = cases.first(where: { $0.id == folder }) { return definition }
    // A plan with a mistake may have left it out.
    if !report.hasErrors {
      report.warning(
        "unknown-case", "\(Spelling.unknown("case", folder, among: cases.map(\.id))); no plan has it", at: node,
        in: file)
    }
    return nil
  }

  /// Criteria that it names are those of the standard's versions that the case can have begun with.
  /// - Parameter sections: a whole section may be named too.
  func checkCriteria(_ names: Names, _ definitions: Definitions, sections: Bool = false, _ report: inout Report) {
    guard let definition = definition(in: definitions, &report) else { return }
    let versions = definitions.workflows[definition.workflow] ?? []
    let ids = Set(versions.compactMap { definitions.standard(of: definition, $0) })
    let standards = ids.sorted().flatMap { definitions.standards[$0] ?? [] }
    let known = standards.flatMap { standard in
      standard.sections.flatMap { (sections ? [$0.id] : []) + $0.criteria.map(\.id) }
    }
    for mention in check.mentions where mention.target == .criterion {
      names.resolve(mention, among: known, in: file, &report)
    }
  }
}
