/// Follows the numbers of lists through a file, and gives each list in each row an id of its own.
struct WordLists {
  private let numbering: WordNumbering
  /// What each definition has counted up to, by level; nil: not begun.
  private var counts: [String: [Int?]] = [:]
  private var seen: Set<String> = []
  /// Local ids in this row, by definition.
  private var current: [String: String] = [:]
  private(set) var lists: [String: SectionText.List] = [:]

  init(_ numbering: WordNumbering) {
    self.numbering = numbering
  }

  /// From here on lists are new ones that go on counting.
  mutating func beginRow() {
    current = [:]
  }

  /// The local list and the level of the next paragraph; nil when it belongs to none.
  mutating func item(_ place: WordListPlace, style: String?, role: StyleRole) -> (list: String, level: Int)? {
    guard let id = place.list, id != "0", let use = numbering.uses[id] else { return plain(role) }
    let level = place.level ?? style.flatMap { numbering.definitions[use.definition]?.styles[$0] } ?? 0
    guard let look = numbering.level(level, of: id), let kind = look.kind else { return nil }
    var counted = counts[use.definition] ?? Array(repeating: nil, count: 9)
    if seen.insert(id).inserted, !use.starts.isEmpty {
      // The author had the numbers start anew here.
      for (number, start) in use.starts { counted[number] = start - 1 }
      current[use.definition] = nil
    }
    counted[level] = (counted[level] ?? look.start - 1) + 1
    for deeper in level + 1..<9 { counted[deeper] = nil }
    counts[use.definition] = counted
    // Styles of deeper levels, "List Bullet 2", may each have a list of one level.
    let shown = level == 0 ? role.listLevel : level
    if let list = current[use.definition] { return (list, shown) }
    let levels = (0..<9).map { number -> SectionText.List.Level in
      if number == shown, shown > level {
        let start = kind == .bullet ? 1 : counted[level] ?? look.start
        return SectionText.List.Level(
          kind: kind, text: look.text.replacing("%1", with: "%\(shown + 1)"), start: start)
      }
      let look = numbering.level(number, of: id) ?? WordNumbering.Level()
      let kind = look.kind ?? kind
      let start = kind == .bullet ? 1 : number <= level ? counted[number] ?? look.start : look.start
      return SectionText.List.Level(
        kind: kind, text: look.kind == nil ? WordLists.text(kind, number) : look.text, start: start)
    }
    return (add(SectionText.List(levels: levels), for: use.definition), shown)
  }

  /// A style may be called a list's without having one.
  private mutating func plain(_ role: StyleRole) -> (list: String, level: Int)? {
    guard case .list(let isBulleted, let level) = role else { return nil }
    let key = isBulleted ? "bullets" : "numbers"
    if let list = current[key] { return (list, level) }
    let kind = isBulleted ? SectionText.List.Level.Kind.bullet : .decimal
    let levels = (0..<9).map { SectionText.List.Level(kind: kind, text: WordLists.text(kind, $0)) }
    return (add(SectionText.List(levels: levels), for: key), level)
  }

  private mutating func add(_ list: SectionText.List, for key: String) -> String {
    let id = String(lists.count + 1)
    lists[id] = list
    current[key] = id
    return id
  }

  private static func text(_ kind: SectionText.List.Level.Kind, _ level: Int) -> String {
    kind == .bullet ? "•" : "%\(level + 1)."
  }
}

extension StyleRole {
  /// From 0.
  fileprivate var listLevel: Int {
    if case .list(_, let level) = self { return level }
    return 0
  }
}
