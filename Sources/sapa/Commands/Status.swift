import ArgumentParser
import Engine

extension Sapa {
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows where everything stands, and what is on whose desk.")

    @Argument(help: "The folder that has sapa.yaml (default: --workspace).")
    var workspace: String?

    @OptionGroup var place: WorkspaceOptions

    @Option(help: "This plan only.")
    var plan: String?

    @Option(name: .customLong("case"), help: "This case only.")
    var caseID: String?

    @Option(help: "Steps, or findings, that this person answers for.")
    var person: String?

    @Flag(help: "Findings instead of steps: open, late, verified, closed.")
    var findings = false

    @OptionGroup var output: FormatOption

    func run() throws {
      let workspace = try place.workspace(workspace)
      let situation = try Exit.translating(output.format) { () throws(Failure) in
        let situation = try Situation.open(workspace, clock: place.clock, plan: plan)
        if let caseID { _ = try situation.standing(of: caseID) }
        if let person { try situation.requirePerson(person) }
        return situation
      }
      if findings {
        FindingsPrinter(situation: situation, caseID: caseID, person: person).print(as: output.format)
      } else {
        StatusPrinter(situation: situation, caseID: caseID, person: person).print(as: output.format)
      }
    }
  }
}
