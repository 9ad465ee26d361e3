internal import XML

/// What stands in a paragraph, one after another, before it is put into runs.
struct SectionInline {
  enum Content {
    case text(String)
    case tab
    case lineBreak
    case pageBreak
    /// In a run of its own: a drawing, the reference to a note or a comment.
    case object(Element)
    /// Beside runs: an equation.
    case equation(Element)
    /// Beside runs: where something begins or ends.
    case mark(Element)
  }

  var content: Content
  var format = RunFormat()
  /// Number of a change; 0: none.
  var change = 0
  /// Number of a link or field; 0: none.
  var wrap = 0
}

/// A tracked change, within another one or not.
struct SectionChange: Hashable {
  var name: String
  var author: String
  var date: String?
  var outer = 0

  /// Whether what it holds is no longer part of the text.
  var isDeletion: Bool { name == "w:del" || name == "w:moveFrom" }

  var element: Element {
    var element = Element(name, ["w:id": "0", "w:author": author])
    if let date { element[attribute: "w:date"] = date }
    return element
  }
}

/// A link or a field around runs.
enum SectionWrap: Hashable {
  case link(String)
  case anchor(String)
  case field(String)

  var element: Element {
    switch self {
    case .link(let id): Element("w:hyperlink", ["r:id": id])
    case .anchor(let name): Element("w:hyperlink", ["w:anchor": name])
    case .field(let instruction): Element("w:fldSimple", ["w:instr": instruction])
    }
  }
}

extension SectionDraft {
  /// The content of a paragraph: links and fields outside, changes within them, runs innermost.
  func nodes(_ items: [SectionInline]) -> [Node] {
    var nodes: [Node] = []
    var start = 0
    while start < items.count {
      let wrap = items[start].wrap
      var end = start + 1
      while end < items.count, items[end].wrap == wrap { end += 1 }
      let inner = changed(items[start..<end])
      if wrap == 0 {
        nodes.append(contentsOf: inner)
      } else {
        var element = wraps[wrap - 1].element
        element.children = inner
        nodes.append(.element(element))
      }
      start = end
    }
    return nodes
  }

  private func changed(_ items: ArraySlice<SectionInline>) -> [Node] {
    var nodes: [Node] = []
    var start = items.startIndex
    while start < items.endIndex {
      let change = items[start].change
      var end = start + 1
      while end < items.endIndex, items[end].change == change { end += 1 }
      var inner = runs(items[start..<end])
      var number = change
      while number > 0 {
        var element = changes[number - 1].element
        element.children = inner
        inner = [.element(element)]
        number = changes[number - 1].outer
      }
      nodes.append(contentsOf: inner)
      start = end
    }
    return nodes
  }

  private func runs(_ items: ArraySlice<SectionInline>) -> [Node] {
    var nodes: [Node] = []
    var run: Element?
    var format = RunFormat()
    var text = ""
    let isDeleted = items.first.map { $0.change > 0 && changes[$0.change - 1].name == "w:del" } ?? false

    func closeText() {
      guard !text.isEmpty else { return }
      let name = isDeleted ? "w:delText" : "w:t"
      run?.children.append(.element(Element(name, ["xml:space": "preserve"], [.text(text)])))
      text = ""
    }
    func closeRun() {
      closeText()
      if let run { nodes.append(.element(run)) }
      run = nil
    }
    func open(_ wanted: RunFormat) {
      if run != nil, wanted == format { return }
      closeRun()
      format = wanted
      run = Element("w:r", [:], Element(wanted).map { [.element($0)] } ?? [])
    }

    for item in items {
      switch item.content {
      case .text(let more):
        open(item.format)
        text += more
      case .tab, .lineBreak, .pageBreak:
        open(item.format)
        closeText()
        run?.children.append(.element(item.content.sign))
      case .object(let element):
        closeRun()
        nodes.append(.element(Element("w:r", [:], [.element(element)])))
      case .equation(let element), .mark(let element):
        closeRun()
        nodes.append(.element(element))
      }
    }
    closeRun()
    return nodes
  }
}

extension SectionInline.Content {
  fileprivate var sign: Element {
    switch self {
    case .pageBreak: Element("w:br", ["w:type": "page"])
    case .tab: Element("w:tab")
    default: Element("w:br")
    }
  }
}
