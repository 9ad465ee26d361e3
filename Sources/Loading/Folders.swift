import Foundation
import Model
import Platform

/// A workspace and the shipped files beside it, as folders.
struct Folders {
  let workspace: String
  let shipped: String

  private func folder(_ origin: SourceFile.Origin) -> String {
    switch origin {
    case .workspace: workspace
    case .shipped: shipped
    }
  }

  /// One file; nil when it is not there. A shipped file whose name a workspace file has too is called `shipped/NAME`.
  func file(_ name: String, _ origin: SourceFile.Origin) -> SourceFile? {
    guard let data = FileManager.default.contents(atPath: "\(folder(origin))/\(name)") else { return nil }
    let isTwice = origin == .shipped && FileManager.default.fileExists(atPath: "\(workspace)/\(name)")
    return SourceFile(name: isTwice ? "shipped/\(name)" : name, origin: origin, bytes: Array(data))
  }

  /// The YAML files of a kind, sorted by name.
  func files(_ kind: FileKind, _ origin: SourceFile.Origin) -> [SourceFile] {
    if kind.isOfCase { return origin == .workspace ? files(ofCases: kind) : [] }
    return names(in: kind.folder, origin).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .compactMap { file("\(kind.folder)/\($0)", origin) }
  }

  /// The file of each case that has one. Ten thousand cases without cost a look at each folder and no more.
  private func files(ofCases kind: FileKind) -> [SourceFile] {
    names(in: kind.folder, .workspace).compactMap { name in
      let path = "\(kind.folder)/\(name)/\(kind.rawValue).yaml"
      return Files.exists("\(workspace)/\(path)") ? file(path, .workspace) : nil
    }
  }

  /// The files of one folder of each case that has it, by name.
  func folders(ofCases folder: String) -> [(caseID: String, names: [String])] {
    names(in: "cases", .workspace).compactMap { caseID in
      guard Files.exists("\(workspace)/cases/\(caseID)/\(folder)") else { return nil }
      return (caseID, names(in: "cases/\(caseID)/\(folder)", .workspace))
    }
  }

  /// Names in a folder, sorted; without hidden files and the lock files of offices' programs.
  private func names(in folder: String, _ origin: SourceFile.Origin) -> [String] {
    let path = "\(self.folder(origin))/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted()
  }

  /// Whether there is a file of that name, in the workspace or shipped.
  func has(_ name: String) -> Bool {
    Files.exists("\(workspace)/\(name)") || Files.exists("\(shipped)/\(name)")
  }

  /// The Word templates there are, `orders/preparation` with its endings (`kk`, `kk-ru`).
  func wordTemplates() -> [String: Set<String>] {
    var templates: [String: Set<String>] = [:]
    for origin in [SourceFile.Origin.workspace, .shipped] {
      for folder in names(in: "templates", origin) {
        for name in names(in: "templates/\(folder)", origin) where name.hasSuffix(".docx") {
          let parts = name.split(separator: ".")
          guard parts.count >= 3 else { continue }
          let path = "\(folder)/\(parts.dropLast(2).joined(separator: "."))"
          templates[path, default: []].insert(String(parts[parts.count - 2]))
        }
      }
    }
    return templates
  }
}
