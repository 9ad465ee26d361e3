import Language
import Model
import Testing

@Suite("Counting over a calendar")
struct CountingTests {
  /// Kazakhstan 2026 to 2028, five-day week, with the transfers of domain/11.
  static let calendar: WorkCalendar = {
    let fixed = [
      "01-01", "01-02", "01-07", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "10-25",
      "12-16",
    ]
    let years = ["2026", "2027", "2028"]
    let moved = [
      "2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-10-26", "2026-05-27",
      "2027-01-04", "2027-03-15", "2027-03-24", "2027-05-03", "2027-05-10", "2027-05-16",
      "2028-01-03", "2028-01-04", "2028-03-15", "2028-05-05", "2028-05-08", "2028-12-18",
    ]
    let off = years.flatMap { year in fixed.map { "\(year)-\($0)" } } + moved
    return WorkCalendar(
      id: "kz", title: Text("Қазақстан"), weekend: [.saturday, .sunday], years: 2026...2028,
      daysOff: Set(off.compactMap { Day(iso: $0) }), place: Place(file: "kz.yaml"))
  }()

  private func count(
    _ from: String, _ amount: Int, _ measure: Due.Measure, keeping: Bool = false
  ) throws -> String {
    let day = try #require(Day(iso: from))
    return try Self.calendar.day(from: day, plus: amount, measure, keepsDaysOff: keeping).description
  }

  static let counted: [(String, Int, Due.Measure, String)] = [
    // Working days start on the next day.
    ("2026-09-15", 1, .workingDays, "2026-09-16"),
    ("2026-09-15", 5, .workingDays, "2026-09-22"),
    ("2026-09-19", 1, .workingDays, "2026-09-21"),
    ("2026-09-15", -5, .workingDays, "2026-09-08"),
    // Nauryz 2026: 21 and 22 March fall on a weekend and move to the 24th and 25th.
    ("2026-03-20", 1, .workingDays, "2026-03-26"),
    ("2026-03-26", -1, .workingDays, "2026-03-20"),
    ("2026-10-23", 1, .workingDays, "2026-10-27"),
    ("2027-04-30", 1, .workingDays, "2027-05-04"),
    // 1 and 2 January 2028 move to the 3rd and 4th; the 7th does not move.
    ("2027-12-31", 1, .workingDays, "2028-01-05"),
    ("2027-12-31", 3, .workingDays, "2028-01-10"),
    // Calendar days that end on a day off move on in their direction.
    ("2026-09-15", 10, .days, "2026-09-25"),
    ("2026-09-15", 11, .days, "2026-09-28"),
    ("2027-04-12", -180, .days, "2026-10-14"),
    ("2026-05-14", -5, .days, "2026-05-08"),
    ("2026-05-04", 5, .days, "2026-05-12"),
    ("2026-11-16", 30, .days, "2026-12-17"),
    ("2026-09-15", 2, .weeks, "2026-09-29"),
    ("2026-08-31", 1, .months, "2026-09-30"),
    ("2026-01-31", 1, .months, "2026-03-02"),
    ("2026-12-05", -1, .months, "2026-11-05"),
    ("2028-02-29", -1, .years, "2027-02-26"),
    // A count of nothing is the day itself, even on a Sunday.
    ("2026-09-20", 0, .days, "2026-09-20"),
  ]

  @Test("forward and backward", arguments: counted)
  func counting(from: String, amount: Int, measure: Due.Measure, expected: String) throws {
    #expect(try count(from, amount, measure) == expected)
  }

  @Test("`days off: keep` leaves the date where it falls")
  func keeping() throws {
    #expect(try count("2026-09-15", 11, .days, keeping: true) == "2026-09-26")
    #expect(try count("2028-09-15", 1, .years, keeping: true) == "2029-09-15")
  }

  @Test("a weekend day that was made a working day is one")
  func workedWeekend() throws {
    var calendar = Self.calendar
    let saturday = try #require(Day(iso: "2026-09-19"))
    calendar.workingDays = [saturday]
    #expect(try calendar.day(from: saturday - 1, plus: 1, .workingDays, keepsDaysOff: false) == saturday)
    #expect(try calendar.day(from: saturday - 10, plus: 10, .days, keepsDaysOff: false) == saturday)
  }

  @Test("a moved date says where the count ended")
  func moved() throws {
    let day = try #require(Day(iso: "2026-09-15"))
    let counted = try Self.calendar.count(from: day, plus: 11, .days, keepsDaysOff: false)
    #expect(counted.unmoved.description == "2026-09-26")
    #expect(counted.day.description == "2026-09-28")
  }

  @Test("outside the calendar's years nothing is guessed")
  func outside() {
    let error = #expect(throws: OutsideCalendar.self) { try count("2028-12-29", 3, .workingDays) }
    #expect(
      error?.message
        == "2029-01-01 is outside calendar 'kz', which knows 2026 to 2028; add the year's days off to it")
    #expect(throws: OutsideCalendar.self) { try count("2026-01-05", -30, .days) }
  }
}
