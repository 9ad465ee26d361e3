import Model

/// Gathers what is wrong in many cases into one diagnostic each, so that a year of cases does not drown it.
struct Notices {
  private struct Key: Hashable {
    let severity: Diagnostic.Severity
    let code: String
    let text: String
  }

  private struct Notice {
    let place: Place
    let firstCase: String
    var cases = 1
  }

  private var notices: [Key: Notice] = [:]

  mutating func error(_ code: String, _ text: String, at place: Place, in definition: Case) {
    add(Key(severity: .error, code: code, text: text), at: place, in: definition)
  }

  mutating func warning(_ code: String, _ text: String, at place: Place, in definition: Case) {
    add(Key(severity: .warning, code: code, text: text), at: place, in: definition)
  }

  private mutating func add(_ key: Key, at place: Place, in definition: Case) {
    notices[key, default: Notice(place: place, firstCase: definition.id, cases: 0)].cases += 1
  }

  /// Sorted, each with the first case it was found in and how many more there are.
  var diagnostics: [Diagnostic] {
    notices.map { key, notice in
      let more = notice.cases > 1 ? " and \(notice.cases - 1) more" : ""
      return Diagnostic(key.severity, key.code, "\(key.text) (case '\(notice.firstCase)'\(more))", at: notice.place)
    }.sorted()
  }
}
