internal import XML

extension StoryReader {
  /// Where the range of a comment or a bookmark begins or ends. Bookmarks that nothing in the file names are left out.
  mutating func readMark(_ place: FlatDocument.Place, _ items: inout [SectionInline]) {
    let id = document.value(place, .id) ?? ""
    switch document.term(place) {
    case .bookmarkStart:
      guard let name = document.value(place, .name), file.targets.contains(name) else { return }
      let local = String(bookmarks.count + 1)
      bookmarks[id] = local
      items.append(SectionInline(content: .mark(Element("w:bookmarkStart", ["w:id": local, "w:name": name]))))
    case .bookmarkEnd:
      guard let local = bookmarks[id] else { return }
      items.append(SectionInline(content: .mark(Element("w:bookmarkEnd", ["w:id": local]))))
    case .commentRangeStart, .commentRangeEnd:
      guard let local = comment(id) else { return }
      items.append(SectionInline(content: .mark(Element(document.spelling(place), ["w:id": local]))))
    case .oMath, .oMathPara:
      items.append(SectionInline(content: .equation(document.element(place))))
    default: return
    }
  }

  mutating func commentReference(_ place: FlatDocument.Place) -> Element? {
    guard let local = comment(document.value(place, .id) ?? "") else { return nil }
    return Element("w:commentReference", ["w:id": local])
  }

  /// The local id of a comment; nil when the file does not have it.
  private func comment(_ id: String) -> String? {
    if let local = draft.commentIDs[id] { return local }
    guard !isNote, let (document, place) = file.comment(id) else { return nil }
    let local = String(draft.commentIDs.count + 1)
    draft.commentIDs[id] = local
    var reader = StoryReader(file: file, document: document, part: file.commentsPart, draft: draft)
    reader.isNote = true
    reader.depth = depth + 1
    draft.resources.comments[local] = SectionText.Comment(
      author: document.value(place, .author) ?? "", initials: document.value(place, .initials) ?? "",
      date: document.value(place, .date), blocks: draft.silently { reader.blocks(in: place) })
    return local
  }

  /// The reference to a footnote; endnotes become footnotes.
  mutating func note(_ place: FlatDocument.Place, isEndnote: Bool) -> Element? {
    let id = document.value(place, .id) ?? ""
    let key = isEndnote ? "endnote \(id)" : id
    if isEndnote { draft.remarkOnce("endnotes are footnotes in the report") }
    if let local = draft.noteIDs[key] { return Element("w:footnoteReference", ["w:id": local]) }
    guard !isNote, let (document, note) = file.note(id, isEndnote: isEndnote) else {
      draft.remark(.lost, "a reference to a note that is not in the file")
      return nil
    }
    let local = String(draft.noteIDs.count + 1)
    draft.noteIDs[key] = local
    var reader = StoryReader(
      file: file, document: document, part: isEndnote ? file.endnotesPart : file.footnotesPart, draft: draft)
    reader.isNote = true
    reader.depth = depth + 1
    var blocks = reader.blocks(in: note)
    StoryReader.dropLeadingBlank(&blocks)
    draft.resources.footnotes[local] = blocks
    return Element("w:footnoteReference", ["w:id": local])
  }

  /// Programs put a blank or a tab between the note's mark and its text.
  private static func dropLeadingBlank(_ blocks: inout [Element]) {
    guard var first = blocks.first, first.name == "w:p",
      let index = first.children.firstIndex(where: { $0.isRun }), case .element(var run) = first.children[index]
    else { return }
    while let inner = run.children.firstIndex(where: { $0.isTextOrTab }), case .element(var text) = run.children[inner]
    {
      guard text.name == "w:t" else {
        run.children.remove(at: inner)
        continue
      }
      let rest = text.text.drop { $0 == " " || $0 == "\u{A0}" }
      text.children = rest.isEmpty ? [] : [.text(String(rest))]
      if rest.isEmpty {
        run.children.remove(at: inner)
        continue
      }
      run.children[inner] = .element(text)
      break
    }
    first.children[index] = .element(run)
    if run.children.allSatisfy({ $0.isRunProperties }) { first.children.remove(at: index) }
    blocks[0] = first
  }
}

extension Node {
  fileprivate var isRun: Bool { name == "w:r" }
  fileprivate var isTextOrTab: Bool { name == "w:t" || name == "w:tab" }
  fileprivate var isRunProperties: Bool { name == "w:rPr" }

  private var name: String {
    if case .element(let element) = self { return element.name }
    return ""
  }
}
