import Language
import Office
import XML

extension WordCompiler {
  /// The run texts of a paragraph after healing: every tag whole, in the run it begins in.
  private struct Healed {
    enum Content {
      case text(String)
      case tag(Tag)
    }

    /// For each `w:t` in document order.
    var contents: [[Content]]
    var position = 0

    init(_ paragraph: Paragraph, _ tags: [Tag]) {
      let bytes = Array(paragraph.text.utf8)
      func text(_ range: Range<Int>) -> [Content] {
        range.isEmpty ? [] : [.text(String(decoding: bytes[range], as: UTF8.self))]
      }
      contents = paragraph.pieces.map { piece in
        var contents: [Content] = []
        var start = piece.lowerBound
        for tag in tags where tag.range.upperBound > start && tag.range.lowerBound < piece.upperBound {
          if tag.range.lowerBound >= piece.lowerBound {
            contents += text(start..<tag.range.lowerBound) + [.tag(tag)]
          }
          start = min(tag.range.upperBound, piece.upperBound)
        }
        return contents + text(start..<piece.upperBound)
      }
    }

    mutating func next() -> [Content] {
      defer { position += 1 }
      return position < contents.count ? contents[position] : []
    }
  }

  mutating func emitParagraph(_ element: Element) {
    paragraph += 1
    let content = Paragraph(element)
    guard TagScanner.hasTags(content.text) else {
      var healed: Healed?
      return emitInline(element, &healed)
    }
    let spot = WordSpot(part: program.part, paragraph: paragraph, text: content.text)
    let tags = TagScanner(content.text).tags()
    if WordCompiler.standAlone(tags, in: content.text) { return emitMarker(element, tags, at: spot) }
    let outer = segment
    segment = WordSegment(at: spot)
    flush()
    var healed: Healed? = Healed(content, tags)
    emitInline(element, &healed)
    finishSegment()
    segment = outer
  }

  private mutating func finishSegment() {
    guard let (finished, fault) = segment?.finish() else { return }
    segment = nil
    if let fault { program.faults.append(fault) }
    if let finished { append(.segment(finished)) }
  }

  /// Only section tags and comments, with nothing but space around them.
  static func standAlone(_ tags: [Tag], in text: String) -> Bool {
    var rest = Array(text.utf8)
    for tag in tags.reversed() {
      switch tag.kind {
      case .sectionOpen, .inverted, .close, .comment: rest.removeSubrange(tag.range)
      case .variable, .invalid: return false
      }
    }
    return !tags.isEmpty && String(decoding: rest, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  private mutating func emitMarker(_ element: Element, _ tags: [Tag], at spot: WordSpot) {
    // A page layout ends with this paragraph; it stays, outside the section, though its text goes.
    var rest: Element?
    if let properties = element.first("w:pPr"), properties.first("w:sectPr") != nil {
      rest = Element("w:p", [:], [.element(properties)])
    }
    let opens = tags.contains { $0.kind == .sectionOpen || $0.kind == .inverted }
    if opens, let rest { writeWhole(rest) }
    mark(tags, at: spot)
    if !opens, let rest { writeWhole(rest) }
  }

  /// The section tags of a row that holds nothing else.
  func marker(ofRow row: Element) -> (tags: [Tag], paragraphs: Int, spot: WordSpot)? {
    let paragraphs = WordCompiler.paragraphs(of: row)
    var found: [Tag] = []
    var spot: WordSpot?
    for (index, element) in paragraphs.enumerated() {
      let content = Paragraph(element)
      let tags = TagScanner(content.text).tags()
      guard tags.isEmpty ? content.text.allSatisfy(\.isWhitespace) : Self.standAlone(tags, in: content.text) else {
        return nil
      }
      if !tags.isEmpty, spot == nil {
        spot = WordSpot(part: program.part, paragraph: paragraph + index + 1, text: content.text)
      }
      found += tags
    }
    return spot.map { (found, paragraphs.count, $0) }
  }

  private static func paragraphs(of element: Element) -> [Element] {
    element.elements.flatMap { $0.name == "w:p" ? [$0] : paragraphs(of: $0) }
  }

  /// What is inside a paragraph, and the paragraph itself.
  private mutating func emitInline(_ element: Element, _ healed: inout Healed?) {
    switch element.name {
    case "w:t" where healed != nil:
      emitText(healed?.next() ?? [])
    case "w:txbxContent":
      emitBox(element)
    case "w:bookmarkStart", "w:bookmarkEnd":
      if keeps(element) { writeWhole(element) }
    case "w:proofErr" where healed != nil, "w:lastRenderedPageBreak" where healed != nil,
      "w:rPrChange" where healed != nil:
      break
    case "w:r" where healed.map({ isEmptied(element, $0) }) == true:
      healed?.position += element.elements.count { $0.name == "w:t" }
    case _ where Paragraph.apart.contains(element.name) && element.name != "w:rPr":
      writeWhole(element)
    case "w:p":
      writeStart(element)
      emitInlineChildren(of: element, &healed)
      write { element.writeEnd(to: &$0) }
    case _ where element.children.isEmpty:
      writeStart(element, closed: true)
    default:
      writeStart(element)
      emitInlineChildren(of: element, &healed)
      write { element.writeEnd(to: &$0) }
    }
  }

  private mutating func emitInlineChildren(of element: Element, _ healed: inout Healed?) {
    for child in element.children {
      switch child {
      case .element(let child): emitInline(child, &healed)
      case .text(let text) where healed != nil && text.allSatisfy(\.isWhitespace): break
      case .text: write { child.write(to: &$0) }
      case .comment, .instruction: break
      }
    }
  }

  private mutating func emitText(_ contents: [Healed.Content]) {
    guard !contents.isEmpty else { return }
    write { $0.append(contentsOf: "<w:t xml:space=\"preserve\">".utf8) }
    for content in contents {
      switch content {
      case .text(let text): write { Node.text(text).write(to: &$0) }
      case .tag(let tag):
        if let fault = segment?.write(tag) { program.faults.append(fault) }
      }
    }
    write { $0.append(contentsOf: "</w:t>".utf8) }
  }

  /// Whether healing took all text of a run that had nothing else.
  private func isEmptied(_ run: Element, _ healed: Healed) -> Bool {
    var position = healed.position
    for child in run.elements {
      switch child.name {
      case "w:rPr", "w:lastRenderedPageBreak": break
      case "w:t":
        guard position < healed.contents.count, healed.contents[position].isEmpty else { return false }
        position += 1
      default: return false
      }
    }
    return position > healed.position
  }

  /// A text box has paragraphs and sections of its own; the paragraph around it goes on after it.
  private mutating func emitBox(_ box: Element) {
    guard let outer = segment else { return emitContainer(box) }
    finishSegment()
    emitContainer(box)
    flush()
    segment = WordSegment(at: outer.spot)
  }
}
