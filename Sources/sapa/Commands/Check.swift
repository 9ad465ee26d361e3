import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports every mistake in every file, with its place; or what a case's report lacks. Writes nothing.")

    @Argument(help: "The folder that has sapa.yaml (default: --workspace).")
    var workspace: String?

    @Option(help: ArgumentHelp("What the report of this case lacks, instead.", valueName: "case"))
    var gaps: String?

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let workspace = try place.workspace(workspace)
      if let gaps { return try run(gapsOf: gaps, in: workspace) }
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

    private func run(gapsOf caseID: String, in workspace: Workspace) throws {
      let gaps = try Exit.translating(output.format) { () throws(Failure) in
        try Gaps.perform(workspace, clock: place.clock, case: caseID)
      }
      GapPrinter(gaps: gaps).print(as: output.format)
      try Exit.with(gaps.exitCode)
    }
  }
}
