import Language
import Model
import YAML

/// Finds sheets on which levels of scales stand side by side that must never be taken for one another: state control's
/// and an ISO audit's.
struct ScaleMixing {
  let workflow: Draft<Workflow>
  let standards: [String: [Standard]]
  let scales: [String: Scale]
  let layouts: [String: SheetLayout]

  func run(_ report: inout Report) {
    let verdicts = Set(workflow.value.standard.flatMap { standards[$0] }?.map(\.scale) ?? []).sorted()
    for (key, node) in workflow.node["documents"]?.pairs ?? [] {
      guard let document = workflow.value.documents.first(where: { $0.id == key.text }), document.format == .xlsx,
        let layout = layouts[String(document.template.dropFirst("sheets/".count))], let place = node["template"]
      else { continue }
      for sheet in layout.sheets {
        guard let (one, other) = mixed(on: sheet, verdicts) else { continue }
        report.error(
          "mixed-scales",
          "sheet '\(sheet.id)' of layout '\(layout.id)' has levels of '\(one)' and of '\(other)'; put them on sheets of their own",
          at: place, in: workflow.file)
      }
    }
  }

  private func mixed(on sheet: SheetLayout.Sheet, _ verdicts: [String]) -> (String, String)? {
    let found = ids(on: sheet, verdicts)
    for (index, one) in found.enumerated() {
      for other in found.dropFirst(index + 1) where isApart(one, other) || isApart(other, one) { return (one, other) }
    }
    return nil
  }

  private func isApart(_ scale: String, _ other: String) -> Bool {
    scales[scale]?.neverBeside.contains(other) ?? false
  }

  /// Scales whose levels people see or choose on the sheet, each once.
  private func ids(on sheet: SheetLayout.Sheet, _ verdicts: [String]) -> [String] {
    let inputs =
      sheet.entries.map(\.input)
      + sheet.columns.compactMap { if case .input(let input) = $0.content { input } else { nil } }
    var found = inputs.flatMap { input -> [String] in
      guard case .list(let name) = input else { return [] }
      return name == "scale" ? verdicts : Scale.lists[name].map { [$0] } ?? []
    }
    // How grave a violation is: state control's alone.
    if sheet.columns.contains(where: { $0.content == .value("degree") }) { found.append(Scale.stateControl) }
    if sheet.columns.contains(where: { ["grade", "category"].map { .value($0) }.contains($0.content) }) {
      found.append(Scale.findingGrades)
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }
}
