import ArgumentParser
import Engine
import Foundation

extension Sapa {
  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes every order, checklist and tracker that is due, and says what is late.",
      discussion:
        "Exit codes: 0 done, 1 some document failed, 2 the definitions are invalid, 3 another run, 4 the journal is not intact."
    )

    @Argument(help: "The folder that has sapa.yaml (default: --workspace).")
    var workspace: String?

    @OptionGroup var place: WorkspaceOptions

    @Option(help: "Run this plan only.")
    var plan: String?

    @Option(name: .customLong("case"), help: "Make the documents of this case only; may be repeated.")
    var cases: [String] = []

    @Option(help: "Put results there instead of out/ in the workspace.")
    var out: String?

    @Option(help: "Documents made at a time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Say what would be made; write nothing.")
    var dryRun = false

    @Flag(help: "Put the PDF of record beside each official report; needs LibreOffice.")
    var pdf = false

    @OptionGroup var output: FormatOption

    func validate() throws {
      guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1") }
    }

    func run() async throws {
      let workspace = try place.workspace(workspace, out: out)
      let request = RunRequest(plan: plan, cases: cases, jobs: jobs, isDry: dryRun, wantsPDF: pdf)
      let progress = ProgressLine(on: .errors)
      defer { progress.end() }
      let run = Engine.Run(workspace, clock: place.clock, request) { progress.show($0) }
      let report = try await Exit.translating(output.format) { () async throws(Failure) in try await run.perform() }
      progress.end()
      RunPrinter(report: report, out: workspace.out, isDry: dryRun).print(as: output.format)
      try Exit.with(report.exitCode)
    }
  }
}
