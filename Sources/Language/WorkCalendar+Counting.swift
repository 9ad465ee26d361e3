package import Model

/// A date that nobody can say a working day for: the calendar does not know its year.
package struct OutsideCalendar: Error, Sendable, Hashable {
  package let calendar: String
  package let years: ClosedRange<Int>
  package let day: Day

  package var message: String {
    "\(day) is outside calendar '\(calendar)', which knows \(years.lowerBound) to \(years.upperBound); add the year's days off to it"
  }
}

/// A counted date, and where the count itself ended before days off moved it.
package struct CountedDay: Sendable, Hashable {
  package let day: Day
  package let unmoved: Day
}

extension WorkCalendar {
  /// The day that lies so much after (or before) another.
  package func day(
    from day: Day, plus amount: Int, _ measure: Due.Measure, keepsDaysOff: Bool
  ) throws(OutsideCalendar) -> Day {
    try count(from: day, plus: amount, measure, keepsDaysOff: keepsDaysOff).day
  }

  /// As `day(from:plus:_:keepsDaysOff:)`, with the day before it was moved. Working days begin on the next day; other
  /// counts that end on a day off move on in their direction. A count of nothing is the day itself, as somebody set it.
  package func count(
    from day: Day, plus amount: Int, _ measure: Due.Measure, keepsDaysOff: Bool
  ) throws(OutsideCalendar) -> CountedDay {
    guard amount != 0 else { return CountedDay(day: day, unmoved: day) }
    let direction = amount < 0 ? -1 : 1
    let unmoved: Day
    switch measure {
    case .days: unmoved = day + amount
    case .weeks: unmoved = day + 7 * amount
    case .months: unmoved = day.adding(months: amount)
    case .years: unmoved = day.adding(months: 12 * amount)
    case .workingDays:
      var result = day
      for _ in 0..<abs(amount) { result = try workingDay(from: result + direction, direction) }
      return CountedDay(day: result, unmoved: result)
    }
    if keepsDaysOff { return CountedDay(day: unmoved, unmoved: unmoved) }
    return CountedDay(day: try workingDay(from: unmoved, direction), unmoved: unmoved)
  }

  /// The day itself or the next working day in a direction.
  private func workingDay(from start: Day, _ direction: Int) throws(OutsideCalendar) -> Day {
    var day = start
    while true {
      guard let working = isWorking(day) else { throw OutsideCalendar(calendar: id, years: years, day: day) }
      if working { return day }
      day = day + direction
    }
  }
}
