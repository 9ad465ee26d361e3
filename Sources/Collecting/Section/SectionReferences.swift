import Office
import XML

extension SectionText.Row {
  /// The evidence that the text refers to, `[E-1.3-004]`, with the paragraph it stands in, from 1.
  var evidence: [(id: String, paragraph: Int)] {
    var found: [(String, Int)] = []
    var paragraph = 0
    for block in blocks { collect(in: block, &paragraph, &found) }
    return found
  }

  private func collect(in element: Element, _ paragraph: inout Int, _ found: inout [(String, Int)]) {
    if element.name == "w:p" {
      paragraph += 1
      var text = ""
      gather(element, &text)
      found += SectionReferences.evidence(in: text).map { ($0, paragraph) }
    } else {
      for child in element.elements { collect(in: child, &paragraph, &found) }
    }
  }

  /// Deleted text is no text.
  private func gather(_ element: Element, _ text: inout String) {
    for child in element.elements where child.name != "w:del" && child.name != "w:moveFrom" {
      if child.name == "w:t" { text += child.text } else { gather(child, &text) }
    }
  }
}

enum SectionReferences {
  /// What stands in brackets and begins as an id of evidence does.
  static func evidence(in text: String) -> [String] {
    text.split(separator: "[").dropFirst().compactMap { part in
      guard part.hasPrefix("E-"), let end = part.firstIndex(of: "]") else { return nil }
      let id = part[..<end]
      return id.contains(" ") ? nil : String(id)
    }
  }
}
