import Model

/// `file:line:column: error[code]: message`, the line and a caret, on stderr.
struct DiagnosticPrinter {
  enum Style: String {
    case red = "31"
    case yellow = "33"
    case bold = "1"
    case dim = "2"
    case green = "32"
  }

  var stream = Stream.errors

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.sorted() { stream.line(text(of: diagnostic)) }
    let errors = diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return }
    stream.line("\(errors) \(errors == 1 ? "error" : "errors")")
  }

  func text(of diagnostic: Diagnostic) -> String {
    let severity = styled(
      "\(diagnostic.severity.rawValue)[\(diagnostic.code)]", diagnostic.severity == .error ? .red : .yellow)
    guard let place = diagnostic.place else { return "\(severity): \(diagnostic.message)" }
    let position = place.line > 0 ? "\(place.file):\(place.line):\(place.column)" : place.file
    var text = "\(styled(position, .bold)): \(severity): \(diagnostic.message)"
    if let line = diagnostic.sourceLine { text += "\n\(caret(under: line, at: place.column))" }
    return text
  }

  /// The line, cut around the place when it is long, and a caret under the column.
  private func caret(under line: String, at column: Int) -> String {
    let width = 110
    let characters = Array(line.map { $0 == "\t" ? " " : $0 })
    let index = max(0, min(column - 1, characters.count))
    let start = index > width - 20 ? index - width / 2 : 0
    let shown = String(characters.dropFirst(start).prefix(width))
    let indent = String(repeating: " ", count: index - start)
    return "  \(shown)\n  \(indent)\(styled("^", .green))"
  }

  func styled(_ text: String, _ style: Style) -> String {
    stream.hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
