import Model

/// An event that brings or settles answers, with its place in the case's history.
struct Filed {
  let order: Int
  let event: Event
  let form: Event.Form
}

/// Merges the forms of one document, in the order they came, into what they answer together.
struct Merging {
  private struct Key: Hashable {
    let row: String
    let column: String
  }

  /// Forms of one person and export replace each other.
  private struct Source: Hashable {
    let person: String
    let export: String
  }

  private struct Voice {
    let source: Source
    let order: Int
    let cell: AnswerSheet.Cell
  }

  /// An answer that somebody chose, and what it was chosen against: only a new word reopens the question.
  private struct Settlement {
    let voice: Voice
    let overruled: [String: String]
  }

  private let rule: Document.ConflictRule
  /// People whose answer stands, where the rule names a role.
  private let deciders: Set<String>
  private var voices: [Key: [Voice]] = [:]
  private var keys: [Source: [Key]] = [:]
  private var settlements: [Key: Settlement] = [:]
  /// Keys in the order they were first answered.
  private var known: [Key] = []
  private(set) var cells: [String: [String: AnswerSheet.Cell]] = [:]
  private var conflicts: [Key: [AnswerSheet.Cell]] = [:]
  private var lastFile: String?

  init(_ rule: Document.ConflictRule, deciders: Set<String>) {
    self.rule = rule
    self.deciders = deciders
  }

  /// Whether these are the answers now, whoever gave them.
  func says(_ others: [String: [String: AnswerSheet.Cell]]) -> Bool {
    func values(_ cells: [String: [String: AnswerSheet.Cell]]) -> [String: [String: String]] {
      cells.mapValues { $0.mapValues(\.value) }.filter { !$0.value.isEmpty }
    }
    return values(cells) == values(others)
  }

  var hasConflicts: Bool { !conflicts.isEmpty }

  mutating func add(_ filed: Filed) {
    let person = filed.event.by ?? filed.form.addressee ?? ""
    switch filed.event.kind {
    case .returned:
      if !filed.form.file.isEmpty { lastFile = filed.form.file }
      hear(filed, person)
    case .settled: settle(filed, person)
    case .began, .done, .skipped, .reopened, .opened, .listed: break
    }
  }

  private mutating func hear(_ filed: Filed, _ person: String) {
    // A form whose export nobody knows replaces none.
    let export = filed.form.export.isEmpty ? "#\(filed.order)" : filed.form.export
    let source = Source(person: person, export: export)
    let replaced = keys[source] ?? []
    var earlier: [Key: Voice] = [:]
    for key in replaced {
      earlier[key] = voices[key]?.first { $0.source == source }
      voices[key]?.removeAll { $0.source == source }
    }
    var spoken: [Key] = []
    for answer in filed.form.answers {
      let key = Key(row: answer.row, column: answer.column)
      if voices[key] == nil { known.append(key) }
      // What was said already was not said again.
      let voice =
        earlier[key].flatMap { $0.cell.value == answer.value ? $0 : nil }
        ?? Voice(
          source: source, order: filed.order,
          cell: AnswerSheet.Cell(value: answer.value, by: person, on: filed.event.on, file: filed.form.file))
      voices[key, default: []].append(voice)
      spoken.append(key)
    }
    keys[source] = spoken
    for key in replaced { decide(key) }
    for key in spoken { decide(key) }
  }

  private mutating func settle(_ filed: Filed, _ person: String) {
    for answer in filed.form.answers {
      let key = Key(row: answer.row, column: answer.column)
      if voices[key] == nil { known.append(key) }
      let overruled = latest(voices[key] ?? []).map { ($0.source.person, $0.cell.value) }
      let cell = AnswerSheet.Cell(value: answer.value, by: person, on: filed.event.on, file: "")
      settlements[key] = Settlement(
        voice: Voice(source: Source(person: person, export: ""), order: filed.order, cell: cell),
        overruled: Dictionary(overruled) { first, _ in first })
      voices[key, default: []] += []
      decide(key)
    }
  }

  /// Each person's last word, by age.
  private func latest(_ voices: [Voice]) -> [Voice] {
    guard voices.count > 1 else { return voices }
    var latest: [String: Voice] = [:]
    for voice in voices where latest[voice.source.person].map({ $0.order <= voice.order }) ?? true {
      latest[voice.source.person] = voice
    }
    return latest.values.sorted { ($0.order, $0.source.person) < ($1.order, $1.source.person) }
  }

  private mutating func decide(_ key: Key) {
    var speakers = latest(voices[key] ?? [])
    if let settlement = settlements[key] {
      speakers.removeAll { settlement.overruled[$0.source.person] == $0.cell.value }
      if !speakers.contains(where: { $0.source.person == settlement.voice.source.person }) {
        speakers.insert(settlement.voice, at: 0)
      }
    }
    conflicts[key] = nil
    cells[key.row]?[key.column] = nil
    guard let standing = standing(among: speakers) else {
      // One for each person, by date.
      let sides = speakers.map(\.cell)
      if !sides.isEmpty { conflicts[key] = sides.sorted { $0.on < $1.on } }
      return
    }
    if !standing.cell.value.isEmpty { cells[key.row, default: [:]][key.column] = standing.cell }
  }

  /// The answer that stands: the one that all give, or the one the rule chooses.
  private func standing(among speakers: [Voice]) -> Voice? {
    guard let first = speakers.first else { return nil }
    if speakers.allSatisfy({ $0.cell.value == first.cell.value }) { return first }
    switch rule {
    case .ask: return nil
    case .last: return speakers.last
    case .role:
      let chosen = speakers.filter { deciders.contains($0.source.person) }
      guard let first = chosen.first, chosen.allSatisfy({ $0.cell.value == first.cell.value }) else { return nil }
      return first
    }
  }

  /// What the forms answer now; `rows` are those the form was made with, nil where people add none.
  func sheet(rows: Set<String>?) -> AnswerSheet {
    var sheet = AnswerSheet(cells: cells.filter { !$0.value.isEmpty }, lastFile: lastFile)
    var seen: Set<String> = []
    for key in known {
      if let sides = conflicts[key] {
        sheet.conflicts.append(AnswerSheet.Conflict(row: key.row, column: key.column, cells: sides))
      }
      guard let rows, !rows.contains(key.row), sheet.cells[key.row] != nil else { continue }
      if seen.insert(key.row).inserted { sheet.addedRows.append(key.row) }
    }
    return sheet
  }
}
