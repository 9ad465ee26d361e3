import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports every mistake in every file, with its place; writes nothing.")

    @Argument(help: "The folder that has sapa.yaml (default: --workspace).")
    var workspace: String?

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let workspace = try place.workspace(workspace)
      let check = try Exit.translating(output.format) { () throws(Failure) in
        try Engine.Check.perform(workspace, clock: place.clock)
      }
      switch output.format {
      case .json: JSON.print(["diagnostics": JSON.diagnostics(check.diagnostics)])
      case .text:
        DiagnosticPrinter().print(check.diagnostics)
        if check.exitCode == 0 { Stream.output.line("no errors, \(check.diagnostics.count) warnings") }
      }
      try Exit.with(check.exitCode)
    }
  }
}
