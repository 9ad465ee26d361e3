/// The parts that are written anew.
enum ReportPart: Sendable, Hashable {
  case body
  case footnotes
  case comments
}

/// What one part points at, each target once.
struct ReportRelations: Sendable {
  /// In the order of their ids; charts with their unit.
  private(set) var targets: [(target: ReportTarget, unit: Int)] = []
  private var known: [ReportTarget: Int] = [:]

  /// Begins with letters that ids of the reference file do not have.
  static func id(_ index: Int) -> String { "sapa\(index + 1)" }

  mutating func id(of target: ReportTarget, unit: Int) -> String {
    // A chart is a unit's own; addresses and pictures may come again.
    if case .chart = target {
      targets.append((target, unit))
      return ReportRelations.id(targets.count - 1)
    }
    if let index = known[target] { return ReportRelations.id(index) }
    known[target] = targets.count
    targets.append((target, unit))
    return ReportRelations.id(targets.count - 1)
  }
}
