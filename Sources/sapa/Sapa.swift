import ArgumentParser
import Platform

/// The tool: its commands are the files in Commands/.
@main
struct Sapa: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "sapa",
    abstract: "Does the paper work of a university's quality-assurance procedures, from YAML to Word and Excel.",
    version: version,
    subcommands: [
      Run.self, Check.self, Status.self, Record.self, Explain.self, History.self, Init.self, Schema.self,
    ])

  static func main() async {
    Memory.keepFreed()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
