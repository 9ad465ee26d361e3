internal import CommonMark
internal import XML

extension MarkdownReader {
  /// The canonical blocks that a Markdown block is.
  mutating func blocks(_ node: MarkdownNode, _ place: MarkdownPlace) -> [Element] {
    if node.line > 0 { draft.line = node.line }
    switch node.kind {
    case .paragraph: return paragraph(node, place.isQuote ? .quote : .body, place).map { [$0] } ?? []
    case .heading(let level): return paragraph(node, .heading(level), MarkdownPlace()).map { [$0] } ?? []
    case .code(let text): return [code(text)]
    case .quote:
      var inner = place
      inner.isQuote = true
      return node.children.flatMap { blocks($0, inner) }
    case .bullets, .numbers: return list(node, place)
    case .table(let alignments): return table(node, alignments).map { [$0] } ?? []
    case .rule:
      startsPage = true
      return []
    case .html(let text): return html(text)
    default: return node.children.flatMap { blocks($0, place) }
    }
  }

  private mutating func paragraph(_ node: MarkdownNode, _ role: StyleRole, _ place: MarkdownPlace) -> Element? {
    var items: [SectionInline] = []
    var spans = MarkdownSpans()
    inline(node, &spans, &items)
    return element(items, role, place)
  }

  mutating func element(
    _ items: [SectionInline], _ role: StyleRole, _ place: MarkdownPlace = MarkdownPlace(), alignment: String? = nil,
    isKept: Bool = false, isHead: Bool = false
  ) -> Element? {
    var paragraph = StoryParagraph()
    paragraph.items = items
    paragraph.role = role
    paragraph.alignment = alignment
    paragraph.isHead = isHead
    paragraph.list = place.item.map { ($0, place.level) }
    if !isKept, paragraph.isBlank || FormMarker(paragraph.text([])) != nil { return nil }
    paragraph.startsPage = startsPage && !isNote
    if !isNote { startsPage = false }
    draft.review(&paragraph.items, mark: 0, isNote: isNote)
    if !isNote { draft.countParagraph() }
    return draft.element(paragraph, headingLevel: headingLevel)
  }

  private mutating func code(_ text: String) -> Element {
    var items: [SectionInline] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { items.append(SectionInline(content: .lineBreak)) }
      if !line.isEmpty { items.append(SectionInline(content: .text(String(line)))) }
    }
    return element(items, .code, isKept: true) ?? Element("w:p")
  }

  /// Each list has a local one of its own: its numbers begin where it says.
  private mutating func list(_ node: MarkdownNode, _ place: MarkdownPlace) -> [Element] {
    let level = min(8, place.level + 1)
    let kinds: [SectionText.List.Level] = (0..<9).map { number in
      guard case .numbers(let start, let isParenthesised) = node.kind else {
        return SectionText.List.Level(kind: .bullet, text: "•")
      }
      return SectionText.List.Level(
        kind: .decimal, text: "%\(number + 1)\(isParenthesised ? ")" : ".")", start: number == level ? start : 1)
    }
    let id = String(draft.resources.lists.count + 1)
    draft.resources.lists[id] = SectionText.List(levels: kinds)
    return node.children.flatMap { item -> [Element] in
      var inner = MarkdownPlace(isQuote: place.isQuote, level: level, item: id)
      return item.children.flatMap { child -> [Element] in
        let found = blocks(child, inner)
        // Only the first paragraph of an item has its number.
        inner.item = nil
        return found
      }
    }
  }

  private mutating func table(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment?]) -> Element? {
    var table = StoryTable()
    var weights = Array(repeating: 4, count: alignments.count)
    for row in node.children {
      guard case .tableRow(let isHeader) = row.kind else { continue }
      var made = StoryTable.Row(isHeader: isHeader)
      if row.line > 0 { draft.line = row.line }
      for (index, cell) in row.children.enumerated() where index < alignments.count {
        var items: [SectionInline] = []
        var spans = MarkdownSpans()
        inline(cell, &spans, &items)
        weights[index] = max(weights[index], min(40, cell.plainText.count))
        let alignment: String? =
          switch alignments[index] {
          case .center: "center"
          case .right: "right"
          case .left, nil: nil
          }
        let paragraph = element(items, .body, alignment: alignment, isKept: true, isHead: isHeader)
        made.cells.append(StoryTable.Cell(blocks: paragraph.map { [$0] } ?? []))
      }
      if !made.cells.isEmpty { table.rows.append(made) }
    }
    guard !table.rows.isEmpty else { return nil }
    // Columns are as wide as their texts are long.
    let whole = max(1, weights.reduce(0, +))
    table.columns = weights.map { 9600 * $0 / whole }
    table.settle()
    return table.element([])
  }

  /// Comments go; of other HTML the text is kept.
  private mutating func html(_ text: String) -> [Element] {
    var rest = text[...]
    var kept = ""
    while let start = rest.firstIndex(of: "<") {
      kept += rest[..<start]
      rest = rest[start...]
      let isComment = rest.hasPrefix("<!--")
      let end =
        isComment ? rest.firstRange(of: "-->")?.upperBound : rest.firstIndex(of: ">").map { rest.index(after: $0) }
      if !isComment, !rest.hasPrefix("</") {
        draft.remark(.lost, "HTML '\(rest.prefix { $0 != ">" && !$0.isWhitespace })>'")
      }
      rest = end.map { rest[$0...] } ?? ""
    }
    kept += rest
    let words = kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return [] }
    return element([SectionInline(content: .text(words))], .body).map { [$0] } ?? []
  }
}
