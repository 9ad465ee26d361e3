import Foundation
import Model
import Platform

/// Files that show what was done: copied into the case's folder, unless they are already in the workspace.
struct Evidence {
  let workspace: Workspace
  let event: Event
  let standing: CaseStanding

  /// Files each and returns where it lies and its hash. Nothing is overwritten.
  func file(_ paths: [String]) throws(Failure) -> [Event.Evidence] {
    var filed: [Event.Evidence] = []
    for path in paths { filed.append(try file(path)) }
    return filed
  }

  private func file(_ path: String) throws(Failure) -> Event.Evidence {
    let source = Workspace.absolute(path)
    do throws(SystemError) {
      let bytes = try Files.read(source)
      let hash = Digest(of: bytes).hex
      if source.hasPrefix("\(workspace.root)/cases/") {
        return Event.Evidence(file: String(source.dropFirst(workspace.root.count + 1)), hash: hash)
      }
      let destination = try place(for: source, hash: hash)
      try Files.makeFolder(Files.folder(of: "\(workspace.root)/\(destination)"), durably: true)
      try Files.write(bytes, to: "\(workspace.root)/\(destination)", durably: true)
      return Event.Evidence(file: destination, hash: hash)
    } catch {
      throw .refused(error.message)
    }
  }

  /// `cases/<case>/issued/` for a signed order, else `returned/`; another file of the same name gets a number.
  private func place(for source: String, hash: String) throws(SystemError) -> String {
    let issued = standing.steps.first { $0.id == event.step }?.definition.completion == .issued
    let folder = "cases/\(event.caseID)/\(issued ? "issued" : "returned")"
    let url = URL(fileURLWithPath: source)
    let (stem, ending) = (url.deletingPathExtension().lastPathComponent, url.pathExtension)
    var attempt = 1
    while true {
      let suffix = attempt == 1 ? "" : "-\(attempt)"
      let name = "\(folder)/\(stem)\(suffix)\(ending.isEmpty ? "" : ".\(ending)")"
      let path = "\(workspace.root)/\(name)"
      guard Files.exists(path) else { return name }
      if Digest(of: try Files.read(path)).hex == hash { return name }
      attempt += 1
    }
  }
}
