package import Model

/// Why a workbook could not be made; it fails its own document only.
package struct SheetError: Error, Sendable, Hashable {
  package let diagnostic: Diagnostic

  init(_ code: String, _ message: String, at place: Place) {
    diagnostic = .error(code, message, at: place)
  }
}
