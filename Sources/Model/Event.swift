/// Something that happened in the world, as the journal keeps it. It counts from its `on` date.
package struct Event: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The case began; pins the versions of workflow and catalogue.
    case began
    case done
    case skipped
    /// Takes back the last word on the step.
    case reopened
  }

  /// A file that shows it, as it was filed in the case.
  package struct Evidence: Sendable, Hashable {
    /// Path relative to the workspace.
    package var file: String
    /// SHA-256 of its bytes, lower-case hex.
    package var hash: String

    package init(file: String, hash: String) {
      self.file = file
      self.hash = hash
    }
  }

  package var kind: Kind
  package var caseID: String
  /// A step, `self-assessment/1.1`; empty for `began`.
  package var step: String
  package var on: Day
  /// Person's id.
  package var by: String?
  package var number: String?
  package var note: String?
  package var evidence: [Evidence]
  /// Versions that the case began with, for `began`: `workflow external-qa` -> 1, `standard esg-2015` -> 1.
  package var versions: [String: Int]

  package init(
    kind: Kind, caseID: String, step: String = "", on: Day, by: String? = nil, number: String? = nil,
    note: String? = nil, evidence: [Evidence] = [], versions: [String: Int] = [:]
  ) {
    self.kind = kind
    self.caseID = caseID
    self.step = step
    self.on = on
    self.by = by
    self.number = number
    self.note = note
    self.evidence = evidence
    self.versions = versions
  }
}
