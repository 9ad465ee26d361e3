/// A file's text with the places that a test is about marked in it, as in `responsible: ⟪1⟫rektor`.
package struct MarkedText {
  /// Without the marks.
  package let text: String
  /// Line and column, in characters from 1, as `41:18`, by the mark's name.
  package private(set) var places: [String: String] = [:]

  package init(_ marked: String) {
    var text = ""
    var line = 1
    var column = 1
    var name: String?
    for character in marked {
      switch (character, name) {
      case ("⟪", _): name = ""
      case ("⟫", let mark?):
        places[mark] = "\(line):\(column)"
        name = nil
      case (_, let mark?): name = mark + String(character)
      case (_, nil):
        text.append(character)
        if character.isNewline {
          line += 1
          column = 1
        } else {
          column += character.unicodeScalars.count
        }
      }
    }
    self.text = text
  }
}
