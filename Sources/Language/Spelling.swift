/// What somebody probably meant.
package enum Spelling {
  /// `unknown role 'rektor' (did you mean 'rector'?)`; Cyrillic look-alikes are named as such.
  package static func unknown(_ noun: String, _ name: String, among known: some Sequence<String>) -> String {
    let known = Array(known)
    let foreign = lookAlikes(in: name)
    if !foreign.isEmpty, let meant = known.first(where: { $0 == latin(name) }) {
      return
        "unknown \(noun) '\(name)' (it holds the Cyrillic \(quoted(foreign)); did you mean '\(meant)' in Latin letters?)"
    }
    if let meant = nearest(to: name, among: known) {
      return "unknown \(noun) '\(name)' (did you mean '\(meant)'?)"
    }
    if !known.isEmpty, known.count <= 8 {
      return "unknown \(noun) '\(name)'; known: \(known.joined(separator: ", "))"
    }
    return "unknown \(noun) '\(name)'"
  }

  /// The candidate with the fewest changed letters, when these are few; the first of equals.
  package static func nearest(to name: String, among known: [String]) -> String? {
    let lowered = Array(latin(name).lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in known {
      let limit = max(1, min(lowered.count, candidate.count) / 3)
      let other = Array(latin(candidate).lowercased().unicodeScalars)
      guard abs(other.count - lowered.count) <= limit else { continue }
      let distance = distance(lowered, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Letters of a name that look Latin and are Cyrillic, each once.
  package static func lookAlikes(in name: String) -> [Character] {
    var found: [Character] = []
    for character in name where twins[character] != nil && !found.contains(character) { found.append(character) }
    return found
  }

  /// The name with every Cyrillic look-alike replaced by its Latin twin.
  package static func latin(_ name: String) -> String {
    String(name.map { twins[$0] ?? $0 })
  }

  package static func quoted(_ letters: [Character]) -> String {
    letters.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static let twins: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s", "һ": "h",
    "ԛ": "q", "ԝ": "w", "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C",
    "Т": "T", "Х": "X", "У": "Y", "І": "I", "Ѕ": "S", "Ј": "J",
  ]

  /// Damerau's distance: letters changed, added, left out, or two neighbours swapped.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
