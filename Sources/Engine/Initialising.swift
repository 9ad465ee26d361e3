import Foundation
import Platform

/// Lays out a new workspace that runs as it is and says what to fill in.
package enum Initialising {
  /// Refuses a folder that is not empty. Returns the files made, relative to the folder.
  package static func perform(in folder: String, share: String?) throws(Failure) -> [String] {
    let root = Workspace.absolute(folder)
    let workspace = try Workspace(root: root, share: share)
    do {
      let content = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
      guard content.isEmpty else { throw Failure.refused("'\(folder)' is not empty; choose a new folder") }
      let source = "\(workspace.share)/templates/workspace"
      guard let names = FileManager.default.enumerator(atPath: source)?.allObjects as? [String] else {
        throw Failure.unavailable("the shipped files have no templates/workspace")
      }
      var made: [String] = []
      for name in names.sorted() {
        guard try Files.state(of: "\(source)/\(name)")?.isFolder == false else { continue }
        try Files.makeFolder(Files.folder(of: "\(root)/\(name)"))
        try Files.write(try Files.read("\(source)/\(name)"), to: "\(root)/\(name)")
        made.append(name)
      }
      return made
    } catch let error as SystemError {
      throw .unavailable(error.message)
    } catch let error as Failure {
      throw error
    } catch {
      throw .unavailable("\(error)")
    }
  }
}
