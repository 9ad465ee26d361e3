/// One thing that is wrong, with its place and what to do about it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Comparable {
    case error
    case warning

    package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
  }

  package let severity: Severity
  /// Stable and lower case, as in `unknown-role`; people search for it.
  package let code: String
  /// Lower case, no full stop, the offending name in single quotes, then what to do.
  package let message: String
  package let place: Place?
  /// The line of the file, for the caret; nil where there is none (a cell, a Word paragraph).
  package let sourceLine: String?

  package init(
    _ severity: Severity, _ code: String, _ message: String, at place: Place? = nil, sourceLine: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.sourceLine = sourceLine
  }

  package static func error(
    _ code: String, _ message: String, at place: Place? = nil, sourceLine: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: place, sourceLine: sourceLine)
  }

  package static func warning(
    _ code: String, _ message: String, at place: Place? = nil, sourceLine: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: place, sourceLine: sourceLine)
  }
}

extension Diagnostic: Comparable {
  /// By place, then errors first: the order in which they are printed.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let placeA = a.place ?? Place(file: "")
    let placeB = b.place ?? Place(file: "")
    if placeA != placeB { return placeA < placeB }
    if a.severity != b.severity { return a.severity < b.severity }
    return (a.code, a.message) < (b.code, b.message)
  }
}
