import Foundation
import Model
import Platform

extension Folders {
  /// What the files are that items name, and those of the case's evidence folder; only named ones are read for their
  /// hash. A file that cannot be read counts as missing.
  func evidence(of caseID: String, named: [String]) -> [String: EvidenceRegister.File] {
    let folder = "\(workspace)/\(FileKind.evidence.folder)/\(caseID)"
    var files: [String: EvidenceRegister.File] = [:]
    for path in found(in: folder) {
      if let state = state(of: "\(folder)/\(path)") { files[path] = EvidenceRegister.File(size: state.size) }
    }
    for path in named {
      guard let state = state(of: "\(folder)/\(path)"), let bytes = try? Files.read("\(folder)/\(path)") else {
        files[path] = nil
        continue
      }
      files[path] = EvidenceRegister.File(size: state.size, hash: Digest(of: bytes).hex)
    }
    return files
  }

  private func state(of path: String) -> FileState? {
    guard let state = (try? Files.state(of: path)) ?? nil, !state.isFolder else { return nil }
    return state
  }

  /// Paths in the case's evidence folder, without hidden files and the lock files of offices' programs.
  private func found(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/evidence")) ?? []
    return paths.filter { path in
      !path.split(separator: "/").contains { name in
        name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
      }
    }.map { "evidence/\($0)" }
  }
}
