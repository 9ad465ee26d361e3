import Language
import Mustache
import Office
import XML

/// Turns a part of a template into a program: finds tags, heals those that Word split, and orders the sections.
struct WordCompiler {
  private struct Opened {
    let instruction: Int
    let name: String
    let spot: WordSpot
  }

  var program: WordProgram
  private var pending: [UInt8] = []
  /// Sections open around whole paragraphs or rows.
  private var open: [Opened] = []
  /// How many of them were open when the container under way began; only later ones can be closed in it.
  private var base = 0
  private var marks = 0
  var paragraph = 0
  /// The paragraph with tags that is being written, if one is.
  var segment: WordSegment?
  /// Ids of bookmarks that would be there twice, as found and as left out.
  private var doubled: Set<String> = []
  private let dropped: Set<String>

  private init(part: String, dropping dropped: Set<String>) {
    program = WordProgram(part: part)
    self.dropped = dropped
  }

  static func program(of root: Element, part: String) -> WordProgram {
    var compiler = WordCompiler(part: part, dropping: [])
    compiler.compile(root)
    guard !compiler.doubled.isEmpty else { return compiler.program }
    // A bookmark may begin before the section that it ends in, so both ends are known only now.
    var second = WordCompiler(part: part, dropping: compiler.doubled)
    second.compile(root)
    return second.program
  }

  private mutating func compile(_ root: Element) {
    write { $0.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }
    emit(root)
    flush()
  }

  mutating func emit(_ element: Element) {
    switch element.name {
    case "w:p": emitParagraph(element)
    case "w:tbl": emitTable(element)
    case "w:tr":
      guard let marker = marker(ofRow: element) else { return emitContainer(element) }
      paragraph += marker.paragraphs
      mark(marker.tags, at: marker.spot)
    case "w:bookmarkStart", "w:bookmarkEnd":
      if keeps(element) { writeWhole(element) }
    default: emitContainer(element)
    }
  }

  /// An element with paragraphs or rows somewhere in it: what is opened in it has to be closed in it.
  mutating func emitContainer(_ element: Element) {
    guard !element.children.isEmpty else { return writeStart(element, closed: true) }
    let marksBefore = marks
    writeStart(element)
    emitChildren(of: element)
    if marks > marksBefore, WordCompiler.needsParagraph.contains(element.name) { append(.containerEnd) }
    write { element.writeEnd(to: &$0) }
  }

  private static let needsParagraph: Set = ["w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote"]

  private mutating func emitTable(_ table: Element) {
    guard table.elements.contains(where: { $0.name == "w:tr" && marker(ofRow: $0) != nil }) else {
      return emitContainer(table)
    }
    append(.table)
    writeStart(table)
    emitChildren(of: table)
    append(.tableEnd)
  }

  private mutating func emitChildren(of element: Element) {
    let outer = base
    base = open.count
    for child in WordBreaks.settled(element.children) {
      switch child {
      case .element(let child): emit(child)
      case .text: write { child.write(to: &$0) }
      case .comment, .instruction: break
      }
    }
    while open.count > base, let section = open.popLast() {
      fault(
        "unclosed-section",
        "section '\(section.name)' is not closed in the same text, cell or box; add '{{/\(section.name)}}'",
        at: section.spot)
      close(section)
    }
    base = outer
  }

  /// Section tags that stand alone: they open and close, and nothing of their paragraph or row is left.
  mutating func mark(_ tags: [Tag], at spot: WordSpot) {
    for tag in tags {
      switch tag.kind {
      case .sectionOpen, .inverted:
        marks += 1
        append(.section(.init(path: tag.path, isInverted: tag.kind == .inverted, end: 0, spot: spot)))
        open.append(Opened(instruction: program.instructions.count - 1, name: tag.name, spot: spot))
      case .close:
        guard open.count > base, let section = open.last else {
          fault(
            "unopened-section", "'{{/\(tag.name)}}' closes a section that was not opened in the same text, cell or box",
            at: spot)
          continue
        }
        guard section.name == tag.name else {
          fault(
            "crossed-section",
            "'{{/\(tag.name)}}' comes where '\(section.name)' of paragraph \(section.spot.paragraph) has to be closed first",
            at: spot)
          continue
        }
        open.removeLast()
        close(section)
      case .variable, .comment, .invalid: break
      }
    }
  }

  private mutating func close(_ opened: Opened) {
    flush()
    guard case .section(var section) = program.instructions[opened.instruction] else { return }
    section.end = program.instructions.count
    program.instructions[opened.instruction] = .section(section)
  }

  /// Whether a bookmark's end or start stays: not where it would be repeated, nor one of Word's or ours.
  mutating func keeps(_ bookmark: Element) -> Bool {
    guard let id = bookmark[attribute: "w:id"] else { return false }
    let name = bookmark[attribute: "w:name"] ?? ""
    program.highestBookmark = max(program.highestBookmark, Int(id) ?? 0)
    let isRepeated = !open.isEmpty || segment?.isInSection == true
    if isRepeated || name == "_GoBack" || name.hasPrefix(WordBookmark.prefix) { doubled.insert(id) }
    return !dropped.contains(id)
  }

  mutating func fault(_ code: String, _ message: String, at spot: WordSpot) {
    program.faults.append(WordFault(code, message, at: spot))
  }

  mutating func append(_ instruction: WordProgram.Instruction) {
    flush()
    program.instructions.append(instruction)
  }

  mutating func flush() {
    guard !pending.isEmpty else { return }
    program.instructions.append(.literal(pending))
    pending = []
  }

  /// Markup that is the same in every document; in a paragraph with tags it goes to the engine.
  mutating func write(_ body: (inout [UInt8]) -> Void) {
    if segment == nil { body(&pending) } else { segment?.write(body) }
  }

  /// A start tag; ids of Word's own are left out where they would be repeated.
  mutating func writeStart(_ element: Element, closed: Bool = false) {
    var element = element
    if !open.isEmpty { element.attributes.removeAll { ["w14:paraId", "w14:textId"].contains($0.name) } }
    write { element.writeStart(to: &$0, closed: closed) }
  }

  mutating func writeWhole(_ element: Element) {
    write { element.write(to: &$0) }
  }
}
