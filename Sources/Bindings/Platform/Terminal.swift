#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The streams of this process.
package enum Terminal: Int32, Sendable {
  case input = 0
  case output = 1
  case errors = 2

  /// Whether a person reads it (or types into it), rather than a file or a pipe.
  package var isTerminal: Bool { isatty(rawValue) == 1 }
}
