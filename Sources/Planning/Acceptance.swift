import Model

/// A word by which somebody accepted what another step got back, as far as it still holds.
struct Acceptance {
  let word: Event
  /// It holds no longer: what it accepted was changed or asked for again since.
  let hasLapsed: Bool

  /// Nil for a turn that accepts nothing, or on which there is no word.
  init?(of turn: Turn, _ basis: Basis, _ returns: Returns?) {
    guard turn.step.value.completion == .accepted, let word = basis.history.word(on: turn), word.kind == .done,
      let accepted = turn.step.value.accepts.flatMap(basis.outline.index(of:))
    else { return nil }
    self.word = word
    let order = basis.history.order(of: turn)
    let suffix = turn.item.map { "/\($0.id)" } ?? ""
    let step = basis.outline.steps[accepted].value
    let reopened = basis.history.reopenings[step.id + suffix] ?? -1
    let changed = step.documents.compactMap { returns?.changed[$0 + suffix] }.max() ?? -1
    hasLapsed = max(reopened, changed) > order
  }
}

extension CaseReckoning {
  /// The word that holds on a turn: what somebody said, else what forms show.
  static func word(on turn: Turn, _ basis: Basis, _ returns: Returns?) -> Event? {
    if let acceptance = Acceptance(of: turn, basis, returns) { return acceptance.hasLapsed ? nil : acceptance.word }
    return basis.history.word(on: turn) ?? returns?.word(on: turn)
  }
}
