import Foundation
import Testing

/// A temporary folder of one test's own, gone with it.
final class Folder: Sendable {
  let path: String

  /// The checkout the tests were built from.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("sapa-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A copy of a workspace beside the tests.
  convenience init(copying workspace: String) throws {
    try self.init()
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Workspaces/\(workspace)").path
    for name in try FileManager.default.contentsOfDirectory(atPath: source) {
      try FileManager.default.copyItem(atPath: "\(source)/\(name)", toPath: "\(path)/\(name)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func read(_ file: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  func text(_ file: String) throws -> String {
    String(decoding: try read(file), as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  func write(_ data: Data, to file: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Replaces words in a file; fails when they are not there.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    try #require(text.contains(old))
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(file)")
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  /// Every file under a folder with its bytes, but for those whose name is left out.
  func files(under folder: String = "", leavingOut: Set<String> = []) throws -> [String: Data] {
    let root = folder.isEmpty ? path : "\(path)/\(folder)"
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")
      guard attributes[.type] as? FileAttributeType == .typeRegular, !leavingOut.contains(where: name.hasSuffix)
      else { continue }
      files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
    }
    return files
  }
}
