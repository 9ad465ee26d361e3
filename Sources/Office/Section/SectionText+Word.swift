internal import XML

extension SectionText {
  /// Reads a Word file that somebody sent. The rows are those that the file's properties name, else `known`: the ids of the
  /// section's rows, for files whose properties were lost. A code of theirs in brackets begins a row also where it stands in
  /// no heading; without any, every heading with a code begins one.
  package init(
    word bytes: [UInt8], rows known: Set<String> = [], limits: SectionLimits = .standard
  ) throws(OfficeProblem) {
    let file = try WordFile(bytes, limits: limits)
    let draft = SectionDraft(lists: WordLists(file.numbering))
    var reader = StoryReader(file: file, document: file.body, part: file.bodyPart, draft: draft)
    reader.readBody(SectionHeadings(file, known: known))
    draft.resources.lists = draft.lists.lists
    self.init(
      properties: file.properties, code: draft.code, rows: draft.rows, stray: draft.stray, resources: draft.resources)
    measure()
  }
}

extension StoryReader {
  /// Reads the whole file, row by row.
  mutating func readBody(_ headings: SectionHeadings) {
    guard let body = document.first(.body, in: document.root) else { return }
    var blankBefore = false
    eachBlock(in: body) { reader, place in
      if let heading = headings.places[place] {
        reader.begin(heading, at: place)
        blankBefore = false
      } else if reader.document.term(place) == .tbl {
        reader.readBodyTable(place, afterBlank: blankBefore)
        blankBefore = false
      } else {
        blankBefore = reader.readBodyParagraph(place, headings.placeholder)
      }
    }
    draft.closeRow()
  }

  private mutating func begin(_ heading: SectionHeadings.Heading, at place: FlatDocument.Place) {
    let paragraph = paragraph(place)
    headingLevel = heading.level
    startsPage = false
    draft.begin(row: heading.row, heading: heading.text(paragraph.text(draft.changes)))
    keepMarks(of: paragraph)
    for box in takeBoxes() { for block in blocks(in: box) { draft.append(block) } }
  }

  /// Comments on what is not part of a row go with its next paragraph.
  private func keepMarks(of paragraph: StoryParagraph) {
    for item in paragraph.items {
      switch item.content {
      case .mark: draft.keep(item)
      case .object(let element) where element.name == "w:commentReference": draft.keep(item)
      case .text, .tab, .lineBreak, .pageBreak, .object, .equation: continue
      }
    }
  }

  private mutating func readBodyTable(_ place: FlatDocument.Place, afterBlank: Bool) {
    guard draft.row != nil else {
      if let text = table(place)?.plainText.excerpt, !text.isEmpty { draft.stray.append(text) }
      return
    }
    // Two tables with nothing between them would become one.
    let separator = afterBlank && draft.lastBlock?.name == "w:tbl" ? emptyParagraph() : nil
    if let separator { draft.append(separator) }
    if let table = table(place) { draft.append(table) }
  }

  /// Whether the paragraph was a blank one, and left out.
  private mutating func readBodyParagraph(_ place: FlatDocument.Place, _ placeholder: String?) -> Bool {
    var paragraph = paragraph(place)
    let boxes = takeBoxes()
    let text = paragraph.text(draft.changes)
    if paragraph.role == .formCode || (draft.row == nil && draft.code == nil && FormMarker.isCode(text)) {
      if draft.code == nil { draft.code = text.excerpt }
      return false
    }
    if let marker = FormMarker(text) {
      keepMarks(of: paragraph)
      if marker == .guidance { draft.addGuidance(text) }
      guard marker == .placeholder, let rest = FormMarker.written(in: text, after: placeholder) else { return false }
      // Somebody wrote on behind the prompt.
      paragraph.items = [SectionInline(content: .text(rest))]
    }
    guard draft.row != nil else {
      let isOurs = paragraph.role.isHeading || paragraph.role == .title || FormMarker(text) != nil
      if !isOurs, !text.allSatisfy(\.isWhitespace) { draft.stray.append(text.excerpt) }
      return false
    }
    let isBlank = paragraph.isBlank && !paragraph.startsPage
    if isBlank {
      keepMarks(of: paragraph)
    } else if paragraph.isBlank {
      startsPage = true
    } else {
      let made = element(paragraph)
      draft.append(made)
    }
    for box in boxes { for block in blocks(in: box) { draft.append(block) } }
    return isBlank
  }
}

extension StyleRole {
  var isHeading: Bool {
    if case .heading = self { return true }
    return false
  }
}
