package import Model

extension Value {
  /// The value as a tag without a function prints it; flags, lists and records print nothing.
  package var printed: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let day, let language): day.text(.long, in: language)
    case .noun(let noun): noun.text
    case .blank(let blank): blank.text()
    case .flag, .list, .record: ""
    }
  }
}
