import Collecting
import Model
import Office
import Testing

/// An administrator sets what was done in the tracker. Steps stand in rows 4 to 7: decision, order, self-assessment,
/// report.
struct TrackerTests {
  private func collected(
    made: CaseStanding = FormFixture.standing(), now: CaseStanding? = nil, _ change: (inout EditedBook) -> Void
  ) throws -> Collected {
    var book = try EditedBook(TrackerForm.bytes(made))
    change(&book)
    return FormFixture.collector(now ?? made).collect(IncomingFile(name: "tracker.xlsx", bytes: try book.saved()))
  }

  private let decided = FormFixture.standing(done: ["decision": FormFixture.day(2026, 9, 1)])

  @Test func `a date makes the event that record makes`() throws {
    let result = try collected { book in
      book["Steps", "C4"] = .date(FormFixture.day(2026, 9, 15))
      book["Steps", "D4"] = .text("Алла Ким")
      book["Steps", "E4"] = .text("14-ө")
      book["Steps", "F4"] = .text("хаттама")
    }
    #expect(result.problems.isEmpty)
    #expect(
      result.events == [
        Event(
          kind: .done, caseID: FormFixture.caseID, step: "decision", on: FormFixture.day(2026, 9, 15), by: "kim",
          number: "14-ө", note: "хаттама")
      ])
  }

  @Test func `a date that is cleared reopens the step`() throws {
    let result = try collected(made: decided) { $0["Steps", "C4"] = .empty }
    #expect(
      result.events == [
        Event(
          kind: .reopened, caseID: FormFixture.caseID, step: "decision", on: FormFixture.asOf)
      ])
  }

  @Test func `what an old tracker does not know is left alone`() throws {
    let done = try collected(made: FormFixture.standing(), now: decided) { $0["Steps", "C7"] = .text("15.09.2026") }
    #expect(done.events.map(\.step) == ["report"])
    let reopened = try collected(made: decided, now: FormFixture.standing()) { $0["Steps", "C7"] = .text("15.09.2026") }
    #expect(reopened.events.map(\.step) == ["report"])
  }

  @Test func `the same word twice is one`() throws {
    let result = try collected(made: FormFixture.standing(), now: decided) { book in
      book["Steps", "C4"] = .date(FormFixture.day(2026, 9, 1))
      book["Steps", "E4"] = .number(14, isDate: false)
    }
    #expect(result.outcome == .accepted)
    #expect(result.events.isEmpty)
  }

  @Test func `each mistake is told with its cell`() throws {
    func places(_ made: CaseStanding = FormFixture.standing(), _ change: (inout EditedBook) -> Void) throws -> [String]
    {
      try collected(made: made, change).places
    }
    #expect(try places { $0["Steps", "C4"] = .text("22.11.2026") } == ["date-in-future Steps!C4"])
    #expect(try places { $0["Steps", "C5"] = .text("20.11.2026") } == ["number-missing Steps!E5"])
    #expect(try places { $0["Steps", "C6"] = .text("20.11.2026") } == ["reason-missing Steps!F6"])
    #expect(try places { $0["Steps", "E4"] = .text("14") } == ["done-on-missing Steps!C4"])
    #expect(try places { $0["Steps", "F4"] = .text("жақында") } == ["note-not-taken Steps!C4"])
    #expect(try places { $0["Steps", "D4"] = .text("Белгісіз") } == ["unknown-person Steps!D4"])
    #expect(try places(decided) { $0["Steps", "C4"] = .text("02.09.2026") } == ["finished-step-changed Steps!C4"])
    #expect(try places(decided) { $0["Steps", "E4"] = .text("15") } == ["finished-step-changed Steps!C4"])
  }

  @Test func `a step that the workflow no longer has is named`() throws {
    var now = FormFixture.standing()
    now.steps.removeLast()
    let result = try collected(now: now) { $0["Steps", "C7"] = .text("20.11.2026") }
    #expect(result.outcome == .accepted)
    #expect(result.places == ["row-gone Steps!C7"])
  }
}
