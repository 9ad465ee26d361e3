package import Platform

/// The out folder: what is current there, what has to be made, and what somebody edited. Nothing edited is overwritten.
package struct Outputs: Sendable {
  /// Absolute path, without a slash at the end.
  package let folder: String
  /// As the last run left it; empty when it was lost.
  package let manifest: Manifest
  /// Files whose answers were read and archived: no longer somebody's, they are made again.
  let taken: Set<String>

  package init(folder: String, taken: Set<String> = []) {
    self.folder = folder
    self.taken = taken
    let bytes = try? Files.read("\(folder)/\(Manifest.fileName)")
    manifest = bytes.flatMap(Manifest.init(bytes:)) ?? Manifest()
  }

  /// What is to be done about a file that is called for.
  package enum Decision: Sendable, Hashable {
    /// It lies there, made from these inputs. The entry has the file's present time.
    case current(Manifest.Entry)
    /// It is to be made, for this reason.
    case make(reason: String)
    /// It lies there, but the manifest does not know it: equal bytes are adopted, others count as edited.
    case compare
    /// Somebody edited it and its inputs are the same.
    case keep(Manifest.Entry)
    /// Somebody edited it and its inputs changed: the new one goes beside it.
    case beside(Manifest.Entry, reason: String)
  }

  /// The fingerprint a file was made with, when it still holds: it was worked out from these inputs.
  package func fingerprint(of path: String, ifMadeFrom inputs: String) -> Fingerprint? {
    manifest.entries[path].flatMap { $0.inputs == inputs ? $0.fingerprint : nil }
  }

  /// Decides by the manifest and the file's size and time; reads the file only when its time is new.
  package func decision(for path: String, _ fingerprint: Fingerprint) throws(SystemError) -> Decision {
    let entry = manifest.entries[path]
    guard let state = try Files.state(of: "\(folder)/\(path)") else {
      return .make(reason: entry == nil ? "new" : "deleted since")
    }
    if taken.contains(path) { return .make(reason: "its answers were read") }
    guard let entry else { return .compare }
    let changes = fingerprint == entry.fingerprint ? [] : fingerprint.changes(since: entry.fingerprint)
    let reason = Self.reason(changes)
    switch try condition(of: path, state, entry) {
    case .untouched(let entry): return changes.isEmpty ? .current(entry) : .make(reason: reason)
    case .edited(let hash):
      guard changes.isEmpty else {
        // Somebody put the newer version in place of the edited one: that is what was to be made.
        if let newer = manifest.entries[Self.newer(path)], newer.hash == hash, newer.fingerprint == fingerprint {
          return .current(Self.touched(newer, state))
        }
        return .beside(entry, reason: reason)
      }
      return .keep(entry)
    }
  }

  /// Whether somebody edited the file that lies there; a file the manifest does not know counts as edited.
  package func isEdited(_ path: String) throws(SystemError) -> Bool {
    guard let state = try Files.state(of: "\(folder)/\(path)") else { return false }
    guard let entry = manifest.entries[path] else { return true }
    switch try condition(of: path, state, entry) {
    case .untouched: return false
    case .edited: return true
    }
  }

  private enum Condition {
    case untouched(Manifest.Entry)
    case edited(hash: String)
  }

  /// Equal size and time are trusted; else the content decides, and a new time is taken over.
  private func condition(
    of path: String, _ state: FileState, _ entry: Manifest.Entry
  ) throws(SystemError) -> Condition {
    if state.size == entry.size, state.modified == entry.modified { return .untouched(entry) }
    let hash = Digest(of: try Files.read("\(folder)/\(path)")).hex
    return hash == entry.hash ? .untouched(Self.touched(entry, state)) : .edited(hash: hash)
  }

  private static func touched(_ entry: Manifest.Entry, _ state: FileState) -> Manifest.Entry {
    var entry = entry
    (entry.size, entry.modified) = (state.size, state.modified)
    return entry
  }

  private static func reason(_ changes: [String]) -> String {
    "\(changes.joined(separator: ", ")) changed"
  }

  /// `preparation-order.kk.new.docx`, beside the edited `preparation-order.kk.docx`.
  package static func newer(_ path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "\(path).new" }
    return "\(path[..<dot]).new\(path[dot...])"
  }
}
