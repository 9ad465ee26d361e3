package import Model
import Recording

/// The journal as `history` shows it.
package struct History: Sendable {
  package struct Line: Sendable {
    /// Position in the chain, from 1.
    package var sequence: Int
    package var recordedAt: String
    package var event: Event
  }

  package var lines: [Line]
  package var journal: JournalHead

  /// Reads the journal, which proves that its chain is intact; `head` proves that a head printed earlier is in it.
  package static func read(
    _ workspace: Workspace, caseID: String? = nil, head: String? = nil
  ) throws(Failure) -> History {
    do {
      let journal = try Journal.open(workspace.journalFile)
      try journal.verify(head: head)
      return History(
        lines: journal.entries.filter { caseID == nil || $0.event.caseID == caseID }
          .map { Line(sequence: $0.number, recordedAt: $0.recordedAt, event: $0.event) },
        journal: JournalHead(journal.head))
    } catch {
      throw .broken(error.message)
    }
  }
}
