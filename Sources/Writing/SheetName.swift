/// Names of tabs: at most 31 characters, without `[]:*?/\'`, each once whatever the case of its letters.
struct SheetNames {
  private var taken: Set<String> = []

  /// A valid name that no sheet has yet; ends in `~2`, `~3` … when it must.
  mutating func name(for wish: String) -> String {
    let plain = SheetNames.valid(wish)
    var name = plain
    var copy = 1
    while !taken.insert(name.lowercased()).inserted {
      copy += 1
      let ending = "~\(copy)"
      name = SheetNames.shortened(plain, to: 31 - ending.count) + ending
    }
    return name
  }

  private static func valid(_ wish: String) -> String {
    var text = ""
    for character in wish {
      if "[]:*?/\\".contains(character) {
        text.append("-")
      } else if character == "'" {
        text.append("’")
      } else if character.isNewline || character == "\t" {
        text.append(" ")
      } else {
        text.append(character)
      }
    }
    let trimmed = shortened(text, to: 31)
    // Excel keeps "History" for itself.
    if trimmed.isEmpty || trimmed.lowercased() == "history" { return trimmed + "_" }
    return trimmed
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    var result = text.drop(while: \.isWhitespace)
    while result.utf16.count > limit || result.last?.isWhitespace == true { result.removeLast() }
    return String(result)
  }
}
