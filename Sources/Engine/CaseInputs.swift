import Foundation
import Model
import Platform
import Writing

/// What the documents of a case are assembled from, as one hash: while it is the same, so are their fingerprints, and
/// nothing need be assembled to know them. Coarse on purpose: any change in any definition, or another day, is one.
struct CaseInputs: Sendable {
  private let common: String
  private let events: [String: [Event]]

  init(_ situation: Situation) {
    var parts = Record(["sapa": .text(Self.program), "asOf": .text(situation.asOf.description)])
    for (file, hash) in situation.fingerprints.sorted(by: { $0.key < $1.key }) {
      parts["file \(file)"] = .text(hash)
    }
    common = Fingerprint.hash(parts)
    // Of a case's beginning only the versions count, which its standing has.
    events = Dictionary(grouping: situation.events.filter { $0.kind != .began }, by: \.caseID)
  }

  func hash(of standing: CaseStanding) -> String {
    let happened = (events[standing.definition.id] ?? []).map { Value.record($0.record) }
    return Fingerprint.hash(
      Record([
        "common": .text(common),
        "case": .text(standing.definition.id),
        "workflow": .number(standing.workflow.version),
        "standard": .number(standing.standard?.version ?? 0),
        "events": .list(happened),
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

extension Event {
  fileprivate var record: Record {
    Record([
      "kind": .text(kind.rawValue),
      "step": .text(step),
      "on": .text(on.description),
      "by": by.map { .text($0) },
      "number": number.map { .text($0) },
      "note": note.map { .text($0) },
      "evidence": .list(evidence.map { .text("\($0.file) \($0.hash)") }),
    ])
  }
}
