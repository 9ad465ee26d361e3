import ArgumentParser
import Engine
import Model

extension Sapa {
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the journal, and whether it is intact.")

    @Argument(help: "Id of a case; without it, all cases.")
    var caseID: String?

    @Flag(help: "Only say whether the chain is intact.")
    var verify = false

    @Option(help: "With --verify: prove that this head, printed earlier, is still in the chain.")
    var head: String?

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var output: FormatOption

    func validate() throws {
      guard head == nil || verify else { throw ValidationError("--head goes with --verify") }
    }

    func run() throws {
      let workspace = try place.workspace()
      let history = try Exit.translating(output.format) { () throws(Failure) in
        try Engine.History.read(workspace, caseID: caseID, head: head)
      }
      switch output.format {
      case .json: JSON.print(json(history))
      case .text: print(history)
      }
    }

    private func print(_ history: Engine.History) {
      if !verify {
        for line in history.lines { Stream.output.line("\(line.sequence)  \(EventPrinter.text(line.event))") }
      }
      Stream.output.line("\(verify ? "intact: " : "")\(history.journal.words)")
    }

    private func json(_ history: Engine.History) -> JSON {
      var fields: [(String, JSON)] = [
        ("intact", .flag(true)), ("journal", JSON.head(history.journal)),
      ]
      if !verify {
        fields.append(
          (
            "events",
            .list(
              history.lines.map {
                [
                  "sequence": .number($0.sequence), "recordedAt": .string($0.recordedAt),
                  "event": EventPrinter.json($0.event),
                ]
              })
          ))
      }
      return .object(fields)
    }
  }
}
