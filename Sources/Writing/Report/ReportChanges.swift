import XML

/// Accepts or rejects every tracked change of what somebody wrote.
struct ReportChanges {
  let isAccepting: Bool

  func settled(_ blocks: [Element]) -> [Element] {
    var result: [Element] = []
    var joined: Element?
    for block in blocks {
      guard block.name == "w:p" else {
        if let paragraph = joined { result.append(paragraph) }
        joined = nil
        if block.name == "w:tbl" {
          if let table = settled(table: block) { result.append(table) }
        } else {
          result.append(block)
        }
        continue
      }
      let mark = block.first("w:pPr")?.first("w:rPr")?.elements.first
      var paragraph = settled(inline: block)
      paragraph = ReportChanges.withoutMark(paragraph)
      if let first = joined {
        // The paragraph before lost its end: this one goes on in it, and its own layout holds, as in Word.
        paragraph.children =
          paragraph.children.filter(ReportChanges.isProperties)
          + first.children.filter { !ReportChanges.isProperties($0) }
          + paragraph.children.filter { !ReportChanges.isProperties($0) }
      }
      if let mark, isGone(mark) {
        joined = paragraph
      } else {
        joined = nil
        result.append(paragraph)
      }
    }
    if let paragraph = joined, paragraph.children.contains(where: { !ReportChanges.isProperties($0) }) {
      result.append(paragraph)
    }
    return result
  }

  /// Whether what a change marks is no longer there.
  private func isGone(_ change: Element) -> Bool {
    switch change.name {
    case "w:ins", "w:moveTo", "w:cellIns": !isAccepting
    case "w:del", "w:moveFrom", "w:cellDel": isAccepting
    default: false
    }
  }

  private func settled(inline element: Element) -> Element {
    var result = element
    result.children = element.children.flatMap { node -> [Node] in
      guard case .element(let child) = node else { return [node] }
      switch child.name {
      case "w:ins", "w:moveTo", "w:del", "w:moveFrom":
        return isGone(child) ? [] : settled(inline: child).children
      case "w:pPr", "w:rPr": return [node]
      case "w:delText":
        var text = child
        text.name = "w:t"
        return [.element(text)]
      default: return [.element(settled(inline: child))]
      }
    }
    return result
  }

  private func settled(table: Element) -> Element? {
    var result = table
    result.children = table.children.compactMap { node in
      guard case .element(let row) = node, row.name == "w:tr" else { return node }
      if let properties = row.first("w:trPr"), properties.elements.contains(where: isGone) { return nil }
      return .element(settled(row: row))
    }
    return result.first("w:tr") == nil ? nil : result
  }

  private func settled(row: Element) -> Element {
    var result = row
    var cells: [Element] = []
    for child in row.elements {
      guard child.name == "w:tc" else { continue }
      if child.first("w:tcPr")?.elements.contains(where: isGone) == true {
        // The grid stays, so the cell before it reaches over its columns.
        if var last = cells.popLast() {
          last = ReportChanges.spanning(last, ReportChanges.span(of: child))
          cells.append(last)
        }
        continue
      }
      var cell = child
      let content = settled(child.elements.filter { $0.name != "w:tcPr" })
      cell.children = (child.first("w:tcPr").map { [Node.element($0)] } ?? []) + content.map { .element($0) }
      if content.last?.name != "w:p" { cell.children.append(.element(Element("w:p"))) }
      cells.append(ReportChanges.without(["w:cellIns", "w:cellDel"], in: "w:tcPr", cell))
    }
    result.children = (row.first("w:trPr").map { [Node.element($0)] } ?? []) + cells.map { .element($0) }
    return ReportChanges.without(["w:ins", "w:del"], in: "w:trPr", result)
  }

  private static func span(of cell: Element) -> Int {
    cell.first("w:tcPr")?.first("w:gridSpan")?[attribute: "w:val"].flatMap { Int($0) } ?? 1
  }

  private static func spanning(_ cell: Element, _ more: Int) -> Element {
    var result = cell
    var properties = cell.first("w:tcPr") ?? Element("w:tcPr")
    let span = span(of: cell) + more
    properties.children.removeAll { if case .element(let child) = $0 { child.name == "w:gridSpan" } else { false } }
    properties.insert(
      Element("w:gridSpan", ["w:val": String(span)]), beforeAny: ["w:vMerge", "w:cellIns", "w:cellDel"])
    result.children =
      [.element(properties)]
      + cell.children.filter { if case .element(let child) = $0 { child.name != "w:tcPr" } else { true } }
    return result
  }

  private static func without(_ names: Set<String>, in container: String, _ element: Element) -> Element {
    var result = element
    result.children = element.children.map { node in
      guard case .element(var properties) = node, properties.name == container else { return node }
      properties.children.removeAll { if case .element(let child) = $0 { names.contains(child.name) } else { false } }
      return .element(properties)
    }
    return result
  }

  private static func withoutMark(_ paragraph: Element) -> Element {
    without(["w:rPr"], in: "w:pPr", paragraph)
  }

  private static func isProperties(_ node: Node) -> Bool {
    if case .element(let element) = node { element.name == "w:pPr" } else { false }
  }

  /// How a change is written: moves as what they are made of.
  static func name(of change: Element) -> String {
    switch change.name {
    case "w:moveFrom": "w:del"
    case "w:moveTo": "w:ins"
    default: change.name
    }
  }

  /// A run as it stands in a deletion.
  static func deleted(_ run: Element) -> Element {
    var result = run
    result.children = run.children.map { node in
      guard case .element(var child) = node else { return node }
      if child.name == "w:t" { child.name = "w:delText" }
      return .element(child.name == "w:r" ? deleted(child) : child)
    }
    return result
  }
}
