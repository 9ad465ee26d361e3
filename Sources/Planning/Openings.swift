package import Model

extension PlanStanding {
  /// Events that give findings without a number theirs, in plan order: `F-001`, counted over the plan, never given
  /// again. `events` are all that the journal has.
  package func openings(definitions: Definitions, events: [Event]) -> [Event] {
    let unnumbered = cases.flatMap { $0.findings.filter { $0.number == nil && $0.state != .withdrawn } }
    guard !unnumbered.isEmpty else { return [] }
    // Numbers of cases that no plan has any more stay taken too.
    let elsewhere = Set(definitions.plans.filter { $0.id != plan.id }.flatMap { $0.cases.map(\.id) })
    let opened = events.filter { $0.kind == .opened && !elsewhere.contains($0.caseID) }
    var taken = opened.compactMap { $0.number.flatMap(Finding.count(in:)) }.max() ?? 0
    // One that was opened on a later day than as-of has its number already.
    let known = Dictionary(grouping: opened, by: \.caseID).mapValues { Set($0.compactMap(\.origin)) }
    var openings: [Event] = []
    for finding in unnumbered {
      let origin = FindingsOfCase.Origin(document: finding.document, row: finding.row)
      if known[finding.caseID]?.contains(origin) ?? false { continue }
      taken += 1
      let answer = Answer(row: finding.row, column: Event.openedColumn, value: finding.kind.rawValue)
      openings.append(
        Event(
          kind: .opened, caseID: finding.caseID, on: finding.foundOn,
          by: finding.foundBy.isEmpty ? nil : finding.foundBy,
          number: Finding.number(taken), form: Event.Form(document: finding.document, answers: [answer])))
    }
    return openings
  }
}

extension Event {
  /// The column in which an `opened` event keeps the kind of its finding.
  static let openedColumn = "kind"
}

extension Finding {
  private static let prefix = "F-"

  /// `F-007`.
  static func number(_ count: Int) -> String {
    let digits = String(count)
    return prefix + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  static func count(in number: String) -> Int? {
    number.hasPrefix(prefix) ? Int(number.dropFirst(prefix.count)) : nil
  }
}
