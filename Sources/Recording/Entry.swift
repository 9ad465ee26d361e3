package import Model
import Platform

/// One event as the journal keeps it, chained to the one before.
package struct Entry: Sendable, Hashable {
  /// From 1.
  package let number: Int
  package let event: Event
  /// When it was recorded, ISO 8601, for audit; it reaches no document.
  package let recordedAt: String
  /// SHA-256 of the previous entry's hash, a line break and this entry's body; lower-case hex.
  package let hash: String

  /// The hash that the first entry is chained to.
  static let origin = String(repeating: "0", count: 64)

  static func hash(of body: String, after previous: String) -> String {
    Digest(of: "\(previous)\n\(body)").hex
  }
}

/// Why a body cannot be read as an event.
enum BodyProblem: Error {
  case malformed
  /// A kind that a later version of sapa has brought in; ignoring it could call an order issued that was corrected since.
  case unknownKind(String)
}

extension Event {
  /// The event as the journal's text, fields that are empty left out.
  func body(recordedAt: String) -> String {
    var fields: [String: JSON] = [
      "kind": .string(kind.rawValue), "case": .string(caseID), "on": .string(on.description),
      "recorded": .string(recordedAt),
    ]
    if !step.isEmpty { fields["step"] = .string(step) }
    fields["by"] = by.map(JSON.string)
    fields["number"] = number.map(JSON.string)
    fields["note"] = note.map(JSON.string)
    if !evidence.isEmpty {
      fields["evidence"] = .array(evidence.map { .object(["file": .string($0.file), "hash": .string($0.hash)]) })
    }
    fields["form"] = form?.json
    if !versions.isEmpty { fields["versions"] = .object(versions.mapValues(JSON.integer)) }
    return JSON.object(fields).text
  }

  /// Reads a body; fields it does not know are left alone, for later versions may add some.
  static func read(_ body: String) throws(BodyProblem) -> (event: Event, recordedAt: String) {
    guard let fields = JSON(body)?.object, let kindName = fields["kind"]?.string else { throw .malformed }
    guard let kind = Kind(rawValue: kindName) else { throw .unknownKind(kindName) }
    guard let caseID = fields["case"]?.string, let on = fields["on"]?.string.flatMap({ Day(iso: $0) }) else {
      throw .malformed
    }
    let evidence = (fields["evidence"]?.array ?? []).compactMap { item -> Evidence? in
      guard let fields = item.object, let file = fields["file"]?.string, let hash = fields["hash"]?.string else {
        return nil
      }
      return Evidence(file: file, hash: hash)
    }
    // A form that cannot be read would be answers lost without a word.
    let form = fields["form"].map(Form.init)
    if case .some(.none) = form { throw .malformed }
    let event = Event(
      kind: kind, caseID: caseID, step: fields["step"]?.string ?? "", on: on, by: fields["by"]?.string,
      number: fields["number"]?.string, note: fields["note"]?.string, evidence: evidence,
      versions: fields["versions"]?.object?.compactMapValues(\.integer) ?? [:], form: form ?? nil)
    return (event, fields["recorded"]?.string ?? "")
  }
}
