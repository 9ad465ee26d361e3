/// Why bytes are not a Word document that is read here: in words, lower case, no full stop.
package struct OfficeProblem: Error, Sendable, Hashable {
  package let message: String

  package init(_ message: String) {
    self.message = message
  }
}
