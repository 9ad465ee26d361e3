internal import XML

/// What holds for the runs that are read: from the paragraph's style and from what is around them.
struct StoryRun {
  /// From the paragraph's style.
  var format = RunFormat()
  /// Number of the change around them; 0: none.
  var change = 0
  /// Number of the link around them; 0: none.
  var wrap = 0
}

extension StoryReader {
  /// Reads what stands in a paragraph, through whatever is wrapped around it.
  mutating func readContent(_ place: FlatDocument.Place, _ run: StoryRun, _ items: inout [SectionInline]) {
    for child in document.children(place) {
      switch document.term(child) {
      case .r: readRun(child, run, &items)
      case .hyperlink: readLink(child, run, &items)
      case .fldSimple: readField(child, run, &items)
      case .ins, .del, .moveFrom, .moveTo:
        var inner = run
        inner.change = change(child, within: run.change)
        readContent(child, inner, &items)
      case .sdt:
        guard let content = document.first(.sdtContent, in: child), !isShowingPlaceholder(child) else { continue }
        readContent(content, run, &items)
      case .alternateContent: if let chosen = alternative(child) { readContent(chosen, run, &items) }
      case .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd: readMark(child, &items)
      case .oMath, .oMathPara:
        items.append(
          SectionInline(content: .equation(document.element(child)), change: run.change, wrap: wrap(run)))
      case .pPr, .sectPr, .sdtPr, .rPr: continue
      case .drawing, .pict, .object, .t, .tab, .br: readPart(child, SectionInline(content: .tab), &items)
      default: if !document.isText(child) { readContent(child, run, &items) }
      }
    }
  }

  /// Word shows a content control's prompt as long as nobody has written in it.
  private func isShowingPlaceholder(_ control: FlatDocument.Place) -> Bool {
    document.first(.sdtPr, in: control).map { document.first(.showingPlcHdr, in: $0) != nil } ?? false
  }

  private mutating func readRun(_ place: FlatDocument.Place, _ run: StoryRun, _ items: inout [SectionInline]) {
    var item = SectionInline(content: .tab, format: run.format, change: run.change, wrap: wrap(run))
    properties = document.first(.rPr, in: place)
    if let properties {
      if document.flag(.vanish, in: properties) == true {
        draft.remarkOnce("hidden text is shown")
      }
      if let style = document.value(of: .rStyle, in: properties) {
        let look = file.styles[style]
        // Emphasis in a paragraph that is emphasised stands out by being plain.
        if !look.isLink { item.format.formSymmetricDifference(look.format) }
      }
      item.format.apply(RunFormat.Change(document, properties))
    }
    if item.wrap > 0, !draft.wraps[item.wrap - 1].isField { item.format.subtract([.underline, .marked]) }
    item.format.remove(.code)
    for part in document.children(place) { readPart(part, item, &items) }
  }

  /// The innermost of what is around a run.
  func wrap(_ run: StoryRun) -> Int { fields.last { $0.wrap > 0 }?.wrap ?? run.wrap }

  /// Whether a field's instruction is being read: its text is not the paragraph's.
  private var isInInstruction: Bool { fields.contains { !$0.isResult } }

  private mutating func readPart(_ place: FlatDocument.Place, _ item: SectionInline, _ items: inout [SectionInline]) {
    var item = item
    func add(_ content: SectionInline.Content) {
      item.content = content
      items.append(item)
    }
    let term = document.term(place)
    if term == .fldChar {
      readFieldSign(place, item, &items)
      return
    }
    if term == .instrText || term == .delInstrText {
      if let last = fields.indices.last { fields[last].instruction += document.joinedText(place) }
      return
    }
    guard !isInInstruction else { return }
    switch term {
    case .t, .delText:
      let text = runText(place)
      if !text.isEmpty { add(.text(text)) }
    case .tab, .ptab: add(.tab)
    case .cr: add(.lineBreak)
    case .br: add(["page", "column"].contains(document.value(place, .type)) ? .pageBreak : .lineBreak)
    case .noBreakHyphen: add(.text("\u{2011}"))
    case .softHyphen: add(.text("\u{AD}"))
    case .sym: add(.text(symbol(place)))
    case .footnoteReference, .endnoteReference:
      if let note = note(place, isEndnote: term == .endnoteReference) { add(.object(note)) }
    case .commentReference: if let reference = commentReference(place) { add(.object(reference)) }
    case .drawing, .pict, .object:
      for content in drawing(place) { add(content) }
    case .alternateContent:
      guard let chosen = alternative(place) else { return }
      for part in document.children(chosen) { readPart(part, item, &items) }
    case .ruby:
      draft.remark(.lost, "text above text")
      for inner in document.children(place) where document.term(inner) != .rt { readPart(inner, item, &items) }
    case .r: for inner in document.children(place) { readPart(inner, item, &items) }
    case .rPr, .rt: return
    default:
      guard !document.isText(place) else { return }
      for inner in document.children(place) { readPart(inner, item, &items) }
    }
  }

  /// Blanks at the ends count only where the file says so.
  private func runText(_ place: FlatDocument.Place) -> String {
    var text = document.joinedText(place)
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      text = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
    if text.utf8.contains(0xEF), text.unicodeScalars.contains(where: SymbolFont.isPrivate) { text = symbols(text) }
    guard document.value(place, .space) != "preserve" else { return text }
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
    return String(text[..<end].drop { $0 == " " })
  }

  /// LibreOffice writes signs of symbol fonts as letters of an area that has no meaning of its own.
  private func symbols(_ text: String) -> String {
    let fonts = properties.flatMap { document.first(.rFonts, in: $0) }.flatMap { document.value($0, .ascii) }
    var signs = ""
    for scalar in text.unicodeScalars {
      guard SymbolFont.isPrivate(scalar) else {
        signs.unicodeScalars.append(scalar)
        continue
      }
      signs += sign(scalar.value, of: fonts ?? "")
    }
    return signs
  }

  /// The number of a change, within another one or not.
  func change(_ place: FlatDocument.Place, within outer: Int) -> Int {
    let change = SectionChange(
      name: document.spelling(place), author: document.value(place, .author) ?? "",
      date: document.value(place, .date), outer: outer)
    if let last = draft.changes.last, last == change { return draft.changes.count }
    draft.changes.append(change)
    return draft.changes.count
  }
}
