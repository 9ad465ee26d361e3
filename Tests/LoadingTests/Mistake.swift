import MarkedText
import Model
import Testing

@testable import Loading

/// One part of a file replaced by a mistaken one, its place marked, and what is to be said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let file: String
  let right: String
  let wrong: String
  let code: String
  let message: String

  init(_ file: String, _ right: String, _ wrong: String, _ code: String, _ message: String) {
    self.file = file
    self.right = right
    self.wrong = wrong
    self.code = code
    self.message = message
  }

  var testDescription: String { "\(file): \(wrong)" }

  /// What is expected, and what is said: `21:9 unknown-role unknown role …`.
  func outcome() throws -> (expected: [String], found: [String]) {
    var university = SmallUniversity()
    let changed = (university.files[file] ?? "").replacing(right, with: wrong, maxReplacements: 1)
    let marked = MarkedText(changed)
    university.files[file] = marked.text
    let all = try university.load().diagnostics
    // One mistake may leave a role unbound as well; such warnings have tests of their own.
    let errors = all.filter { $0.severity == .error }
    let found = errors.isEmpty ? all : errors
    return (
      ["\(file):\(marked.places[""] ?? "no mark") \(code) \(message)"],
      found.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code) \($0.message)" }
    )
  }
}
