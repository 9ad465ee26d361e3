import Assembling
import Loading
package import Model

/// Reads every file there is and reports every mistake; writes nothing.
package struct Check: Sendable {
  package var diagnostics: [Diagnostic]
  /// 2 when the definitions hold an error, 1 when only a template does.
  package var exitCode: Int32

  package static func perform(_ workspace: Workspace, clock: Clock) throws(Failure) -> Check {
    let loaded = Loading.Workspace.load(root: workspace.root, shipped: workspace.share)
    guard let definitions = loaded.definitions,
      !loaded.diagnostics.contains(where: { $0.severity == .error })
    else { return Check(diagnostics: loaded.diagnostics, exitCode: 2) }
    let situation = try Situation(
      workspace, (definitions, loaded), clock, plan: nil, journal: try Situation.journal(workspace))
    let templates = Templates(workspace: workspace, layouts: definitions.layouts)
    for use in uses(in: definitions) { _ = templates.template(use.template, use.languages, use.format) }
    let diagnostics = situation.diagnostics + templates.diagnostics
    let failed = diagnostics.contains { $0.severity == .error }
    return Check(diagnostics: diagnostics.sorted(), exitCode: failed ? 1 : 0)
  }

  private struct Use: Hashable {
    var template: String
    var languages: [LanguageCode]
    var format: Document.Format
  }

  /// Every template that some document of some workflow can ask for.
  private static func uses(in definitions: Definitions) -> [Use] {
    var uses: [Use] = []
    for workflow in definitions.workflows.values.flatMap({ $0 }) {
      for document in workflow.documents where !document.isCompiled {
        for languages in document.editions(definitions) {
          let use = Use(template: document.template, languages: languages, format: document.format)
          if !uses.contains(use) { uses.append(use) }
        }
      }
    }
    return uses
  }
}
