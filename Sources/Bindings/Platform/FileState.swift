#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the file system says about a file without opening it.
package struct FileState: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int64
  package let isFolder: Bool

  init(_ info: stat) {
    size = Int(info.st_size)
    #if canImport(Glibc)
      let time = info.st_mtim
    #else
      let time = info.st_mtimespec
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    isFolder = info.st_mode & S_IFMT == S_IFDIR
  }
}
