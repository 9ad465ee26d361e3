import Assembling
import Model
import Writing

/// One file to look after: how it is decided, and what it takes to make it.
struct WorkOrder: Sendable {
  enum Task: Sendable {
    case place(Outputs.Decision)
    /// Number and date are recorded: it becomes the issued document first.
    case issue(to: String)
    /// The issued document is copied to out/.
    case copy(of: String, Outputs.Decision)
    /// It cannot be made; the reason is in the diagnostics.
    case fail(Diagnostic)
  }

  /// Index of the case in its plan; nil for an overview.
  let standing: Int?
  /// Index among the case's documents.
  let index: Int
  let caseID: String?
  let document: String
  let language: String
  let path: String
  let fingerprint: Fingerprint
  /// For the manifest: what the fingerprint was worked out from; empty when that is to be done again next time.
  let inputs: String
  let task: Task
  /// Which edition of its case's report it is.
  var edition: Report.Edition?
  /// What is to be written, where few enough are kept since the decision; nil: it is assembled anew.
  var assembled: Assembled?

  /// Nothing is to be written for it.
  var isQuiet: Bool {
    switch task {
    case .place(.current), .place(.keep), .copy(_, .current), .copy(_, .keep), .fail: true
    case .place, .copy, .issue: false
    }
  }
}
