import Language
import Office
import XML

/// Page breaks that stand in a section tag's paragraph. LibreOffice writes "page break before" of a paragraph at the end
/// of the one before it, and that one goes when the document is made.
enum WordBreaks {
  /// The children of a container with such breaks moved to the paragraph after.
  static func settled(_ children: [Node]) -> [Node] {
    var children = children
    for index in children.indices.reversed() {
      guard case .element(let paragraph) = children[index], let tag = withoutBreaks(paragraph) else { continue }
      children[index] = .element(tag)
      let next = children[(index + 1)...].firstIndex(where: isContent)
      if let next, case .element(let following) = children[next], following.name == "w:p", !isMarker(following) {
        children[next] = .element(startingAPage(following))
      } else {
        let pageBreak = Element("w:r", [:], [.element(Element("w:br", ["w:type": "page"]))])
        children.insert(.element(Element("w:p", [:], [.element(pageBreak)])), at: index + 1)
      }
    }
    return children
  }

  private static func isContent(_ node: Node) -> Bool {
    guard case .element(let element) = node else { return false }
    return !element.name.hasPrefix("w:bookmark")
  }

  private static func isMarker(_ paragraph: Element) -> Bool {
    let text = Paragraph(paragraph).text
    return WordCompiler.standAlone(TagScanner(text).tags(), in: text)
  }

  /// The paragraph without page breaks, if it is one of section tags and had some.
  private static func withoutBreaks(_ paragraph: Element) -> Element? {
    guard paragraph.name == "w:p", paragraph.elements.contains(where: { $0.elements.contains(where: isBreak) }) else {
      return nil
    }
    var result = paragraph
    result.children = paragraph.children.map { node in
      guard case .element(var run) = node, run.name == "w:r" else { return node }
      run.children.removeAll { child in
        guard case .element(let inner) = child else { return false }
        return isBreak(inner)
      }
      return .element(run)
    }
    return isMarker(result) ? result : nil
  }

  private static func isBreak(_ element: Element) -> Bool {
    element.name == "w:br" && element[attribute: "w:type"] == "page"
  }

  private static func startingAPage(_ paragraph: Element) -> Element {
    var result = paragraph
    var properties = paragraph.first("w:pPr") ?? Element("w:pPr")
    if properties.first("w:pageBreakBefore") == nil {
      // The schema wants it after these three and before all else.
      let earlier = ["w:pStyle", "w:keepNext", "w:keepLines"]
      let position = properties.children.lastIndex { node in
        if case .element(let element) = node { earlier.contains(element.name) } else { false }
      }
      properties.children.insert(.element(Element("w:pageBreakBefore")), at: position.map { $0 + 1 } ?? 0)
    }
    result.children.removeAll { node in
      if case .element(let element) = node { element.name == "w:pPr" } else { false }
    }
    result.children.insert(.element(properties), at: 0)
    return result
  }
}
