import Model

/// What keeps each step of a case from being done: the unfinished turns it needs, and the one that holds them all up.
/// Steps over the parts of a report wait for the same part of one another, all others for every turn of what they need.
struct Obstacles {
  /// A turn that an obstacle lies before; without an item all turns of the step.
  private struct Spot: Hashable {
    let step: Int
    let item: Item?
  }

  private struct Unfinished {
    let id: String
    let item: Item?
  }

  private let outline: Outline
  private let unfinished: [[Unfinished]]
  /// For each step the ids of unfinished turns it needs, those of its own item left out.
  private let common: [[String]]
  /// For each step that does not go item by item the turn that holds it up.
  private var holders: [String?]

  init(_ outline: Outline, turns: [[Turn]?], words: [[Event?]]) {
    self.outline = outline
    let unfinished = zip(turns, words).map { turns, words in
      zip(turns ?? [], words).filter { $1 == nil }.map { Unfinished(id: $0.0.id, item: $0.0.item) }
    }
    self.unfinished = unfinished
    common = zip(outline.needs, outline.itemNeeds).map { needs, own in
      needs.flatMap { own.contains($0) ? [] : unfinished[$0].map(\.id) }
    }
    holders = Array(repeating: nil, count: common.count)
    for step in common.indices where !common[step].isEmpty && outline.itemNeeds[step].isEmpty {
      holders[step] = find(before: Spot(step: step, item: nil))
    }
  }

  /// Ids of the unfinished turns that one turn of a step needs.
  func blockers(of step: Int, _ item: Item?) -> [String] {
    let own = outline.itemNeeds[step]
    if own.isEmpty { return common[step] }
    return outline.needs[step].flatMap { need in
      (own.contains(need) ? unfinished[need].filter { $0.item == item } : unfinished[need]).map(\.id)
    }
  }

  /// The first turn before a blocked one that could be done now.
  func holder(of step: Int, _ item: Item?) -> String? {
    outline.itemNeeds[step].isEmpty ? holders[step] : find(before: Spot(step: step, item: item))
  }

  /// Walks back over unfinished steps to those that wait for nothing, and takes the first of them in the workflow's order.
  private func find(before start: Spot) -> String? {
    var seen: Set<Spot> = [start]
    var waiting = [start]
    var ready: [(step: Int, turn: Int)] = []
    while let current = waiting.popLast() {
      for need in outline.needs[current.step] {
        let isOwn = outline.itemNeeds[current.step].contains(need)
        let goesByItem = !outline.itemNeeds[need].isEmpty
        for (index, turn) in unfinished[need].enumerated() where !isOwn || turn.item == current.item {
          // All turns of a step that does not go item by item wait for the same: its first stands for them.
          guard seen.insert(Spot(step: need, item: goesByItem || isOwn ? turn.item : nil)).inserted else {
            if goesByItem || isOwn { continue } else { break }
          }
          let spot = Spot(step: need, item: goesByItem ? turn.item : nil)
          if blockers(of: need, turn.item).isEmpty { ready.append((need, index)) } else { waiting.append(spot) }
        }
      }
    }
    return ready.min { $0 < $1 }.map { unfinished[$0.step][$0.turn].id }
  }
}
