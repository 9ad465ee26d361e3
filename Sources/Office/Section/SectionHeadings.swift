internal import XML

/// Which paragraphs of a file begin rows.
struct SectionHeadings {
  struct Heading {
    var row: String
    /// Its level among the file's headings; 0 when it is none.
    var level: Int

    /// The heading's text without the code in brackets.
    func text(_ whole: String) -> String {
      let text = whole.drop(while: \.isWhitespace)
      guard text.first == "[", let end = text.firstIndex(of: "]") else { return String(text).excerpt }
      return String(text[text.index(after: end)...]).excerpt
    }
  }

  private(set) var places: [FlatDocument.Place: Heading] = [:]
  /// The prompt of the form's places to write in; nil when there is none.
  private(set) var placeholder: String?

  private struct Candidate {
    var place: FlatDocument.Place
    var row: String
    var level: Int
    /// How sure it is: 4 and 3 the code in a heading or at its bookmark, 2 a bookmark on a heading, 1 one sign alone.
    var score: Int
  }

  init(_ file: WordFile, known: Set<String>) {
    var ids: [String: String] = [:]
    for (name, value) in file.properties where name.hasPrefix("row.") {
      ids["sapa_row_\(name.dropFirst(4))"] = value.split(separator: "\t", omittingEmptySubsequences: false).first.map(
        String.init)
    }
    // A form says itself which rows it has.
    let rows = ids.isEmpty ? known : Set(ids.values)
    var best: [String: Int] = [:]
    var candidates: [Candidate] = []
    var prompts: [String: Int] = [:]
    let finder = HeadingFinder(file: file, bookmarks: ids, rows: rows)
    finder.eachParagraph { place, bookmark, start in
      if start.hasPrefix("▹") { prompts[FormMarker.content(of: start), default: 0] += 1 }
      guard let (row, level, score) = finder.judge(place, bookmark: bookmark, start) else { return }
      best[row] = max(best[row] ?? 0, score)
      candidates.append(Candidate(place: place, row: row, level: level, score: score))
    }
    var taken: Set<String> = []
    for candidate in candidates {
      let most = best[candidate.row] ?? 0
      // Sure signs may stand twice, as when a heading was copied; of weak ones the first of the strongest counts.
      guard most >= 3 ? candidate.score >= 3 : candidate.score == most && !taken.contains(candidate.row) else {
        continue
      }
      taken.insert(candidate.row)
      places[candidate.place] = Heading(row: candidate.row, level: candidate.level)
    }
    let usual = places.values.map(\.level).filter { $0 > 0 }.min() ?? 0
    for (place, heading) in places where heading.level == 0 { places[place]?.level = usual }
    placeholder =
      file.properties["placeholder"].map(FormMarker.content)
      ?? prompts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

/// Looks at paragraphs of the body for the signs that rows begin with.
private struct HeadingFinder {
  let file: WordFile
  /// Bookmark → row.
  let bookmarks: [String: String]
  let rows: Set<String>

  /// Row, level of the heading and how sure it is; nil when the paragraph begins none.
  func judge(
    _ place: FlatDocument.Place, bookmark: String?, _ start: String
  ) -> (row: String, level: Int, score: Int)? {
    guard bookmark != nil || start.hasPrefix("[") else { return nil }
    let level = level(place)
    let marked = bookmark.flatMap { bookmarks[$0] }
    if let code = HeadingFinder.code(start), rows.contains(code) || (rows.isEmpty && level > 0) {
      return (code, level, marked == code ? 4 : level > 0 ? 3 : 1)
    }
    guard let marked, !start.isEmpty, FormMarker(start) == nil else { return nil }
    return (marked, level, level > 0 ? 2 : 1)
  }

  private func level(_ place: FlatDocument.Place) -> Int {
    guard let properties = file.body.first(.pPr, in: place) else { return 0 }
    let style = file.styles[file.body.value(of: .pStyle, in: properties)]
    if case .heading(let level) = style.role { return level }
    let outline = file.body.value(of: .outlineLvl, in: properties).flatMap { Int($0) }
    if case .heading(let level) = outline.flatMap(StyleRole.init(outline:)) { return level }
    return 0
  }

  /// `1.3` of `[1.3] Title`; nil when no id stands there.
  static func code(_ text: String) -> String? {
    guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
    let code = text[text.index(after: text.startIndex)..<end].filter { !$0.isWhitespace }
    guard let first = code.utf8.first, HeadingFinder.isLetterOrDigit(first) else { return nil }
    let isID = code.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return isID ? code : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Paragraphs of the body with the row's bookmark in or right before them, and how they begin.
  func eachParagraph(_ body: (FlatDocument.Place, String?, String) -> Void) {
    guard let root = file.body.first(.body, in: file.body.root) else { return }
    var bookmark: String?
    walk(root, &bookmark, body)
  }

  private func walk(
    _ parent: FlatDocument.Place, _ bookmark: inout String?, _ body: (FlatDocument.Place, String?, String) -> Void
  ) {
    let document = file.body
    for place in document.children(parent) {
      switch document.term(place) {
      case .p:
        let own = bookmarkName(in: place)
        let start = start(of: place)
        // A bookmark on an empty paragraph belongs to the next.
        body(place, own ?? bookmark, start)
        bookmark = start.isEmpty ? own ?? bookmark : nil
      case .bookmarkStart: bookmark = rowBookmark(place) ?? bookmark
      case .tbl, .sdtPr, .sectPr: continue
      default: if !document.isText(place) { walk(place, &bookmark, body) }
      }
    }
  }

  private func rowBookmark(_ place: FlatDocument.Place) -> String? {
    file.body.value(place, .name).flatMap { bookmarks[$0] == nil ? nil : $0 }
  }

  private func bookmarkName(in paragraph: FlatDocument.Place) -> String? {
    guard !bookmarks.isEmpty else { return nil }
    for place in paragraph..<file.body.end(paragraph) where file.body.term(place) == .bookmarkStart {
      if let name = rowBookmark(place) { return name }
    }
    return nil
  }

  /// The paragraph's text without what was deleted; only its beginning unless it is a prompt.
  private func start(of paragraph: FlatDocument.Place) -> String {
    let document = file.body
    var text = ""
    var place = paragraph + 1
    while place < document.end(paragraph) {
      switch document.term(place) {
      case .del, .moveFrom, .txbxContent, .pPr, .instrText:
        place = document.end(place)
        continue
      case .t:
        text += document.joinedText(place)
        if text.first?.isWhitespace == true { text = String(text.drop(while: \.isWhitespace)) }
        if text.utf8.count > 120, !text.hasPrefix("▹") { return text }
        if let first = text.first, first != "[", first != "▹", bookmarks.isEmpty || text.utf8.count > 8 { return text }
      default: break
      }
      place += 1
    }
    return text
  }
}
