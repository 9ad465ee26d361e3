import Collecting
import Foundation
import Model
import Platform

/// Where an accepted form is kept: `cases/<case>/returned/<date>-<hash>-<name>`, byte for byte, never changed.
struct Archiving {
  let workspace: Workspace
  let asOf: Day

  /// Relative to the workspace.
  func path(for name: String, _ hash: String, _ collected: Collected) -> String {
    let file = name.split(separator: "/").last ?? "form.xlsx"
    return "cases/\(collected.caseID ?? "unknown")/returned/\(asOf)-\(hash.prefix(8))-\(file)"
  }

  /// On the disk when this returns.
  func archive(_ source: String, at path: String) throws(Failure) {
    let destination = "\(workspace.root)/\(path)"
    do throws(SystemError) {
      try Files.makeFolder(Files.folder(of: destination), durably: true)
      try Files.write(try Files.read(source), to: destination, durably: true)
    } catch {
      throw .unavailable(error.message)
    }
  }
}
