import Recording

/// How much the journal holds, and the hash that all of it hangs on; printed, so that it can be proved later.
package struct JournalHead: Sendable, Hashable {
  package let events: Int
  /// SHA-256, 64 hex characters.
  package let hash: String

  init(_ head: Journal.Head) {
    events = head.count
    hash = head.hash
  }

  /// `41 events, head 9f3c0d2ab81e`.
  package var words: String { "\(events) \(events == 1 ? "event" : "events"), head \(hash.prefix(12))" }
}
