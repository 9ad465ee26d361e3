/// Working days and days off of the years it knows; outside them nothing is guessed.
package struct WorkCalendar: Sendable, Hashable {
  package var id: String
  package var title: Text
  package var weekend: Set<Weekday>
  package var years: ClosedRange<Int>
  package var daysOff: Set<Day>
  /// Weekend days that were made working days.
  package var workingDays: Set<Day>
  package var place: Place

  package init(
    id: String, title: Text, weekend: Set<Weekday>, years: ClosedRange<Int>, daysOff: Set<Day>,
    workingDays: Set<Day> = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.weekend = weekend
    self.years = years
    self.daysOff = daysOff
    self.workingDays = workingDays
    self.place = place
  }

  /// Whether people work that day; nil outside the calendar's years.
  package func isWorking(_ day: Day) -> Bool? {
    guard years.contains(day.year) else { return nil }
    if workingDays.contains(day) { return true }
    return !daysOff.contains(day) && !weekend.contains(day.weekday)
  }
}
