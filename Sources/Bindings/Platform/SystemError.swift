import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A call to the operating system that failed.
package struct SystemError: Error, Sendable, Hashable {
  /// What was tried, `write`.
  package let action: String
  package let path: String
  /// errno.
  package let number: Int32

  package init(_ action: String, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// The last error of this thread.
  static func last(_ action: String, _ path: String) -> SystemError {
    SystemError(action, path, number: errno)
  }

  /// The system's own words, `No space left on device`.
  package var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    unsafe sapa_error_text(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  package var message: String { "cannot \(action) '\(path)': \(reason)" }
}
