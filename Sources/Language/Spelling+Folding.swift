extension Spelling {
  /// For comparing labels, headings and names: lower case, single blanks, no mark of required entries at the end.
  package static func folded(_ text: String) -> String {
    var result = ""
    var isBlankDue = false
    for character in text.lowercased() {
      if character.isWhitespace || character == "\u{200B}" {
        isBlankDue = !result.isEmpty
        continue
      }
      if isBlankDue { result.append(" ") }
      isBlankDue = false
      result.append(character == "ё" ? "е" : character)
    }
    while let last = result.last, last == "*" || last == ":" || last == " " { result.removeLast() }
    return result
  }
}
