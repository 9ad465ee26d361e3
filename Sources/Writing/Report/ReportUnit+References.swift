import Language
import Model

extension ReportUnit {
  /// Begins a place that references lead to.
  mutating func anchor(_ id: String, _ kind: ReportAnchor.Kind, number: Int = 0) {
    let mark = counts.next(.bookmark)
    name(id, kind, mark, number)
    beginBookmark(mark)
  }

  private mutating func name(_ id: String, _ kind: ReportAnchor.Kind, _ mark: Int, _ number: Int) {
    let anchor = ReportAnchor(
      kind: kind, bookmark: mark, number: number, place: source?.place, spot: source?.spot ?? "")
    anchors.append((id, anchor))
  }

  mutating func endAnchor() {
    guard let last = anchors.last else { return }
    endBookmark(last.anchor.bookmark)
  }

  /// Its name has the number of its id, so that both are unique.
  mutating func beginBookmark(_ mark: Int) {
    out.put("<w:bookmarkStart w:id=\"")
    out.put(.bookmark, mark)
    out.put("\" w:name=\"_Ref")
    out.put(.bookmark, mark)
    out.put("\"/>")
  }

  mutating func endBookmark(_ mark: Int) {
    out.put("<w:bookmarkEnd w:id=\"")
    out.put(.bookmark, mark)
    out.put("\"/>")
  }

  /// The words beside a reference by id, which depend on those around it.
  func words(for id: String, between left: String, and right: String) -> ReferenceWords? {
    guard let colon = id.firstIndex(of: ":"), let kind = ReferenceWords.Kind(rawValue: String(id[..<colon])),
      let language = LanguageCode(rawValue: setting.report.language)
    else { return nil }
    return ReferenceWords(kind, in: language, between: left, and: right)
  }

  /// What leads to a table, a figure, a criterion or an evidence; filled in when all of them are known.
  mutating func refer(
    to id: String, shown: String, words: ReferenceWords? = nil, properties: String, isPlain: Bool, place: Place?,
    spot: String, isField: Bool = false, isPage: Bool = false
  ) {
    out.put(.reference(references.count))
    references.append(
      ReportReferring(
        id: id, text: shown, words: words, properties: properties, isPlain: isPlain, isField: isField, isPage: isPage,
        place: place,
        spot: spot))
  }

  /// The label of a table or figure with its number: `Table 3. `; the bookmark is around the number, which is what
  /// references show.
  mutating func label(_ kind: ReportAnchor.Kind, id: String?, aliases: [String] = []) {
    let counter: ReportCounter = kind == .table ? .table : .figure
    let number = counts.next(counter)
    let label = setting.label(kind)
    run(label.before)
    let mark = counts.next(.bookmark)
    for id in [id].compactMap({ $0 }) + aliases { name(id, kind, mark, number) }
    beginBookmark(mark)
    out.put("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> SEQ ")
    out.put(kind == .table ? "Table" : "Figure")
    out.put(" \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
    out.put(counter, number)
    out.put("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
    endBookmark(mark)
    run("\(label.after)\(setting.captionMark)")
  }

  /// A caption of the report's own.
  mutating func caption(_ kind: ReportAnchor.Kind, id: String?, _ text: String) {
    let prefix = kind == .table ? "tbl" : "fig"
    open(kind == .table ? "Caption" : "FigureCaption")
    if setting.edition == .form {
      run(id.map { "[\(prefix):\($0)] \(text)" } ?? text)
    } else {
      label(kind, id: id.map { "\(prefix):\($0)" })
      inline(text)
    }
    close()
  }
}
