import Language
import Model

/// What there is to be named, all files together.
struct Names {
  private var ids: [Target: [String]] = [:]
  /// Ids of files that could not be read: named, they are not reported on top.
  private var unreadable: Set<String> = []
  /// What a register that could not be read would have declared.
  private var unknowable: Set<Target> = []

  subscript(target: Target) -> [String] {
    get { ids[target] ?? [] }
    set { ids[target] = newValue }
  }

  mutating func add<Value>(_ target: Target, _ drafts: Drafts<Value>) {
    ids[target] = drafts.ids
    unreadable.formUnion(drafts.unreadable)
  }

  mutating func add(_ registers: Registers) {
    ids[.person] = registers.people.map(\.id)
    ids[.unit] = registers.units.map(\.id)
    ids[.programme] = registers.programmes.map(\.code)
    if registers.unreadable.contains(.people) { unknowable.insert(.person) }
    if registers.unreadable.contains(.units) { unknowable.formUnion([.unit, .subject]) }
    if registers.unreadable.contains(.programmes) { unknowable.formUnion([.programme, .subject]) }
    if registers.unreadable.contains(.projects) { unknowable.insert(.subject) }
  }

  /// Reports the mentions of these targets that name nothing.
  func link(_ check: Check, _ targets: Set<Target>, _ report: inout Report) {
    for mention in check.mentions where targets.contains(mention.target) {
      resolve(mention, among: self[mention.target], in: check.file, &report)
    }
  }

  func resolve(_ mention: Check.Mention, among known: [String], in file: SourceFile, _ report: inout Report) {
    guard !known.contains(mention.name), !unreadable.contains(mention.name), !unknowable.contains(mention.target)
    else { return }
    // An id with Cyrillic look-alikes is reported where it is declared.
    if known.contains(where: { !ID.isValid($0) && Spelling.latin($0) == mention.name }) { return }
    var seen: Set<String> = []
    let known = known.filter { !$0.isEmpty && seen.insert($0).inserted }
    let noun = mention.target == .anchor ? "anchor or step" : mention.target.noun
    report.error(
      mention.target.code, Spelling.unknown(noun, mention.name, among: known), at: mention.place, in: file)
  }

  /// Whether there is such a name, or may be one in a file that cannot be read.
  func know(_ name: String, as target: Target) -> Bool {
    self[target].contains(name) || unreadable.contains(name)
  }

  /// Whether all subjects that a case can be about are known.
  var knowsSubjects: Bool { !unknowable.contains(.subject) }

  /// Targets that all files of a workspace share.
  static let shared: Set<Target> = [
    .standard, .scale, .calendar, .profile, .person, .unit, .programme, .workflow, .agency, .outline, .glossary,
  ]
}
