package import Model
import Platform

/// What happened, in the order it was recorded: the only state there is. Read whole, appended to, never changed.
package struct Journal: Sendable {
  /// How much there is, and the hash that all of it hangs on.
  package struct Head: Sendable, Hashable {
    package let count: Int
    package let hash: String

    /// `41 events, head 9f3c0d2ab81e`.
    package var words: String { "\(count) \(count == 1 ? "event" : "events"), head \(hash.prefix(12))" }
  }

  package let path: String
  package private(set) var entries: [Entry]
  /// The first entry at which the chain does not hold, found while reading; entries end before it.
  package let fault: JournalProblem?

  /// Reads the journal; a file that is not there is an empty journal, and nothing is created.
  package static func open(_ path: String) throws(JournalProblem) -> Journal {
    guard Files.exists(path) else { return Journal(path: path, entries: [], fault: nil) }
    let rows = try JournalFile.rows(at: path)
    var entries: [Entry] = []
    entries.reserveCapacity(rows.count)
    var previous = Entry.origin
    for row in rows {
      do {
        let entry = try row.entry(number: entries.count + 1, after: previous, path: path)
        entries.append(entry)
        previous = entry.hash
      } catch {
        return Journal(path: path, entries: entries, fault: error)
      }
    }
    return Journal(path: path, entries: entries, fault: nil)
  }

  package var events: [Event] { entries.map(\.event) }

  package var head: Head { Head(count: entries.count, hash: entries.last?.hash ?? Entry.origin) }

  /// Throws where the chain does not hold. With a head printed earlier, at least 8 hex digits of it, it also proves that
  /// this head is still in the chain, and returns the number of its event (0: the journal was empty then).
  @discardableResult
  package func verify(head: String? = nil) throws(JournalProblem) -> Int {
    if let fault { throw fault }
    guard let head else { return entries.count }
    let digits = head.lowercased().filter { $0 != "…" }
    guard digits.count >= 8, digits.allSatisfy(\.isHexDigit) else { throw .unknownHead(head) }
    if let entry = entries.last(where: { $0.hash.hasPrefix(digits) }) { return entry.number }
    guard Entry.origin.hasPrefix(digits) else { throw .unknownHead(head) }
    return 0
  }

  /// Appends the events in one transaction; they are on the disk when this returns. `recordedAt` is ISO 8601.
  package mutating func append(_ events: [Event], recordedAt: String) throws(JournalProblem) {
    if let fault { throw fault }
    guard !events.isEmpty else { return }
    var added: [Entry] = []
    var rows: [JournalFile.Row] = []
    var previous = head.hash
    for event in events {
      let body = event.body(recordedAt: recordedAt)
      previous = Entry.hash(of: body, after: previous)
      let number = entries.count + added.count + 1
      added.append(Entry(number: number, event: event, recordedAt: recordedAt, hash: previous))
      rows.append(JournalFile.Row(number: number, body: body, hash: previous))
    }
    try JournalFile.append(rows, after: head, to: path)
    entries += added
  }
}
