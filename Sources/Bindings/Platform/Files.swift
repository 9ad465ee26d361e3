#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Synchronization

/// The few things we ask of the file system, without Foundation's detours; paths are UTF-8.
package enum Files {
  /// Size and time of what lies there, links followed; nil when nothing does.
  package static func state(of path: String) throws(SystemError) -> FileState? {
    var info = stat()
    if unsafe stat(path, &info) == 0 { return FileState(info) }
    guard errno == ENOENT || errno == ENOTDIR else { throw .last("look at", path) }
    return nil
  }

  package static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  package static func read(_ path: String) throws(SystemError) -> [UInt8] {
    try Descriptor(opening: path, O_RDONLY, action: "read").read()
  }

  /// Puts the bytes there whole or not at all: a temporary name in the same folder, then a rename. Durable files are on
  /// the disk when this returns, their name too.
  package static func write(_ bytes: [UInt8], to path: String, durably: Bool = false) throws(SystemError) {
    let temporary = temporaryPath(beside: path)
    do {
      let file = try Descriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL, action: "write")
      try file.write(bytes)
      if durably { try file.synchronise() }
    } catch {
      unsafe unlink(temporary)
      throw SystemError(error.action, path, number: error.number)
    }
    try rename(temporary, to: path)
    if durably { try synchronise(folder(of: path)) }
  }

  /// Moves a file over whatever has that name, in one step; the temporary name is removed when that fails.
  package static func rename(_ path: String, to destination: String) throws(SystemError) {
    #if canImport(Glibc)
      let result = unsafe Glibc.rename(path, destination)
    #else
      let result = unsafe Darwin.rename(path, destination)
    #endif
    guard result == 0 else {
      let error = SystemError.last("write", destination)
      if isTemporary(path) { unsafe unlink(path) }
      throw error
    }
  }

  /// Removes a file; one that is not there is removed already.
  package static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last("remove", path) }
  }

  /// Removes a folder when it is empty, and says whether it did.
  @discardableResult
  package static func removeIfEmpty(folder path: String) -> Bool {
    unsafe rmdir(path) == 0
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String, durably: Bool = false) throws(SystemError) {
    guard !path.isEmpty else { return }
    if unsafe mkdir(path, 0o755) == 0 {
      if durably { try synchronise(folder(of: path)) }
      return
    }
    switch errno {
    case EEXIST:
      guard try state(of: path)?.isFolder == true else { throw SystemError("make folder", path, number: ENOTDIR) }
    case ENOENT where folder(of: path) != path:
      try makeFolder(folder(of: path), durably: durably)
      try makeFolder(path, durably: durably)
    default: throw .last("make folder", path)
    }
  }

  /// Waits until the file, or the names in the folder, are on the disk.
  package static func synchronise(_ path: String) throws(SystemError) {
    try Descriptor(opening: path, O_RDONLY, action: "write").synchronise()
  }

  /// The folder a path lies in: `.` for a bare name.
  package static func folder(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// A name in the same folder that nobody else uses, for a library that writes the file itself before it is renamed.
  package static func temporaryPath(beside path: String) -> String {
    let turn = turns.add(1, ordering: .relaxed).newValue
    return "\(folder(of: path))/\(temporaryPrefix)\(getpid())-\(turn)"
  }

  /// Whether a path is one of ours that a run left behind when it was killed.
  package static func isTemporary(_ path: String) -> Bool {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return name.hasPrefix(temporaryPrefix)
  }

  private static let temporaryPrefix = ".sapa-part-"
  private static let turns = Atomic<Int>(0)
}
