internal import XML

/// Reads one story of a Word file, its body, a note, a comment, into canonical blocks.
struct StoryReader {
  let file: WordFile
  let document: FlatDocument
  let part: String
  let draft: SectionDraft
  /// Fields that began and have not ended yet, outermost first.
  var fields: [StoryField] = []
  /// Fields within those that are nested too deeply to be followed.
  var lostFields = 0
  /// Text boxes of the paragraph that is read: their text follows it.
  var boxes: [FlatDocument.Place] = []
  /// Paragraph marks and marks between blocks that the next paragraph takes.
  var between: [FlatDocument.Place] = []
  /// A section of pages ended: the next paragraph begins a page.
  var startsPage = false
  var bookmarks: [String: String] = [:]
  /// Properties of the run that is read.
  var properties: FlatDocument.Place?
  /// Notes, comments, text boxes and tables this story is within; hostile files nest them without end.
  var depth = 0
  /// The level of the row's heading in the body.
  var headingLevel = 0
  var isNote = false
  /// The row of a table that is read is one of its head.
  var isHead = false

  init(file: WordFile, document: FlatDocument, part: String, draft: SectionDraft) {
    self.file = file
    self.document = document
    self.part = part
    self.draft = draft
  }

  /// The blocks of a cell, a note, a text box.
  mutating func blocks(in place: FlatDocument.Place) -> [Element] {
    var found: [Element] = []
    guard depth < 40 else {
      draft.remark(.lost, "tables or text boxes nested too deeply")
      return found
    }
    depth += 1
    eachBlock(in: place) { reader, block in
      reader.append(block, to: &found)
    }
    depth -= 1
    return found
  }

  private mutating func append(_ block: FlatDocument.Place, to found: inout [Element]) {
    if document.term(block) == .tbl {
      if let table = table(block) {
        if found.last?.name == "w:tbl" { found.append(emptyParagraph()) }
        found.append(table)
      }
      return
    }
    let paragraph = paragraph(block)
    let boxes = takeBoxes()
    if !paragraph.isBlank { found.append(element(paragraph)) }
    for box in boxes { found.append(contentsOf: blocks(in: box)) }
  }

  mutating func takeBoxes() -> [FlatDocument.Place] {
    defer { boxes = [] }
    return boxes
  }

  func emptyParagraph() -> Element {
    if !isNote { draft.countParagraph() }
    return Element("w:p")
  }

  /// Goes over paragraphs and tables, through whatever is wrapped around them.
  mutating func eachBlock(
    in place: FlatDocument.Place, _ body: (inout StoryReader, FlatDocument.Place) -> Void
  ) {
    for child in document.children(place) {
      switch document.term(child) {
      case .p, .tbl: body(&self, child)
      case .sdt:
        guard let content = document.first(.sdtContent, in: child) else { continue }
        eachBlock(in: content, body)
      case .alternateContent: if let chosen = alternative(child) { eachBlock(in: chosen, body) }
      case .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd: between.append(child)
      case .altChunk: draft.remark(.lost, "a document that was put in as a whole")
      case .oMath, .oMathPara: between.append(child)
      case .sectPr, .tcPr, .trPr, .tblPr, .pPr, .r: continue
      default: if document.isText(child) == false { eachBlock(in: child, body) }
      }
    }
  }

  /// The alternative that can be read: programs write the same thing twice, for new readers and for old ones.
  func alternative(_ place: FlatDocument.Place) -> FlatDocument.Place? {
    let choices = document.children(place).filter { document.term($0) == .choice }
    let fallback = document.first(.fallback, in: place)
    func isReadable(_ choice: FlatDocument.Place) -> Bool {
      [.pic, .txbxContent, .p, .t, .oMath, .diagram, .chart].contains { document.holds($0, choice) }
    }
    if let choice = choices.first(where: isReadable) { return choice }
    return fallback ?? choices.first
  }
}
