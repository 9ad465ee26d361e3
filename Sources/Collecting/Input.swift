/// What a cell takes, as the machine sheet says it.
enum Input: Sendable, Hashable {
  case text
  case date
  case number
  /// One of the labels of the named list.
  case list(String)
  /// A label of the named list, or another text.
  case suggestions(String)

  init?(_ word: String) {
    switch word {
    case "text": self = .text
    case "date": self = .date
    case "number": self = .number
    default:
      if word.hasPrefix("list of ") {
        self = .list(String(word.dropFirst("list of ".count)))
      } else if word.hasPrefix("suggestions from ") {
        self = .suggestions(String(word.dropFirst("suggestions from ".count)))
      } else {
        return nil
      }
    }
  }

  /// Answers are persons.
  var isPerson: Bool { self == .suggestions("people") || self == .list("people") }
  /// Answers are verdicts.
  var isVerdict: Bool { self == .list("scale") }
}
