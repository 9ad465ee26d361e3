package import Model

/// Why a command could not do its work; each has its exit code (DESIGN 5).
package enum Failure: Error, Sendable {
  /// The definitions hold errors, nothing was written.
  case invalid([Diagnostic])
  /// Another run holds the workspace.
  case held(String)
  /// The journal is not intact.
  case broken(String)
  /// What was asked for cannot be done: an unknown case, a blocked step.
  case refused(String)
  /// A file or folder cannot be read or written.
  case unavailable(String)

  package var exitCode: Int32 {
    switch self {
    case .unavailable: 1
    case .invalid: 2
    case .held: 3
    case .broken: 4
    case .refused: 64
    }
  }
}
