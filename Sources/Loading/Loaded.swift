package import Model

/// What a workspace's files say: the definitions when no file has an error, and everything that is wrong.
package struct Loaded: Sendable {
  /// Nil when any diagnostic is an error.
  package let definitions: Definitions?
  /// Sorted by place.
  package let diagnostics: [Diagnostic]
  /// SHA-256 of each definition file that counts, by its name as places give it; hex.
  package let fingerprints: [String: String]
}
