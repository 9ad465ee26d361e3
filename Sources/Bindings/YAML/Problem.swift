/// Why a file is not YAML, in words that help, with its place; line and column count from 1.
package struct Problem: Error, Sendable, Hashable {
  package let message: String
  package let line: Int
  package let column: Int

  package init(_ message: String, line: Int, column: Int) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// libyaml's words for a scanner's or parser's error, reworded where they mislead.
  static func reworded(_ problem: String, context: String, at character: UInt8?) -> String {
    switch problem {
    case "found character that cannot start any token":
      switch character {
      case 0x09: return "a tab cannot indent YAML; use spaces"
      case let other?:
        return "a text cannot begin with '\(Character(UnicodeScalar(other)))'; put the whole text in quotes"
      case nil: return problem
      }
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return "a tab cannot indent YAML; use spaces"
    case "mapping values are not allowed in this context":
      return "a ': ' cannot stand here; put the text in quotes, or check the indentation"
    case "could not find expected ':'":
      return "this key has no ':' after it; add one, or check the indentation and the quotes above"
    case "did not find expected key":
      return "expected a key here; check the indentation and the quotes above"
    case "did not find expected '-' indicator":
      return "expected '- ' here, as for the other items of the list; check the indentation"
    case "did not find expected ',' or ']'":
      return "expected ',' or ']' here; check that the '[' above is closed"
    case "did not find expected ',' or '}'":
      return "expected ',' or '}' here; check that the '{' above is closed, and quote texts that hold ', ' or ': '"
    case "found unexpected end of stream" where context.contains("quoted scalar"):
      return "the quote that opens this text is never closed"
    case "found unknown escape character":
      return "an unknown '\\' escape in a double-quoted text; use single quotes to keep '\\' as it is"
    case "found undefined alias":
      return "no '&' anchor of this name stands above; quote the text if '*' is meant as it is"
    case "control characters are not allowed":
      return "a control character; delete it"
    case "did not find expected <document start>":
      return "expected the end of the file here; check the indentation"
    case "":
      return "not YAML"
    default:
      return context.isEmpty ? problem : "\(problem) \(context)"
    }
  }
}
