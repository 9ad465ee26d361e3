/// The sign with which a paragraph of the form begins that is no part of the report: styles get lost, signs do not.
/// A paragraph of the form's style without its sign is one that somebody wrote over.
enum FormMarker: Hashable {
  case guidance
  case placeholder

  init?(_ text: String) {
    switch text.first(where: { !$0.isWhitespace }) {
    case "▸": self = .guidance
    case "▹": self = .placeholder
    default: return nil
    }
  }

  /// The text without its sign and the blanks around it.
  static func content(of text: String) -> String {
    let inner = text.drop { $0.isWhitespace || $0 == "▹" || $0 == "▸" }
    return String(inner.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether it is the line that names the form, `case · document · language`, whatever style it has.
  static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "·").map { $0.filter { !$0.isWhitespace } }
    return parts.count == 3 && parts[1].contains("/") && (2...3).contains(parts[2].count) && parts[0].count < 100
  }

  /// What somebody wrote into a prompt without deleting its sign; nil when it is as the form had it.
  static func written(in text: String, after prompt: String?) -> String? {
    let content = content(of: text)
    guard let prompt, content != prompt else { return nil }
    let rest = content.hasPrefix(prompt) ? String(content.dropFirst(prompt.count)) : content
    return rest.allSatisfy(\.isWhitespace) ? nil : String(rest.drop(while: \.isWhitespace))
  }
}
