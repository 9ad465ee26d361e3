package import Model
import Platform

extension Outputs {
  /// What was done about one file.
  package struct Placed: Sendable {
    package var action: FileAction
    package var reason: String
    /// What the next manifest says about the path, and about the newer file beside it.
    package var entries: [String: Manifest.Entry]

    package init(action: FileAction, reason: String, entries: [String: Manifest.Entry]) {
      self.action = action
      self.reason = reason
      self.entries = entries
    }
  }

  /// Carries a decision out. `write` puts the file's bytes at the path it is given.
  package func place(
    _ path: String, _ fingerprint: Fingerprint, _ decision: Decision, write: (String) throws -> Void
  ) throws -> Placed {
    switch decision {
    case .current(let entry):
      return Placed(action: .current, reason: "inputs unchanged", entries: [path: entry])
    case .keep(let entry):
      var entries = [path: entry]
      // Put there when the manifest was lost; it is still what was to be made.
      let newer = Outputs.newer(path)
      if let beside = manifest.entries[newer], beside.fingerprint == fingerprint { entries[newer] = beside }
      return Placed(action: .kept, reason: "edited since it was made", entries: entries)
    case .make(let reason):
      let entry = try put(path, fingerprint, reason: reason, write)
      return Placed(action: .made, reason: reason, entries: [path: entry])
    case .compare:
      return try compare(path, fingerprint, write)
    case .beside(let entry, let reason):
      return try putBeside(path, entry, fingerprint, reason: reason, write)
    }
  }

  private func put(
    _ path: String, _ fingerprint: Fingerprint, reason: String, _ write: (String) throws -> Void
  ) throws -> Manifest.Entry {
    let destination = "\(folder)/\(path)"
    try Files.makeFolder(Files.folder(of: destination))
    let temporary = Files.temporaryPath(beside: destination)
    do {
      try write(temporary)
      let bytes = try Files.read(temporary)
      try Files.rename(temporary, to: destination)
      return try entry(for: path, fingerprint, bytes, reason: reason)
    } catch {
      try? Files.remove(temporary)
      throw error
    }
  }

  private func entry(
    for path: String, _ fingerprint: Fingerprint, _ bytes: [UInt8], reason: String
  ) throws -> Manifest.Entry {
    let state = try Files.state(of: "\(folder)/\(path)")
    return Manifest.Entry(
      fingerprint: fingerprint, hash: Digest(of: bytes).hex, size: bytes.count, modified: state?.modified ?? 0,
      reason: reason)
  }

  /// The manifest was lost: an equal file is adopted as it is, another one is somebody's.
  private func compare(
    _ path: String, _ fingerprint: Fingerprint, _ write: (String) throws -> Void
  ) throws -> Placed {
    let destination = "\(folder)/\(path)"
    let temporary = Files.temporaryPath(beside: destination)
    defer { try? Files.remove(temporary) }
    try write(temporary)
    let made = try Files.read(temporary)
    var entry = try entry(for: path, fingerprint, made, reason: "adopted: it has the same content")
    if made == (try Files.read(destination)) {
      return Placed(action: .current, reason: "the same content lies there", entries: [path: entry])
    }
    let newer = Outputs.newer(path)
    try Files.rename(temporary, to: "\(folder)/\(newer)")
    let reason = "a different file lies there that sapa does not know; the new one is \(Outputs.name(of: newer))"
    let beside = try self.entry(for: newer, fingerprint, made, reason: reason)
    // No time of ours: the file there is read and counts as edited from now on.
    entry.modified = 0
    return Placed(action: .kept, reason: reason, entries: [path: entry, newer: beside])
  }

  /// The newer version goes beside the edited one, once: while its inputs stay the same it is not written again.
  private func putBeside(
    _ path: String, _ entry: Manifest.Entry, _ fingerprint: Fingerprint, reason: String,
    _ write: (String) throws -> Void
  ) throws -> Placed {
    let newer = Outputs.newer(path)
    let words = "edited since it was made; \(reason), the new one is \(Outputs.name(of: newer))"
    switch try decision(for: newer, fingerprint) {
    case .current(let beside), .keep(let beside):
      return Placed(action: .kept, reason: words, entries: [path: entry, newer: beside])
    case .make, .compare, .beside:
      let beside = try put(newer, fingerprint, reason: words, write)
      return Placed(action: .kept, reason: words, entries: [path: entry, newer: beside])
    }
  }

  private static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? path[...]
  }
}
