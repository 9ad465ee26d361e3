import Model
import YAML

/// What is wrong so far; adds each diagnostic's source line for the caret.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func error(_ code: String, _ message: String, at place: Place, in file: SourceFile) {
    diagnostics.append(.error(code, message, at: place, sourceLine: file.line(place.line)))
  }

  mutating func error(_ code: String, _ message: String, at node: Node, offset: Int = 0, in file: SourceFile) {
    error(code, message, at: file.place(node, offset: offset), in: file)
  }

  mutating func warning(_ code: String, _ message: String, at place: Place, in file: SourceFile) {
    diagnostics.append(.warning(code, message, at: place, sourceLine: file.line(place.line)))
  }

  mutating func warning(_ code: String, _ message: String, at node: Node, in file: SourceFile) {
    warning(code, message, at: file.place(node), in: file)
  }

  mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func add(contentsOf other: Report) {
    diagnostics += other.diagnostics
  }

  var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
