/// The known name that a wrong one was probably meant to be.
enum Nearest {
  /// ` (did you mean 'rector'?)`, or nothing.
  static func hint(to name: String, among known: [String]) -> String {
    let latin = String(name.map { lookAlikes[$0] ?? $0 })
    if latin != name, known.contains(latin) {
      return " (did you mean '\(latin)'? it has Cyrillic letters that only look the same)"
    }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = distance(name, candidate)
      if distance <= max(1, candidate.count / 3), distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best.map { " (did you mean '\($0.name)'?)" } ?? ""
  }

  private static let lookAlikes: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "к": "k", "м": "m", "т": "t",
    "һ": "h",
  ]

  /// Letters to change, add, remove or swap (Damerau and Levenshtein, adjacent swaps).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
