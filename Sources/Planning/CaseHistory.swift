import Model

/// What the journal and `already:` say about one case up to a day: the word that now holds for each step, and the forms
/// that came back.
struct CaseHistory {
  private(set) var began: Event?
  private(set) var words: [String: Event] = [:]
  /// Forms and settlements, in the order they were recorded.
  private(set) var filed: [Filed] = []
  /// Events that gave findings their numbers.
  private(set) var opened: [Event] = []
  /// What each file of the evidence register was when it was first seen, by path relative to the workspace.
  private(set) var listed: [String: Listing] = [:]
  /// When each step was last reopened, among all events of the case.
  private(set) var reopenings: [String: Int] = [:]
  /// When the word that holds for each step was recorded, among all events of the case.
  private(set) var orders: [String: Int] = [:]
  private var reopenedItems: Set<String> = []
  private var count = 0

  struct Listing: Sendable {
    let hash: String
    let on: Day
  }

  /// Events in the order they were recorded; those of `already:` come first.
  init(already: [Event], journal: [Event], upTo day: Day) {
    for event in already where event.on <= day { add(event) }
    for event in journal where event.on <= day { add(event) }
  }

  /// The word on a turn. A word on the bare id of a repeated step, as `already:` may have it, holds for all its items.
  func word(on turn: Turn) -> Event? {
    if let word = words[turn.id] { return word }
    return turn.item == nil || reopenedItems.contains(turn.id) ? nil : words[turn.step.value.id]
  }

  /// When the word on a turn was recorded, among all events of the case.
  func order(of turn: Turn) -> Int {
    (words[turn.id] == nil ? nil : orders[turn.id]) ?? orders[turn.step.value.id] ?? 0
  }

  private mutating func add(_ event: Event) {
    count += 1
    switch event.kind {
    case .began: began = began ?? event
    case .done, .skipped:
      words[event.step] = event
      orders[event.step] = count
    case .reopened:
      reopenings[event.step] = count
      reopen(event.step)
    case .returned, .settled:
      if let form = event.form { filed.append(Filed(order: count, event: event, form: form)) }
    case .opened: opened.append(event)
    case .listed:
      for file in event.evidence where listed[file.file] == nil {
        listed[file.file] = Listing(hash: file.hash, on: event.on)
      }
    }
  }

  private mutating func reopen(_ step: String) {
    if words.removeValue(forKey: step) != nil { return }
    // The word was on the bare id: this item alone opens again.
    guard let slash = step.firstIndex(of: "/"), words[String(step[..<slash])] != nil else { return }
    reopenedItems.insert(step)
  }
}
