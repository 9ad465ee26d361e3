/// Where the evidence of one case stands on a day.
package struct EvidenceStanding: Sendable, Hashable {
  /// In the order in which they hold: of a file that is gone nothing else is said.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// The file is not there.
    case missing
    /// Its bytes are others than when it was first seen.
    case changed
    /// Its last day is over.
    case expired
    /// It serves no row of the case's forms.
    case unused
    case listed
    /// A file that no item names.
    case notListed = "not-listed"
  }

  package struct Entry: Sendable, Hashable {
    package var item: EvidenceRegister.Item
    package var state: State
    /// Nil for links and papers, and for a file that is not there.
    package var file: EvidenceRegister.File?
    /// The day its file was first seen, when the journal says so.
    package var seenOn: Day?

    package init(
      item: EvidenceRegister.Item, state: State, file: EvidenceRegister.File? = nil, seenOn: Day? = nil
    ) {
      self.item = item
      self.state = state
      self.file = file
      self.seenOn = seenOn
    }
  }

  /// In the order of the file.
  package var entries: [Entry]
  /// Paths, relative to the case's folder, of files in its evidence folder that no item names; sorted.
  package var unlisted: [String]

  package init(entries: [Entry], unlisted: [String] = []) {
    self.entries = entries
    self.unlisted = unlisted
  }

  package func count(_ state: State) -> Int {
    state == .notListed ? unlisted.count : entries.count { $0.state == state }
  }
}
