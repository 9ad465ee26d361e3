internal import Model

/// The calendar columns of a Gantt chart: periods of so many whole weeks, wide enough for all rows.
struct SheetCalendar: Sendable, Hashable {
  /// Of a column, in characters.
  static let width = 1.9

  /// A Monday.
  let start: Day
  /// Days in a column.
  let period: Int
  let count: Int
  let today: Day?

  /// Nil when no row has a date.
  init?(_ timeline: SheetLayout.Timeline, rows: [SheetScope], scope: SheetScope) {
    let paths = [SheetPath(timeline.from), SheetPath(timeline.to)]
    let days = rows.flatMap { row in paths.compactMap { row.day(at: $0) } }
    guard let first = days.min(), let last = days.max() else { return nil }
    let today = timeline.today.flatMap { scope.day(at: SheetPath($0)) }
    let monday = first - (first.number + 3) % 7
    let weeks = (last - monday) / 7 + 1
    // More columns than this cannot be read on one landscape page.
    let step = (weeks + 51) / 52
    start = monday
    period = step * 7
    count = (weeks + step - 1) / step
    self.today = today
  }

  func index(of day: Day) -> Int? {
    let index = (day - start) / period
    return day >= start && index < count ? index : nil
  }

  /// Months along the top, `09.2026`, each over the columns that begin in it.
  var months: [(title: String, columns: ClosedRange<Int>)] {
    var months: [(title: String, columns: ClosedRange<Int>)] = []
    for index in 0..<count {
      let (year, month, _) = (start + index * period).civil
      let title = "\(month < 10 ? "0" : "")\(month).\(year)"
      if let last = months.last, last.title == title {
        months[months.count - 1].columns = last.columns.lowerBound...index
      } else {
        months.append((title, index...index))
      }
    }
    return months
  }

  /// The columns that a row's bar covers.
  func bar(_ timeline: SheetLayout.Timeline, of row: SheetScope) -> ClosedRange<Int>? {
    guard let to = row.day(at: SheetPath(timeline.to)), let last = index(of: to) else { return nil }
    let from = row.day(at: SheetPath(timeline.from)) ?? to
    guard let first = index(of: min(from, to)) else { return nil }
    return first...last
  }
}

extension SheetScope {
  func day(at path: SheetPath) -> Day? {
    if case .date(let day, _) = value(at: path) { day } else { nil }
  }

  /// Whether a colour's condition holds for this row.
  func matches(_ colour: SheetLayout.Colour) -> Bool {
    let path = SheetPath(colour.name)
    guard let value = colour.value else { return isTrue(at: path) }
    return text(at: path) == value
  }
}
