internal import XML

/// A paragraph that was read, before it is canonical.
struct StoryParagraph {
  var items: [SectionInline] = []
  var style: String?
  var role = StyleRole.body
  var listPlace: WordListPlace?
  var list: (list: String, level: Int)?
  var alignment: String?
  var startsPage = false
  /// In the head of a table.
  var isHead = false
  /// What became of the paragraph's mark: a change's number; 0: nothing.
  var change = 0

  /// Whether there is nothing to keep in it.
  var isBlank: Bool {
    change == 0
      && items.allSatisfy { item in
        if case .text(let text) = item.content { return text.allSatisfy(\.isWhitespace) }
        if case .tab = item.content { return true }
        if case .lineBreak = item.content { return true }
        return false
      }
  }

  /// Without what was deleted.
  func text(_ changes: [SectionChange]) -> String {
    var text = ""
    for item in items where item.change == 0 || !changes[item.change - 1].isDeletion {
      switch item.content {
      case .text(let part): text += part
      case .tab, .lineBreak, .pageBreak: text += " "
      case .object, .equation, .mark: continue
      }
    }
    return text
  }
}

extension StoryReader {
  /// Reads a `w:p`; its number in the list is counted only when it is one of the row's.
  mutating func paragraph(_ place: FlatDocument.Place) -> StoryParagraph {
    var paragraph = StoryParagraph()
    let properties = document.first(.pPr, in: place)
    paragraph.style = properties.flatMap { document.value(of: .pStyle, in: $0) }
    let style = file.styles[paragraph.style]
    paragraph.role = style.role
    var run = style.role.isPlain ? style.format : RunFormat()
    run.remove(.marked)
    if let properties { read(properties, style, &paragraph) }
    if startsPage {
      paragraph.startsPage = true
      startsPage = false
    }
    for mark in between { readMark(mark, &paragraph.items) }
    between = []
    readContent(place, StoryRun(format: run), &paragraph.items)
    if let properties, let section = document.first(.sectPr, in: properties) { endPages(section) }
    return paragraph
  }

  private mutating func read(
    _ properties: FlatDocument.Place, _ style: WordStyles.Style, _ paragraph: inout StoryParagraph
  ) {
    if let outline = document.value(of: .outlineLvl, in: properties).flatMap({ Int($0) }) {
      if let role = StyleRole(outline: outline), paragraph.role.isPlain { paragraph.role = role }
    }
    if document.flag(.pageBreakBefore, in: properties) == true { paragraph.startsPage = true }
    switch document.value(of: .jc, in: properties) {
    case "center": paragraph.alignment = "center"
    case "right", "end": paragraph.alignment = "right"
    default: break
    }
    let direct = WordListPlace(document, properties)
    paragraph.listPlace = WordListPlace(
      list: direct?.list ?? style.list?.list, level: direct?.level ?? style.list?.level)
    guard let run = document.first(.rPr, in: properties) else { return }
    for child in document.children(run) {
      guard let term = document.term(child), [.ins, .del, .moveFrom, .moveTo].contains(term) else { continue }
      paragraph.change = change(child, within: 0)
    }
  }

  /// Puts a paragraph of the row's into its canonical form.
  mutating func element(_ paragraph: StoryParagraph) -> Element {
    var paragraph = paragraph
    if paragraph.role.isPlain, let place = paragraph.listPlace ?? file.styles[paragraph.style].list {
      paragraph.list = draft.lists.item(place, style: paragraph.style, role: paragraph.role)
    } else if paragraph.role.isPlain {
      paragraph.list = draft.lists.item(
        WordListPlace(list: nil, level: nil), style: paragraph.style, role: paragraph.role)
    } else if case .heading = paragraph.role, let list = paragraph.listPlace?.list, list != "0" {
      draft.remarkOnce("automatic numbers of headings")
    }
    draft.review(&paragraph.items, mark: paragraph.change, isNote: isNote)
    if !isNote { draft.countParagraph() }
    paragraph.isHead = isHead
    return draft.element(paragraph, headingLevel: headingLevel)
  }

  /// A section of pages of its own is not carried over, but that it begins on a new page is.
  private mutating func endPages(_ section: FlatDocument.Place) {
    if let size = document.first(.pgSz, in: section), document.value(size, .orient) == "landscape" {
      draft.remark(.lost, "pages in landscape")
    }
    if document.value(of: .type, in: section) != "continuous" { startsPage = true }
  }
}

extension StyleRole {
  /// A paragraph as any other, or an item of a list.
  var isPlain: Bool {
    switch self {
    case .body, .list, .formCode, .guidance, .placeholder: true
    case .heading, .title, .quote, .caption, .code: false
    }
  }
}

extension SectionDraft {
  func element(_ paragraph: StoryParagraph, headingLevel: Int) -> Element {
    var properties: [Node] = []
    func add(_ name: String, _ value: String? = nil) {
      properties.append(.element(Element(name, value.map { ["w:val": $0] } ?? [:])))
    }
    var items = paragraph.items
    var isWhole = paragraph.isHead
    if case .heading = paragraph.role { isWhole = true }
    if isWhole {
      // Headings and heads are bold as a whole, or not, as the report's style has it.
      for index in items.indices { items[index].format.remove(.bold) }
    }
    switch paragraph.role {
    case .heading(let level):
      add("w:pStyle", "Heading\(min(6, max(1, level - headingLevel)))")
    case .title: add("w:pStyle", "Heading1")
    case .quote: add("w:pStyle", "Quote")
    case .caption: add("w:pStyle", "Caption")
    case .code: add("w:pStyle", "Code")
    case .body, .list, .formCode, .guidance, .placeholder: break
    }
    if paragraph.startsPage { add("w:pageBreakBefore") }
    if let list = paragraph.list {
      let place: [Node] = [
        .element(Element("w:ilvl", ["w:val": String(list.level)])), .element(Element("w:numId", ["w:val": list.list])),
      ]
      properties.append(.element(Element("w:numPr", [:], place)))
    }
    if let alignment = paragraph.alignment { add("w:jc", alignment) }
    if paragraph.change > 0 {
      properties.append(.element(Element("w:rPr", [:], [.element(changes[paragraph.change - 1].element)])))
    }
    let content = nodes(items)
    return Element("w:p", [:], properties.isEmpty ? content : [.element(Element("w:pPr", [:], properties))] + content)
  }
}
