import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says why a step is blocked or late, and why a document was made, kept or removed.")

    @Argument(help: "Id of the case.")
    var caseID: String

    @Argument(help: "Id of a step or document; without it, all of the case.")
    var name: String?

    @Option(help: "The out folder, when it is not the workspace's.")
    var out: String?

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let workspace = try place.workspace(out: out)
      let explanation = try Exit.translating(output.format) { () throws(Failure) in
        try Situation.open(workspace, clock: place.clock).explain(caseID, name)
      }
      switch output.format {
      case .json: JSON.print(json(explanation))
      case .text: print(explanation)
      }
    }

    private func print(_ explanation: CaseExplanation) {
      for step in explanation.steps {
        Stream.output.line("step \(step.step)")
        for line in step.lines { Stream.output.line("  \(line)") }
      }
      for document in explanation.documents {
        Stream.output.line("document \(document.path.isEmpty ? document.document : document.path)")
        for line in document.lines { Stream.output.line("  \(line)") }
      }
    }

    private func json(_ explanation: CaseExplanation) -> JSON {
      [
        "case": .string(explanation.caseID),
        "steps": .list(
          explanation.steps.map { ["id": .string($0.step), "reasons": .list($0.lines.map { .string($0) })] }),
        "documents": .list(
          explanation.documents.map {
            [
              "document": .string($0.document), "path": .text($0.path.isEmpty ? nil : $0.path),
              "reasons": .list($0.lines.map { .string($0) }),
            ]
          }),
      ]
    }
  }
}
