import Model

/// What the journal and `already:` say about one case up to a day: the word that now holds for each step.
struct CaseHistory {
  private(set) var began: Event?
  private(set) var words: [String: Event] = [:]
  private var reopenedItems: Set<String> = []

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

  private mutating func add(_ event: Event) {
    switch event.kind {
    case .began: began = began ?? event
    case .done, .skipped: words[event.step] = event
    case .reopened: reopen(event.step)
    case .returned, .settled, .opened: break
    }
  }

  private mutating func reopen(_ step: String) {
    if words.removeValue(forKey: step) != nil { return }
    // The word was on the bare id: this item alone opens again.
    guard let slash = step.firstIndex(of: "/"), words[String(step[..<slash])] != nil else { return }
    reopenedItems.insert(step)
  }

}
