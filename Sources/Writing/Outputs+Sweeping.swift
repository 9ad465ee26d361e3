package import Model
package import Platform

extension Outputs {
  /// Files of ours that nothing calls for any more: removed, or kept when somebody edited them.
  package struct Swept: Sendable {
    package var path: String
    package var action: FileAction
    package var reason: String
  }

  /// What would happen to the files of `manifest` under one of the folders that are not in `wanted`.
  package func stale(under folders: [String], wanted: Set<String>) throws(SystemError) -> [Swept] {
    var swept: [Swept] = []
    for path in manifest.entries.keys.sorted() where !wanted.contains(path) {
      guard folders.contains(where: { path.hasPrefix("\($0)/") }) else { continue }
      guard Files.exists("\(folder)/\(path)") else { continue }
      let edited = taken.contains(path) ? false : try isEdited(path)
      swept.append(
        Swept(
          path: path, action: edited ? .kept : .removed,
          reason: edited ? "no longer called for, but edited" : "no longer called for"))
    }
    return swept
  }

  /// Removes what is to go, and the folders that are empty then.
  package func sweep(_ swept: [Swept]) throws(SystemError) {
    for file in swept where file.action == .removed {
      try Files.remove("\(folder)/\(file.path)")
      Files.removeIfEmpty(folder: Files.folder(of: "\(folder)/\(file.path)"))
    }
  }

  /// Written last, so that a run that was stopped leaves nothing believed that is not there.
  package func save(_ manifest: Manifest) throws(SystemError) {
    guard manifest != self.manifest || !Files.exists("\(folder)/\(Manifest.fileName)") else { return }
    try Files.makeFolder(folder)
    try Files.write(manifest.bytes, to: "\(folder)/\(Manifest.fileName)")
  }
}
