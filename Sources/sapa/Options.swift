import ArgumentParser
import Engine
import Model

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The workspace and the day a command looks from.
struct WorkspaceOptions: ParsableArguments {
  @Option(name: .customLong("workspace"), help: "The folder that has sapa.yaml.")
  var folder = "."

  @Option(help: "Look from this day instead of today, as 2026-09-15.", transform: Self.day)
  var asOf: Day?

  var clock: Clock { Clock(asOf: asOf) }

  /// `argument` is the folder given without a flag, by the commands that take one.
  func workspace(_ argument: String? = nil, out: String? = nil) throws -> Workspace {
    try Exit.translating { () throws(Failure) in try Workspace(root: argument ?? folder, out: out) }
  }

  @Sendable static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("'\(text)' is not a date; write it as 2026-09-15")
    }
    return day
  }
}

struct FormatOption: ParsableArguments {
  @Option(help: "How to print: text or json.")
  var format = OutputFormat.text
}
