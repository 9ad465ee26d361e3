/// What lies in out/ and from which inputs: a cache that may be lost.
package struct Manifest: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var fingerprint: Fingerprint
    /// What the fingerprint was worked out from, as one hash; empty when that is to be done again.
    package var inputs: String
    /// SHA-256 of the file as it was written, 64 hex characters.
    package var hash: String
    /// Bytes.
    package var size: Int
    /// Nanoseconds since 1970; with an equal size it stands for equal content.
    package var modified: Int64
    /// Why it was last made.
    package var reason: String

    package init(
      fingerprint: Fingerprint, inputs: String = "", hash: String, size: Int, modified: Int64, reason: String
    ) {
      self.fingerprint = fingerprint
      self.inputs = inputs
      self.hash = hash
      self.size = size
      self.modified = modified
      self.reason = reason
    }
  }

  /// By path relative to the out folder.
  package var entries: [String: Entry]

  package init(entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// The file's name in the out folder.
  package static let fileName = ".sapa-manifest"

  private static let header = "sapa manifest 2"
}

// A line for each file, fields between tabs: ten thousand of them are read in milliseconds.
extension Manifest {
  /// Reads a manifest; anything that is not one, or is cut short, counts as lost.
  package init?(bytes: [UInt8]) {
    guard bytes.last == 0x0A else { return nil }
    var entries: [String: Entry] = [:]
    var isFirst = true
    for line in bytes.split(separator: 0x0A) {
      if isFirst {
        guard String(decoding: line, as: UTF8.self) == Manifest.header else { return nil }
        isFirst = false
        continue
      }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 7, let size = Int(fields[4]), let modified = Int64(fields[5]) else { return nil }
      entries[fields[0]] = Entry(
        fingerprint: Fingerprint(text: fields[1]), inputs: fields[2], hash: fields[3], size: size, modified: modified,
        reason: fields[6])
    }
    guard !isFirst else { return nil }
    self.init(entries: entries)
  }

  package var bytes: [UInt8] {
    var bytes = Array("\(Manifest.header)\n".utf8)
    bytes.reserveCapacity(entries.count * 300)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let reason = entry.reason.split(whereSeparator: { $0 == "\t" || $0 == "\n" }).joined(separator: " ")
      let line =
        "\(path)\t\(entry.fingerprint.text)\t\(entry.inputs)\t\(entry.hash)\t\(entry.size)\t\(entry.modified)\t\(reason)\n"
      bytes.append(contentsOf: line.utf8)
    }
    return bytes
  }
}
