#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file, closed when nobody holds it any more; children of this process do not inherit it.
final class Descriptor: Sendable {
  let number: Int32
  private let path: String

  init(opening path: String, _ flags: Int32, mode: mode_t = 0o644, action: String) throws(SystemError) {
    var number: Int32
    repeat { number = unsafe open(path, flags | O_CLOEXEC, mode) } while number < 0 && errno == EINTR
    guard number >= 0 else { throw .last(action, path) }
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.writeOnce(number, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last("write", path) }
      written += count
    }
  }

  /// Everything from the beginning of the file.
  func read() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = (try? state().size) ?? 0
    bytes.reserveCapacity(expected + 1)
    // One byte more than the file has, so that its end is seen in the second call.
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe pread(number, $0.baseAddress, $0.count, off_t(bytes.count))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last("read", path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  func state() throws(SystemError) -> FileState {
    var info = stat()
    guard unsafe fstat(number, &info) == 0 else { throw .last("look at", path) }
    return FileState(info)
  }

  func truncate() throws(SystemError) {
    guard ftruncate(number, 0) == 0 else { throw .last("write", path) }
  }

  func synchronise() throws(SystemError) {
    var result: Int32
    repeat { result = fsync(number) } while result != 0 && errno == EINTR
    guard result == 0 else { throw .last("write", path) }
  }

  private static func writeOnce(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
