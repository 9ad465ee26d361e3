import Foundation
import Model
import Platform
import Writing

/// The files that may be filled forms: what lies in inbox/, and forms that somebody filled in place in out/.
struct Inbox {
  let workspace: Workspace
  let outputs: Outputs

  struct Candidate: Sendable {
    /// Relative to the workspace, or to the out folder for one of ours.
    let name: String
    /// Absolute.
    let path: String
    /// Path in the out folder, for a form filled in place.
    let output: String?
  }

  /// In order of name. Lock files, half-made copies of sync programs and hidden files are left alone.
  func candidates() -> [Candidate] {
    let folder = "\(workspace.root)/inbox"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let dropped = names.sorted().filter { !Self.isPassedOver($0) }.compactMap { name -> Candidate? in
      let path = "\(folder)/\(name)"
      guard (try? Files.state(of: path))??.isFolder == false else { return nil }
      return Candidate(name: "inbox/\(name)", path: path, output: nil)
    }
    return dropped + filledInPlace()
  }

  /// Workbooks that were edited since they were made, or all of them when the manifest was lost; overviews and registers
  /// are for reading only.
  private func filledInPlace() -> [Candidate] {
    let known = outputs.manifest.entries.keys
    let paths =
      known.isEmpty ? (try? FileManager.default.subpathsOfDirectory(atPath: outputs.folder)) ?? [] : Array(known)
    return paths.sorted().compactMap { path in
      guard path.hasSuffix(".xlsx"), !path.hasSuffix(".new.xlsx"), !Self.isPassedOver(path),
        !isReadOnly(path),
        Files.exists("\(outputs.folder)/\(path)"), (try? outputs.isEdited(path)) == true
      else { return nil }
      return Candidate(name: path, path: "\(outputs.folder)/\(path)", output: path)
    }
  }

  private func isReadOnly(_ path: String) -> Bool {
    let document = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return Document.isReadOnly(String(document))
  }

  static func isPassedOver(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last.map({ $0.lowercased() }) else { return true }
    return name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix(".tmp") || name.hasSuffix(".part")
      || name.contains("conflicted copy") || name.contains(".sync-conflict-") || name == "thumbs.db"
      || name == "desktop.ini"
  }
}
