import Language
import Model
import Office

/// What a section that came back changes in what its case has, row by row.
struct SectionReading {
  let section: SectionStanding
  let language: LanguageCode
  let source: LanguageCode
  /// Ids of the case's evidence; nil: it has no register.
  let evidence: Set<String>?

  /// Characters that a program may add to guidance by itself.
  private static let slack = 3

  private(set) var answers: [Answer] = []
  private(set) var remarks = Remarks()

  init(_ section: SectionStanding, _ language: LanguageCode, source: LanguageCode, evidence: Set<String>?) {
    self.section = section
    self.language = language
    self.source = source
    self.evidence = evidence
  }

  mutating func read(_ text: SectionText, exported: [String: SectionExport]) {
    let known = Dictionary(section.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for stray in text.stray { remarks.add(.section(.strayText(String(stray.prefix(80))))) }
    for row in text.rows {
      guard let standing = known[row.id] else {
        let meant = Spelling.nearest(to: row.id, among: known.keys.sorted())
        remarks.add(.unknownRow(row.id, meant: meant), at: spot(row.id, 0))
        continue
      }
      read(row, of: standing, exported[row.id])
    }
    let read = Set(text.rows.map(\.id))
    let missing = section.rows.map(\.id).filter { !read.contains($0) }
    if !missing.isEmpty { remarks.add(.section(.headingsMissing(missing))) }
  }

  private mutating func read(_ row: SectionText.Row, of standing: SectionStanding.Row, _ exported: SectionExport?) {
    for remark in row.remarks where remark.kind == .lost {
      remarks.add(.section(.notCarried(remark.text)), at: spot(row.id, max(remark.line, remark.paragraph)))
    }
    if let guidance = exported?.guidance, row.guidance > guidance + SectionReading.slack {
      remarks.add(.section(.guidanceWritten), at: spot(row.id, 0))
    }
    let now = standing.texts[language]
    let before = exported.map(\.hash) ?? now?.hash ?? ""
    let isSettled =
      row.hash == before
      && (row.hash.isEmpty
        || (row.changes, row.comments, row.marks) == (now?.changes ?? 0, now?.comments ?? 0, now?.marks ?? 0))
    guard !isSettled else { return }
    for reference in row.evidence where evidence?.contains(reference.id) == false {
      remarks.add(.section(.unknownEvidence(reference.id)), at: spot(row.id, reference.paragraph))
    }
    func answer(_ column: SectionColumn, _ value: String) {
      answers.append(Answer(row: row.id, column: column.id(in: language), value: value))
    }
    answer(.text, row.hash)
    guard !row.hash.isEmpty else { return }
    answer(.words, String(row.words))
    answer(.changes, String(row.changes))
    answer(.comments, String(row.comments))
    answer(.marks, String(row.marks))
    // A translation counts for the source it was made from.
    if language != source { answer(.source, exported?.source ?? standing.texts[source]?.hash ?? "") }
  }

  private func spot(_ row: String, _ paragraph: Int) -> Remarks.Spot {
    Remarks.Spot(sheet: row, paragraph: paragraph)
  }
}

/// What a form says of a row it was made with.
struct SectionExport: Sendable, Hashable {
  /// Of its text; empty: there was none.
  var hash: String
  /// Of the text that a translation was to be made from.
  var source: String
  /// Characters of guidance in the row; nil where it shows a source text, or the form does not say.
  var guidance: Int?

  /// By row, from the custom properties `row.<n>`.
  static func all(in properties: [String: String]) -> [String: SectionExport] {
    var found: [String: SectionExport] = [:]
    for (name, value) in properties where name.hasPrefix("row.") {
      let fields = value.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let id = fields.first, !id.isEmpty else { continue }
      found[id] = SectionExport(
        hash: fields.count > 1 ? fields[1] : "", source: fields.count > 2 ? fields[2] : "",
        guidance: fields.count > 3 ? Int(fields[3]) : nil)
    }
    return found
  }
}
