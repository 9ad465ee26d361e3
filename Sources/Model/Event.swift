/// Something that happened in the world, as the journal keeps it. It counts from its `on` date.
package struct Event: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The case began; pins the versions of workflow and catalogue.
    case began
    case done
    case skipped
    /// Takes back the last word on the step.
    case reopened
    /// A filled form was accepted; its answers are in `form`.
    case returned
    /// Somebody decided between two people's answers; `form` names the document and holds the answers that stand.
    case settled
    /// A finding got its number, which is never given again: `number`, and in `form` the document and row it comes from.
    case opened
    /// Files of the evidence register were seen for the first time; `evidence` keeps their hashes, so that a later
    /// change shows.
    case listed
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

  /// A form that came back, as it was read.
  package struct Form: Sendable, Hashable {
    /// `self-assessment-checklist/1.1`.
    package var document: String
    package var language: LanguageCode?
    /// The person whose copy it is.
    package var addressee: String?
    /// Hash of the values the file was exported with: forms of one export replace each other.
    package var export: String
    /// Path of the archived file, relative to the workspace.
    package var file: String
    /// SHA-256 of its bytes, lower-case hex; of Markdown with pictures, over theirs too.
    package var hash: String
    /// Only cells that were changed since the export.
    package var answers: [Answer]

    package init(
      document: String, language: LanguageCode? = nil, addressee: String? = nil, export: String = "", file: String = "",
      hash: String = "", answers: [Answer]
    ) {
      self.document = document
      self.language = language
      self.addressee = addressee
      self.export = export
      self.file = file
      self.hash = hash
      self.answers = answers
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
  package var form: Form?

  package init(
    kind: Kind, caseID: String, step: String = "", on: Day, by: String? = nil, number: String? = nil,
    note: String? = nil, evidence: [Evidence] = [], versions: [String: Int] = [:],
    form: Form? = nil
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
    self.form = form
  }
}
