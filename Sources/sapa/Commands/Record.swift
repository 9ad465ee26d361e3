import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records what a person did: a step done, skipped or taken back.",
      discussion:
        "A step that is done by being issued needs --number; one that is done by its forms coming back, and --skip, need --note."
    )

    enum Action: String, EnumerableFlag {
      case done, skip, reopen

      static func help(for value: Action) -> ArgumentHelp? {
        switch value {
        case .done: "The step is done."
        case .skip: "The step is left out in this case."
        case .reopen: "Take back the last word on the step."
        }
      }
    }

    @Argument(help: "Id of the case, as 2026-external-qa-organisation.")
    var caseID: String

    @Argument(help: "Id of the step, as order or self-assessment/1.1; several are recorded alike, all of them or none.")
    var steps: [String]

    @Flag(exclusivity: .exclusive)
    var action: Action?

    @Option(help: "Decide between two people's answers, as 1.1-03.verdict=conforms.")
    var settle: String?

    @Option(help: "The day it happened (default: as-of).", transform: WorkspaceOptions.day)
    var on: Day?

    @Option(help: "Id of the person who did it (default: the responsible person).")
    var by: String?

    @Option(help: "Number of the order or of the minutes.")
    var number: String?

    @Option(help: "Why, or what else is to be known.")
    var note: String?

    @Option(help: "A file that shows it, as a signed copy; may be repeated.")
    var evidence: [String] = []

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var output: FormatOption

    func validate() throws {
      guard (action == nil) != (settle == nil) else {
        throw ValidationError("say one of --done, --skip, --reopen, --settle")
      }
    }

    private static func settlement(_ text: String) throws -> Statement.Action {
      guard let answer = Answer(reading: text) else {
        throw ValidationError("--settle takes ROW.COLUMN=VALUE, as 1.1-03.verdict=conforms")
      }
      return .settle(row: answer.row, column: answer.column, value: answer.value)
    }

    func run() throws {
      let workspace = try place.workspace()
      let action: Statement.Action =
        switch action {
        case .done: .done
        case .skip: .skip
        case .reopen: .reopen
        case nil: try Self.settlement(settle ?? "")
        }
      let statements = steps.map { step in
        Statement(
          caseID: caseID, step: step, action: action, on: on, by: by, number: number, note: note, evidence: evidence)
      }
      let receipt = try Exit.translating(output.format) { () throws(Failure) in
        try Recorder(workspace, clock: place.clock).record(statements)
      }
      print(receipt)
    }

    /// One event as itself, several as a list.
    private func recorded(_ events: [Event]) -> JSON {
      if events.count == 1, let event = events.first { return EventPrinter.json(event) }
      return .list(events.map(EventPrinter.json))
    }

    private func print(_ receipt: Recorder.Receipt) {
      switch output.format {
      case .json:
        JSON.print([
          "recorded": recorded(receipt.events),
          "journal": JSON.head(receipt.journal),
          "diagnostics": JSON.diagnostics(receipt.diagnostics),
        ])
      case .text:
        DiagnosticPrinter().print(receipt.diagnostics)
        for event in receipt.events { Stream.output.line("recorded: \(EventPrinter.text(event))") }
        Stream.output.line("journal: \(receipt.journal.words)")
      }
    }
  }
}
