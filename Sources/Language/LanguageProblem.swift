/// Why a text could not be put into words: a form that nobody stored, a name that is not there.
package struct LanguageProblem: Error, Sendable, Hashable {
  /// Stable and lower case, a diagnostic's code: `missing-form`, `wrong-kind`, `unknown-name`, `bad-tag`.
  package let code: String
  /// Lower case, no full stop, what to do at its end.
  package let message: String

  package init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}
