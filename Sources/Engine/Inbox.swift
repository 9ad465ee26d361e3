import Collecting
import Foundation
import Model
import Platform
import Writing

/// The files that may be filled forms: what lies in inbox/, and forms that somebody filled in place in out/.
struct Inbox {
  let workspace: Workspace
  let outputs: Outputs
  /// Ids of documents that are forms in Word.
  let sections: Set<String>

  struct Candidate: Sendable {
    /// Relative to the workspace, or to the out folder for one of ours.
    let name: String
    /// Absolute.
    let path: String
    /// Path in the out folder, for a form filled in place.
    let output: String?
    /// It stays where it is: Markdown that somebody keeps in a case's folder.
    var stays = false
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
    return dropped + filledInPlace() + written()
  }

  /// Sections that people write as Markdown, `cases/<case>/sections/<section>.<language>.md`.
  private func written() -> [Candidate] {
    let root = "\(workspace.root)/cases"
    return names(in: root).flatMap { caseID in
      names(in: "\(root)/\(caseID)/sections").compactMap { name -> Candidate? in
        let path = "cases/\(caseID)/sections/\(name)"
        guard SectionFile(path: path) != nil, !Self.isPassedOver(path) else { return nil }
        return Candidate(name: path, path: "\(workspace.root)/\(path)", output: nil, stays: true)
      }
    }
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Workbooks that were edited since they were made, or all of them when the manifest was lost; overviews and registers
  /// are for reading only.
  private func filledInPlace() -> [Candidate] {
    let known = outputs.manifest.entries.keys
    let paths =
      known.isEmpty ? (try? FileManager.default.subpathsOfDirectory(atPath: outputs.folder)) ?? [] : Array(known)
    return paths.sorted().compactMap { path in
      guard isForm(path), !Self.isPassedOver(path),
        Files.exists("\(outputs.folder)/\(path)"), (try? outputs.isEdited(path)) == true
      else { return nil }
      return Candidate(name: path, path: "\(outputs.folder)/\(path)", output: path)
    }
  }

  private func isForm(_ path: String) -> Bool {
    if path.hasSuffix(".xlsx") { return !path.hasSuffix(".new.xlsx") && !isReadOnly(path) }
    guard path.hasSuffix(".docx"), !path.hasSuffix(".new.docx"), let name = path.split(separator: "/").last else {
      return false
    }
    return sections.contains { name.hasPrefix("\($0)-") }
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
