import Foundation
import Platform

/// The folders one command works with; absolute paths without a slash at the end.
package struct Workspace: Sendable {
  /// Where sapa.yaml is.
  package let root: String
  /// Where results go.
  package let out: String
  /// The shipped workflows and templates.
  package let share: String

  /// Fails when the shipped files are not found.
  package init(root: String, out: String? = nil, share: String? = nil) throws(Failure) {
    self.root = Self.absolute(root)
    self.out = Self.absolute(out ?? "\(self.root)/out")
    guard let share = share ?? Share.find() else { throw .unavailable(Share.missing) }
    self.share = Self.absolute(share)
  }

  var definitionFile: String { "\(root)/sapa.yaml" }
  var journalFile: String { "\(root)/journal.sqlite" }
  var lockFile: String { "\(root)/.sapa.lock" }

  /// A file of a template, the workspace's own before the shipped one; nil when neither has it.
  func template(_ path: String) -> String? {
    ["\(root)/templates/\(path)", "\(share)/templates/\(path)"].first(where: Files.exists)
  }

  /// From the folder of results to the workspace, `..` where they lie in it.
  var fromOut: String {
    let (from, to) = (out.split(separator: "/"), root.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

/// Finds the shipped files: `SAPA_SHARE`, else `../share/sapa` beside the real executable, else the nearest folder above
/// it that has workflows/ and templates/.
enum Share {
  static let missing = "the shipped workflows and templates are not found; set SAPA_SHARE to the folder that has them"

  static func find() -> String? {
    if let named = ProcessInfo.processInfo.environment["SAPA_SHARE"], !named.isEmpty {
      return holdsShare(named) ? named : nil
    }
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    var folder = executable.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appendingPathComponent("share/sapa").path
    if holdsShare(installed) { return installed }
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      if holdsShare(folder.path) { return folder.path }
    }
    return nil
  }

  private static func holdsShare(_ folder: String) -> Bool {
    Files.exists("\(folder)/workflows") && Files.exists("\(folder)/templates")
  }
}
