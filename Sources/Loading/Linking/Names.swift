import Language
import Model

/// What there is to be named, all files together.
struct Names {
  private var ids: [Target: [String]] = [:]
  /// Ids of files that could not be read: named, they are not reported on top.
  private var unreadable: Set<String> = []

  subscript(target: Target) -> [String] {
    get { ids[target] ?? [] }
    set { ids[target] = newValue }
  }

  mutating func add<Value>(_ target: Target, _ drafts: Drafts<Value>) {
    ids[target] = drafts.ids
    unreadable.formUnion(drafts.unreadable)
  }

  /// Reports the mentions of these targets that name nothing.
  func link(_ check: Check, _ targets: Set<Target>, _ report: inout Report) {
    for mention in check.mentions where targets.contains(mention.target) {
      resolve(mention, among: self[mention.target], in: check.file, &report)
    }
  }

  func resolve(_ mention: Check.Mention, among known: [String], in file: SourceFile, _ report: inout Report) {
    guard !known.contains(mention.name), !unreadable.contains(mention.name) else { return }
    let noun = mention.target == .anchor ? "anchor or step" : mention.target.noun
    report.error(
      mention.target.code, Spelling.unknown(noun, mention.name, among: known), at: mention.place, in: file)
  }

  /// Targets that all files of a workspace share.
  static let shared: Set<Target> = [.standard, .scale, .calendar, .profile, .person, .unit, .programme, .workflow]
}
