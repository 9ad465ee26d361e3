internal import Archive
internal import XML

/// A section while it is being read: rows so far, what they refer to, and what is to be remarked.
final class SectionDraft {
  var rows: [SectionText.Row] = []
  var stray: [String] = []
  var code: String?
  var resources = SectionText.Resources()
  var lists: WordLists
  var changes: [SectionChange] = []
  var wraps: [SectionWrap] = []
  var linkIDs: [String: String] = [:]
  var pictureIDs: [String: String] = [:]
  var noteIDs: [String: String] = [:]
  var commentIDs: [String: String] = [:]
  /// The row that is read; nil before the first heading.
  private(set) var row: Int?
  /// Paragraphs of the row so far, those in tables too.
  private(set) var paragraphs = 0
  /// Where each row is, and how many paragraphs it has.
  private var places: [String: Int] = [:]
  private var counts: [Int] = []
  /// Line of a Markdown file that is read; 0 in Word files.
  var line = 0
  private var remarked: Set<String> = []
  /// While comments are read.
  var isSilent = false
  /// Ranges of comments and bookmarks that began in this row and are still open: name of the element that ends one, id.
  private var open: [Range: Int] = [:]
  private var opened = 0
  /// Marks from paragraphs that are no part of the row; the next paragraph takes them.
  private var pending: [SectionInline] = []

  struct Range: Hashable {
    var end: String
    var id: String
  }

  init(lists: WordLists = WordLists(WordNumbering())) {
    self.lists = lists
  }

  func addGuidance(_ text: String) {
    if let row { rows[row].guidance += FormMarker.content(of: text).count }
  }

  /// From here on everything belongs to the row; to the same one when its heading stands in the file twice.
  func begin(row id: String, heading: String) {
    closeRow()
    lists.beginRow()
    remarked = []
    if let row { counts[row] = paragraphs }
    if let again = places[id] {
      row = again
      paragraphs = counts[again]
      remark(.lost, "a second heading of this row ('\(heading.prefix(60))')", at: paragraphs + 1)
    } else {
      row = rows.count
      paragraphs = 0
      places[id] = rows.count
      counts.append(0)
      rows.append(SectionText.Row(id: id, heading: heading))
    }
  }

  /// The place of the paragraph that is read.
  var place: Int { paragraphs + 1 }

  func countParagraph() { paragraphs += 1 }

  /// Says something about the paragraph that is read, once.
  func remark(_ kind: SectionText.Remark.Kind, _ text: String, at place: Int? = nil) {
    guard let row, !isSilent else { return }
    let remark = SectionText.Remark(kind: kind, paragraph: place ?? self.place, line: line, text: text)
    if kind == .lost, !remarked.insert("\(remark.paragraph) \(text)").inserted { return }
    rows[row].remarks.append(remark)
  }

  /// Says something once in a row.
  func remarkOnce(_ text: String) {
    guard row != nil, remarked.insert(text).inserted else { return }
    remark(.lost, text)
  }

  func count(_ counter: WritableKeyPath<SectionText.Row, Int>) {
    guard let row, !isSilent else { return }
    rows[row][keyPath: counter] += 1
  }

  func append(_ block: Element) {
    guard let row else { return }
    rows[row].blocks.append(block)
  }

  var lastBlock: Element? { row.flatMap { rows[$0].blocks.last } }

  func beginRange(_ range: Range) {
    guard row != nil else { return }
    opened += 1
    open[range] = opened
  }

  /// Whether the range began in this row.
  func endRange(_ range: Range) -> Bool {
    open.removeValue(forKey: range) != nil
  }

  func keep(_ item: SectionInline) { pending.append(item) }

  func takeKept() -> [SectionInline] {
    defer { pending = [] }
    return pending
  }

  /// Ends what is still open, so that each row is whole in itself.
  func closeRow() {
    guard let row else { return }
    let unended = open.sorted { $0.value < $1.value }.map(\.key)
    let ends = pending.compactMap(\.markElement) + unended.map { Element($0.end, ["w:id": $0.id]) }
    open = [:]
    pending = []
    guard !ends.isEmpty else { return }
    if rows[row].blocks.last?.name != "w:p" {
      rows[row].blocks.append(Element("w:p"))
      paragraphs += 1
    }
    let last = rows[row].blocks.count - 1
    rows[row].blocks[last].children.append(contentsOf: ends.map { .element($0) })
  }
}

extension SectionInline {
  fileprivate var markElement: Element? {
    switch content {
    case .mark(let element): element
    case .object(let element): Element("w:r", [:], [.element(element)])
    case .text, .tab, .lineBreak, .pageBreak, .equation: nil
    }
  }
}

extension Element {
  /// `w:p` in it, itself too.
  var paragraphCount: Int {
    if name == "w:p" { return 1 }
    guard name == "w:tbl" || name == "w:tr" || name == "w:tc" else { return 0 }
    return elements.reduce(0) { $0 + $1.paragraphCount }
  }
}

extension SectionDraft {
  /// Reads something whose remarks and counts are nobody's business.
  func silently<Result>(_ body: () -> Result) -> Result {
    isSilent = true
    defer { isSilent = false }
    return body()
  }
}
