/// Finds what waits for itself.
enum Cycle {
  /// Each cycle once, in the order of `ids`: `[a, b, a]`.
  static func all(of ids: [String], next: (String) -> [String]) -> [[String]] {
    var finished: Set<String> = []
    var path: [String] = []
    var cycles: [[String]] = []
    func visit(_ id: String) {
      if finished.contains(id) { return }
      if let start = path.firstIndex(of: id) {
        cycles.append(path[start...] + [id])
        return
      }
      path.append(id)
      for other in next(id) { visit(other) }
      path.removeLast()
      finished.insert(id)
    }
    for id in ids { visit(id) }
    return cycles
  }
}
