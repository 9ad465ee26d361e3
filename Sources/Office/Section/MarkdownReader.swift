internal import CommonMark
internal import XML

/// Reads a Markdown document into canonical blocks.
struct MarkdownReader {
  let draft: SectionDraft
  let rows: Set<String>
  let picture: (String) -> [UInt8]?
  /// The level of the row's heading.
  var headingLevel = 0
  var isNote = false
  /// Footnotes by the names their references have.
  private var notes: [String: MarkdownNode] = [:]
  var startsPage = false

  init(draft: SectionDraft, rows: Set<String>, picture: @escaping (String) -> [UInt8]?) {
    self.draft = draft
    self.rows = rows
    self.picture = picture
  }

  mutating func read(_ document: MarkdownNode) {
    for case let node in document.children {
      if case .footnote(let name) = node.kind { notes[name] = node }
    }
    for node in document.children {
      draft.line = node.line
      if case .footnote = node.kind { continue }
      if case .heading(let level) = node.kind, let (row, title) = rowHeading(node) {
        draft.begin(row: row, heading: title.excerpt)
        headingLevel = level
        startsPage = false
        continue
      }
      guard draft.row != nil else {
        stray(node)
        continue
      }
      for block in blocks(node, MarkdownPlace()) { draft.append(block) }
    }
    draft.closeRow()
  }

  /// Row and title of a heading that begins one; nil for others.
  private func rowHeading(_ node: MarkdownNode) -> (row: String, title: String)? {
    let text = node.plainText
    let first = text.prefix { !$0.isWhitespace }
    let code = first.hasPrefix("[") ? first.dropFirst().prefix { $0 != "]" } : first
    let isPlain = !first.hasPrefix("[")
    let id = String(
      isPlain ? code.reversed().drop { $0 == "." || $0 == ":" }.reversed().map(String.init).joined()[...] : code)
    guard rows.contains(id) else {
      if !isPlain, !id.contains(":") { draft.remark(.lost, "a heading with the code '\(id)', which is no row here") }
      return nil
    }
    let rest = isPlain ? text.dropFirst(first.count) : text.drop { $0 != "]" }.dropFirst()
    return (id, String(rest.drop(while: \.isWhitespace)))
  }

  /// Headings before the first row are the file's own, as its title.
  private func stray(_ node: MarkdownNode) {
    if case .heading = node.kind { return }
    if case .html = node.kind { return }
    let text = node.plainText.excerpt
    if !text.isEmpty, FormMarker(text) == nil { draft.stray.append(text) }
  }

  /// The local id of a footnote; nil when it is not there.
  mutating func note(_ name: String) -> String? {
    if let id = draft.noteIDs[name] { return id }
    guard !isNote, let node = notes[name] else { return nil }
    let id = String(draft.noteIDs.count + 1)
    draft.noteIDs[name] = id
    let line = draft.line
    isNote = true
    draft.resources.footnotes[id] = node.children.flatMap { blocks($0, MarkdownPlace()) }
    isNote = false
    draft.line = line
    return id
  }
}

/// Where in lists and quotes a block stands.
struct MarkdownPlace {
  var isQuote = false
  /// Level of the innermost list; -1: none.
  var level = -1
  /// The list whose item the next paragraph begins.
  var item: String?
}

extension MarkdownNode {
  /// The texts in it, blocks apart from one another.
  var plainText: String {
    switch kind {
    case .text(let text), .inlineCode(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .html, .inlineHTML, .footnoteReference: ""
    case .paragraph, .heading, .tableCell, .item: children.map(\.plainText).joined() + (isBlock ? " " : "")
    default: children.map(\.plainText).joined()
    }
  }

  private var isBlock: Bool {
    switch kind {
    case .tableCell, .item: true
    default: false
    }
  }
}
