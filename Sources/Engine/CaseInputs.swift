import Foundation
import Model
import Platform
import Writing

/// What the documents of a case are assembled from, as one hash: while it is the same, so are their fingerprints, and
/// nothing need be assembled to know them. Coarse on purpose: any change in any definition, or another day, is one.
struct CaseInputs: Sendable {
  private let common: String
  private let marks: [String: [String]]
  private let evidence: [String: EvidenceRegister]

  init(_ situation: Situation) {
    var parts = Record([
      "sapa": .text(Self.program), "asOf": .text(situation.asOf.description),
      "workspace": .text(situation.workspace.fromOut),
    ])
    for (file, hash) in situation.fingerprints.sorted(by: { $0.key < $1.key }) {
      parts["file \(file)"] = .text(hash)
    }
    common = Fingerprint.hash(parts)
    marks = situation.marks
    evidence = situation.definitions.evidence
  }

  func hash(of standing: CaseStanding) -> String {
    Fingerprint.hash(
      Record([
        "common": .text(common),
        "case": .text(standing.definition.id),
        // Of a case's beginning only the versions count.
        "workflow": .number(standing.workflow.version),
        "standard": .number(standing.standard?.version ?? 0),
        "evidence": evidence[standing.definition.id].map { .list($0.marks.map { .text($0) }) },
        "events": .list((marks[standing.definition.id] ?? []).map { .text($0) }),
      ]))
  }

  /// Another build of sapa may assemble otherwise.
  private static var program: String {
    guard let path = Bundle.main.executableURL?.resolvingSymlinksInPath().path,
      let state = try? Files.state(of: path)
    else { return "" }
    return "\(Deciding.tool) \(state.size) \(state.modified)"
  }
}

extension EvidenceRegister {
  /// What its files are, for the hash; its items are a definition file's.
  fileprivate var marks: [String] {
    files.sorted { $0.key < $1.key }.map { "\($0) \($1.size) \($1.hash ?? "")" }
  }
}
