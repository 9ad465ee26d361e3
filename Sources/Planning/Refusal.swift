package import Model

/// Why something a person wants to record cannot be.
package enum Refusal: Error, Sendable, Hashable {
  case unknownCase(String, known: [String])
  case unknownStep(String, in: String, known: [String])
  /// The bare id of a repeated step.
  case repeated(String, items: [String])
  /// The case stands on a version of its workflow that is gone.
  case versionGone(String)
  case unknownPerson(String)
  case blocked(String, by: [Blocker])
  case alreadyDone(String, on: Day)
  case alreadySkipped(String, on: Day)
  /// Neither done nor skipped, so there is nothing to take back.
  case nothingToReopen(String)
  /// A reopening before the word that it takes back.
  case beforeWord(String, on: Day, word: Day)
  /// The journal already has a word on the step from a later day than as-of.
  case laterWord(String, on: Day)
  case inFuture(Day, asOf: Day)
  case numberMissing(String)
  case numberTaken(String, register: String, caseID: String, step: String)
  case noteMissing(String, because: Reason)
  /// Nobody disagrees about that cell; `open` are the cells about which somebody does.
  case noConflict(String, in: String, open: [String])
  /// A settlement that none of the two sides said.
  case notGiven(String, to: String, given: [String])

  /// An unfinished step, with the person who answers for it.
  package struct Blocker: Sendable, Hashable {
    package let step: String
    package let person: String?
  }

  package enum Reason: String, Sendable, Hashable {
    case returned
    case skipped
    /// Findings are still open.
    case closed
  }

  /// Stable and lower case, a diagnostic's code.
  package var code: String {
    switch self {
    case .unknownCase: "unknown-case"
    case .unknownStep: "unknown-step"
    case .repeated: "repeated-step"
    case .versionGone: "version-gone"
    case .unknownPerson: "unknown-person"
    case .blocked: "step-blocked"
    case .alreadyDone, .alreadySkipped: "step-finished"
    case .nothingToReopen: "nothing-to-reopen"
    case .beforeWord, .laterWord: "wrong-order"
    case .inFuture: "in-future"
    case .numberMissing: "number-missing"
    case .numberTaken: "number-taken"
    case .noteMissing: "note-missing"
    case .noConflict: "no-conflict"
    case .notGiven: "not-given"
    }
  }

  package var message: String {
    switch self {
    case .unknownCase(let id, let known): "there is no case '\(id)'; there are \(Refusal.list(known))"
    case .unknownStep(let step, let id, let known):
      "case '\(id)' has no step '\(step)'; it has \(Refusal.list(known))"
    case .repeated(let step, let items): "step '\(step)' is repeated; name one of \(Refusal.list(items))"
    case .versionGone(let message): message
    case .unknownPerson(let id): "there is no person '\(id)'"
    case .blocked(let step, let blockers):
      "step '\(step)' is blocked by \(Refusal.list(blockers.map(\.words)))"
    case .alreadyDone(let step, let day): "step '\(step)' was done on \(day); reopen it first"
    case .alreadySkipped(let step, let day): "step '\(step)' was skipped on \(day); reopen it first"
    case .nothingToReopen(let step): "step '\(step)' is neither done nor skipped, there is nothing to reopen"
    case .beforeWord(let step, let day, let word):
      "step '\(step)' cannot be reopened on \(day), it was finished on \(word)"
    case .laterWord(let step, let day): "step '\(step)' already has a word from \(day), after the as-of date"
    case .inFuture(let day, let asOf): "\(day) lies after \(asOf), the as-of date"
    case .numberMissing(let step): "step '\(step)' is done when its document is issued; give its number"
    case .numberTaken(let number, let register, let id, let step):
      "number '\(number)' of register '\(register)' belongs to step '\(step)' of case '\(id)'"
    case .noteMissing(let step, .returned):
      "step '\(step)' is done when its forms are back; a note has to say why it is done without them"
    case .noteMissing(let step, .skipped): "a note has to say why step '\(step)' is skipped"
    case .noteMissing(let step, .closed):
      "step '\(step)' is done when its findings are closed; a note has to say why it is done before"
    case .noConflict(let cell, let step, let open):
      open.isEmpty
        ? "the forms of step '\(step)' have no answers to settle"
        : "nobody disagrees about \(cell) of step '\(step)'; to be settled: \(Refusal.list(open))"
    case .notGiven(let value, let cell, let given):
      "nobody answered '\(value)' to \(cell); the answers are \(Refusal.list(given.map { "'\($0)'" }))"
    }
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > 12 else { return names.joined(separator: ", ") }
    return names.prefix(12).joined(separator: ", ") + " and \(names.count - 12) more"
  }
}

extension Refusal.Blocker {
  fileprivate var words: String { person.map { "\(step) (held by \($0))" } ?? step }
}
