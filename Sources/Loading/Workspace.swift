import Model
import Platform
import YAML

/// A university's folder: sapa.yaml, registers, plans, and its own workflows and templates over the shipped ones.
package enum Workspace {
  /// Reads everything and reports every mistake of every file; `shipped` is the folder with workflows/ and templates/.
  package static func load(root: String, shipped: String) -> Loaded {
    var report = Report()
    let folders = Folders(workspace: root, shipped: shipped)
    guard let file = folders.file("sapa.yaml", .workspace) else {
      report.add(
        .error("no-workspace", "there is no sapa.yaml; 'sapa init DIR' makes a workspace", at: Place(file: "sapa.yaml"))
      )
      return Loaded(definitions: nil, diagnostics: report.diagnostics, fingerprints: [:])
    }
    var library = Library(folders, sapa: file, &report)
    let definitions = library.link(&report)
    return Loaded(
      definitions: report.hasErrors ? nil : definitions, diagnostics: report.diagnostics.sorted(),
      fingerprints: Dictionary(
        library.files.map { ($0.name, Digest(of: $0.bytes).hex) }, uniquingKeysWith: { first, _ in first }))
  }
}
