/// What a run did about one file, in the order in which it is counted.
package enum FileAction: String, Sendable, Hashable, CaseIterable {
  case made, current, kept, removed, failed
}
