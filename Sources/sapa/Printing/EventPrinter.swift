import Model

/// One event of the journal, as a line or as JSON.
enum EventPrinter {
  static func text(_ event: Event) -> String {
    var parts = ["\(event.on) \(event.caseID)"]
    parts.append(event.step.isEmpty ? event.kind.rawValue : "\(event.step) \(event.kind.rawValue)")
    if let by = event.by { parts.append("by \(by)") }
    if let number = event.number { parts.append("No. \(number)") }
    if let note = event.note { parts.append("(\(note))") }
    parts += event.evidence.map { "[\($0.file)]" }
    parts += event.versions.sorted { $0.key < $1.key }.map { "\($0.key) version \($0.value)" }
    return parts.joined(separator: " ")
  }

  static func json(_ event: Event) -> JSON {
    [
      "kind": .string(event.kind.rawValue), "case": .string(event.caseID),
      "step": .text(event.step.isEmpty ? nil : event.step),
      "on": .day(event.on), "by": .text(event.by), "number": .text(event.number), "note": .text(event.note),
      "evidence": .list(event.evidence.map { ["file": .string($0.file), "sha256": .string($0.hash)] }),
      "versions": .object(event.versions.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) }),
    ]
  }
}
