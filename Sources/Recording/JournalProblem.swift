/// Why the journal cannot be used.
package enum JournalProblem: Error, Sendable, Hashable {
  /// The file cannot be opened, read or written; the reason is the system's or SQLite's.
  case failed(path: String, reason: String)
  /// Somebody changed, removed or put in an entry: the first number at which the chain does not hold.
  case notIntact(path: String, entry: Int, reason: String)
  /// A later version of sapa wrote it.
  case newer(path: String, reason: String)
  /// A head that was printed earlier is not in the chain.
  case unknownHead(String)
  /// Another process has written since it was read.
  case changed(path: String)

  /// Stable and lower case, a diagnostic's code.
  package var code: String {
    switch self {
    case .failed: "journal-failed"
    case .notIntact: "journal-not-intact"
    case .newer: "journal-newer"
    case .unknownHead: "unknown-head"
    case .changed: "journal-changed"
    }
  }

  /// Whether the journal itself is wrong, rather than a disk or a question; exit code 4.
  package var meansNotIntact: Bool {
    switch self {
    case .notIntact, .unknownHead: true
    case .failed, .newer, .changed: false
    }
  }

  package var message: String {
    switch self {
    case .failed(let path, let reason): "cannot use the journal '\(path)': \(reason)"
    case .notIntact(let path, let entry, let reason):
      "the journal '\(path)' is not intact from event \(entry) on: \(reason); restore it from a backup"
    case .newer(let path, let reason):
      "the journal '\(path)' was written by a later version of sapa (\(reason)); use that one"
    case .unknownHead(let head):
      "no event has a head that begins with '\(head)'; the journal was rewritten or cut short since it was printed"
    case .changed(let path): "the journal '\(path)' has changed since it was read; try again"
    }
  }
}
