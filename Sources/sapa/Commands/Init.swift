import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lays out a new workspace in an empty folder.")

    @Argument(help: "The folder to make; it must not exist, or be empty.")
    var folder: String

    @OptionGroup var output: FormatOption

    func run() throws {
      let files = try Exit.translating(output.format) { () throws(Failure) in
        try Initialising.perform(in: folder, share: nil)
      }
      switch output.format {
      case .json: JSON.print(["files": .list(files.map { .string($0) })])
      case .text:
        for file in files { Stream.output.line("made: \(folder)/\(file)") }
        Stream.output.line("next: write your university's name in sapa.yaml, then `sapa run \(folder)`")
      }
    }
  }
}
