import Model

/// What came back of one section of the report: where each text lies, what was counted in it, and when the source text
/// changed last.
struct SectionTexts {
  struct Key: Hashable {
    let row: String
    let language: LanguageCode
    let hash: String
  }

  /// A text as the form that brought it last has it.
  struct Found {
    var file: String
    var by: String
    var on: Day
    /// In the case's history.
    var order: Int
    var words = 0
    var changes = 0
    var comments = 0
    var marks = 0
    /// Of a translation: the hash of the text it was made from.
    var source: String?
  }

  private(set) var found: [Key: Found] = [:]
  /// When the source text last became another, and when the last form came, in the case's history.
  private(set) var changed: Int?
  private(set) var lastForm: Int?
  private var standing: [String: String] = [:]
  private let source: LanguageCode

  init(source: LanguageCode) {
    self.source = source
  }

  /// Merging compares texts alone: what was counted in a text goes with it.
  static func texts(of form: Event.Form) -> [Answer] {
    let columns = Set(LanguageCode.allCases.map { SectionColumn.text.id(in: $0) })
    return form.answers.filter { columns.contains($0.column) }
  }

  /// Keeps what a form says beside its texts; `merged` are all texts as they stand with it.
  mutating func add(_ filed: Filed, merged: [String: [String: AnswerSheet.Cell]], conflicts: [AnswerSheet.Conflict]) {
    if filed.event.kind == .returned {
      lastForm = filed.order
      let rows = Dictionary(grouping: filed.form.answers, by: \.row)
      for (row, answers) in rows {
        let cells = Dictionary(answers.map { ($0.column, $0.value) }) { first, _ in first }
        for language in LanguageCode.allCases { keep(row, language, cells, filed, merged) }
      }
    }
    let column = SectionColumn.text.id(in: source)
    var texts = merged.compactMapValues { $0[column]?.value }
    for conflict in conflicts where conflict.column == column { texts[conflict.row] = "?" }
    if texts != standing {
      changed = filed.order
      standing = texts
    }
  }

  private mutating func keep(
    _ row: String, _ language: LanguageCode, _ cells: [String: String], _ filed: Filed,
    _ merged: [String: [String: AnswerSheet.Cell]]
  ) {
    func cell(_ column: SectionColumn) -> String? { cells[column.id(in: language)] }
    // A form that brings no other text may still say that a translation fits a newer source.
    guard SectionColumn.allCases.contains(where: { cell($0) != nil }) else { return }
    let hash = cell(.text) ?? merged[row]?[SectionColumn.text.id(in: language)]?.value ?? ""
    guard !hash.isEmpty else { return }
    func count(_ column: SectionColumn) -> Int { cell(column).flatMap { Int($0) } ?? 0 }
    let person = filed.event.by ?? filed.form.addressee ?? ""
    found[Key(row: row, language: language, hash: hash)] = Found(
      file: filed.form.file, by: person, on: filed.event.on, order: filed.order, words: count(.words),
      changes: count(.changes), comments: count(.comments), marks: count(.marks), source: cell(.source))
  }
}
