import Model

/// What keeps each step of a case from being done: the unfinished turns it needs, and the one that holds them all up.
struct Obstacles {
  /// For each step the ids of unfinished turns it needs.
  private(set) var blockers: [[String]]
  /// For each blocked step the first turn before it that could be done now.
  private(set) var holders: [String?]

  private let outline: Outline
  private let unfinished: [[String]]

  init(_ outline: Outline, turns: [[Turn]?], words: [[Event?]]) {
    self.outline = outline
    let unfinished = zip(turns, words).map { turns, words in
      zip(turns ?? [], words).filter { $1 == nil }.map(\.0.id)
    }
    self.unfinished = unfinished
    let blockers = outline.needs.map { needs in needs.flatMap { unfinished[$0] } }
    self.blockers = blockers
    holders = Array(repeating: nil, count: blockers.count)
    for index in blockers.indices where !blockers[index].isEmpty { holders[index] = holder(of: index) }
  }

  /// Walks back over unfinished steps to those that wait for nothing, and takes the first of them in the workflow's order.
  private func holder(of index: Int) -> String? {
    var seen: Set<Int> = [index]
    var waiting = [index]
    var ready: [Int] = []
    while let current = waiting.popLast() {
      for need in outline.needs[current] where !unfinished[need].isEmpty && seen.insert(need).inserted {
        if blockers[need].isEmpty { ready.append(need) } else { waiting.append(need) }
      }
    }
    return ready.min().flatMap { unfinished[$0].first }
  }
}
