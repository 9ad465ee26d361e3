import ArgumentParser
import Engine
import Model

extension Sapa {
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the JSON Schema of a kind of file, for editors; or the reference made from it.",
      discussion: "Kinds: \(Reference.kinds.joined(separator: ", ")).")

    @Argument(help: "A kind of file, `reference` or `template-names`.")
    var kind: String

    func run() throws {
      let text = try Exit.translating { () throws(Failure) in try Reference.text(of: kind) }
      Stream.output.write(text)
    }
  }
}
