package import Model

/// Where something stands in a Word template: a part, a paragraph of it, and how that paragraph begins.
struct WordSpot: Sendable, Hashable {
  /// `word/document.xml`.
  let part: String
  /// From 1, in the order of the part, text boxes and table cells included.
  let paragraph: Int
  let text: String

  /// For people who look at the page: `word/document.xml, paragraph 12: «Директор {{…»`.
  var description: String {
    let flat = text.map { $0.isNewline || $0 == "\t" || $0 == "\u{FFFC}" ? " " : $0 }
    let shown = String(flat.drop { $0 == " " }.prefix(40))
    return "\(part), paragraph \(paragraph): «\(shown)\(flat.count > 40 ? "…" : "")»"
  }
}

/// One thing that is wrong with a template, or that came out while a document was made from it.
struct WordFault: Sendable, Hashable {
  let code: String
  let message: String
  let spot: WordSpot?

  init(_ code: String, _ message: String, at spot: WordSpot?) {
    self.code = code
    self.message = message
    self.spot = spot
  }

  func diagnostic(_ severity: Diagnostic.Severity, in template: String) -> Diagnostic {
    let place = spot.map { " (\($0.description))" } ?? ""
    return Diagnostic(severity, code, message + place, at: Place(file: template))
  }
}

/// Why no document could be made: everything that is wrong, at once.
package struct WordProblem: Error, Sendable, Hashable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
