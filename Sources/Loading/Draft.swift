import Model
import YAML

/// A definition file read and checked by itself, before its references are.
struct Draft<Value> {
  let file: SourceFile
  let node: Node
  let value: Value
  let id: String
  let version: Int
  var check: Check

  /// Nil, with the report filled, when the file is not YAML at all.
  init?(_ file: SourceFile, _ kind: FileKind, _ report: inout Report, _ value: (Node, SourceFile) -> Value) {
    do {
      guard let root = try Tree(reading: file.bytes).root else {
        report.error("bad-yaml", "the file is empty", at: Place(file: file.name, line: 1, column: 1), in: file)
        return nil
      }
      check = Check(file)
      check.record(root, kind.table)
      node = root
      id = root.string(kind.key) ?? ""
      version = root.whole("version") ?? 1
      self.value = value(root, file)
      self.file = file
    } catch {
      report.error(
        "bad-yaml", error.message, at: Place(file: file.name, line: error.line, column: error.column), in: file)
      return nil
    }
  }
}

/// All definitions of a kind that count, and the names of those that could not be read.
struct Drafts<Value> {
  private(set) var all: [Draft<Value>] = []
  /// File names without ending of what is not YAML: references to them are not reported on top.
  private(set) var unreadable: [String] = []

  init(_ kind: FileKind, in folders: Folders, _ report: inout Report, _ value: (Node, SourceFile) -> Value) {
    let own = read(kind, folders.files(kind, .workspace), &report, value)
    let shipped = read(kind, folders.files(kind, .shipped), &report, value)
    // The workspace's newest version of an id stays the newest; older shipped ones remain for the cases that began with them.
    let isVersioned = kind == .workflow || kind == .standard
    let newest = Dictionary(own.map { ($0.id, $0.version) }, uniquingKeysWith: max)
    let kept = shipped.filter { draft in
      guard let version = newest[draft.id] else { return true }
      return isVersioned && draft.version < version
        && !own.contains { $0.id == draft.id && $0.version == draft.version }
    }
    var places: [String: Place] = [:]
    for draft in own + kept {
      let key = isVersioned ? "\(draft.id) version \(draft.version)" : draft.id
      let node = draft.node[kind.key] ?? draft.node
      if let first = places[key] {
        report.error(
          "duplicate-id", "\(kind.rawValue) '\(key)' is defined in \(first.file) already", at: node, in: draft.file)
      } else {
        places[key] = draft.file.place(node)
        all.append(draft)
      }
    }
  }

  private mutating func read(
    _ kind: FileKind, _ files: [SourceFile], _ report: inout Report, _ value: (Node, SourceFile) -> Value
  ) -> [Draft<Value>] {
    files.compactMap { file in
      if let draft = Draft(file, kind, &report, value) { return draft }
      unreadable.append(file.stem)
      return nil
    }
  }

  /// Every id once, in file order.
  var ids: [String] {
    var ids: [String] = []
    for draft in all where !draft.id.isEmpty && !ids.contains(draft.id) { ids.append(draft.id) }
    return ids
  }

  /// Files' names without ending, of what cannot be read too.
  var fileNames: [String] { all.map(\.file.stem) + unreadable }

  /// Newest first, by id.
  func versions() -> [String: [Value]] {
    Dictionary(grouping: all, by: \.id).mapValues { drafts in
      drafts.sorted { $0.version > $1.version }.map(\.value)
    }
  }

  func byID() -> [String: Value] {
    Dictionary(all.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
