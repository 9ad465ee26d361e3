import Language
import Model

/// Counts the due dates of a case's steps, each once, from anchors and from one another.
struct DueDates {
  /// What is known of a step that others count from.
  struct Progress {
    /// Days on which its turns were done or skipped.
    var finished: [Day] = []
    var isFinished = false
  }

  struct Date {
    let base: Day
    let counted: CountedDay
    /// The base is a step that is not finished.
    let provisional: Bool
  }

  private enum Entry {
    case unknown
    case counting
    case known(Date?)
  }

  let outline: Outline
  let anchors: [String: Day]
  let calendar: WorkCalendar
  /// For each step of the outline.
  let progress: [Progress]
  /// Steps whose date lies outside the calendar; what counts from them has no date either.
  private(set) var outside: [Int: OutsideCalendar] = [:]
  private var entries: [Entry]

  init(_ outline: Outline, anchors: [String: Day], calendar: WorkCalendar, progress: [Progress]) {
    self.outline = outline
    self.anchors = anchors
    self.calendar = calendar
    self.progress = progress
    entries = Array(repeating: .unknown, count: outline.steps.count)
  }

  /// The due date of a step, nil when it has none or none can be said.
  mutating func date(of index: Int) -> Date? {
    switch entries[index] {
    case .known(let date): return date
    // Two due dates that count from each other have none; Loading reports such circles.
    case .counting: return nil
    case .unknown: break
    }
    entries[index] = .counting
    let date = count(index)
    entries[index] = .known(date)
    return date
  }

  private mutating func count(_ index: Int) -> Date? {
    guard let due = outline.steps[index].value.due, let (base, provisional) = base(of: due) else { return nil }
    do {
      let counted = try calendar.count(
        from: base, plus: due.amount, due.measure, keepsDaysOff: due.keepsDaysOff)
      return Date(base: base, counted: counted, provisional: provisional)
    } catch {
      outside[index] = error
      return nil
    }
  }

  private mutating func base(of due: Due) -> (day: Day, provisional: Bool)? {
    switch due.base {
    case .anchor(let anchor): return anchors[anchor].map { ($0, false) }
    case .fixed(let day): return (day, false)
    case .step(let id):
      guard let index = outline.index(of: id) else { return nil }
      let progress = progress[index]
      if progress.isFinished, let latest = progress.finished.max() { return (latest, false) }
      guard let own = date(of: index)?.counted.day else { return nil }
      return (max(own, progress.finished.max() ?? own), true)
    }
  }
}
