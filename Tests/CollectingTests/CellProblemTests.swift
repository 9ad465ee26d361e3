import Collecting
import Model
import Office
import Testing

/// Every mistake in a cell is told with its place.
struct CellProblemTests {
  /// A change to section 1.1 of a form filled in by Kim, and what is wrong then.
  private func places(_ change: (inout EditedBook) -> Void) throws -> [String] {
    let result = try collected { book in
      book["1.1", "D2"] = .text("Ким Алла")
      change(&book)
    }
    #expect((result.outcome == .refused) == result.problems.contains(where: \.isError))
    #expect(result.outcome == .accepted || result.events.isEmpty)
    return result.places
  }

  @Test func `an unknown label is told with the list`() throws {
    let result = try collected { $0.answer(7, verdict: "Жақсы") }
    #expect(result.places == ["filled-by-missing 1.1!B2", "unknown-label 1.1!D7"])
    #expect(result.problems.last?.fix.contains("Сәйкес; Ішінара сәйкес; Сәйкес емес; Қолданылмайды") == true)
    #expect(result.reading.contains(Answer(row: "1.1-02", column: "verdict", value: "Жақсы")))
    #expect(result.marks.map(\.row) == ["1.1-02"])
    #expect(result.marks.map(\.column) == ["verdict"])
    #expect(result.marks.map(\.sheet) == ["1.1"])
  }

  @Test func `a positive verdict needs evidence`() throws {
    #expect(try places { $0["1.1", "D6"] = .text("Сәйкес") } == ["evidence-missing 1.1!E6"])
    #expect(try places { $0["1.1", "D6"] = .text("Сәйкес емес") } == [])
  }

  @Test func `evidence that is taken away is missed, old verdicts without any are not held up`() throws {
    let answers: [String: [String: Value]] = [
      "1.1-01": ["verdict": .text("conforms"), "evidence-found": .text("Есеп")],
      "1.1-02": ["verdict": .text("conforms")],
    ]
    let result = try collected(answers: answers) { book in
      book["1.1", "E6"] = .text(" ")
      book["1.1", "F7"] = .text("ескертпе")
    }
    #expect(result.places.last == "evidence-missing 1.1!E6")
    #expect(result.problems.count { $0.isError } == 1)
  }

  @Test func `not applicable needs a note`() throws {
    #expect(try places { $0["1.1", "D6"] = .text("Қолданылмайды") } == ["note-missing 1.1!F6"])
  }

  @Test func `a due date newly set must not be past`() throws {
    #expect(try places { $0["1.1", "G6"] = .text("20.11.2026") } == ["due-in-past 1.1!G6"])
    #expect(try places { $0["1.1", "G6"] = .date(FormFixture.asOf) } == [])
  }

  @Test func `the date of filling in must not lie ahead`() throws {
    #expect(
      try places { book in
        book["1.1", "D3"] = .date(FormFixture.day(2026, 11, 22))
        book.answer(6)
      } == ["date-in-future 1.1!D3"])
  }

  @Test func `what is no date and no number is told`() throws {
    #expect(try places { $0["1.1", "G6"] = .text("ертең") } == ["not-a-date 1.1!G6"])
    #expect(try places { $0["1.1", "G6"] = .text("31.02.2027") } == ["not-a-date 1.1!G6"])
    #expect(try places { $0["1.1", "G6"] = .number(7, isDate: false) } == ["not-a-date 1.1!G6"])
    #expect(try places { $0["1.1", "H6"] = .text("көп") } == ["not-a-number 1.1!H6"])
    #expect(try places { $0["1.1", "H6"] = .text("inf") } == ["not-a-number 1.1!H6"])
  }

  @Test func `an unknown person is told with the likely one`() throws {
    let result = try collected { book in
      book["1.1", "D2"] = .text("Серикава Айгуль Маратовна")
      book.answer(6)
    }
    #expect(result.places == ["unknown-person 1.1!D2"])
    #expect(result.problems.first?.english.contains("did you mean 'Серикова Айгуль Маратовна'?") == true)
  }

  @Test func `namesakes are told apart`() throws {
    let result = try collected { book in
      book["1.1", "D2"] = .text("Омаров Ерлан")
      book.answer(6)
    }
    #expect(result.places == ["several-people 1.1!D2"])
    let one = try collected { book in
      book["1.1", "D2"] = .text("Омаров Ерлан (omarov-2)")
      book.answer(6)
    }
    #expect(one.events.map(\.by) == ["omarov-2"])
  }

  @Test func `damaged codes are told with the row they stood for`() throws {
    #expect(
      try places { book in
        book.answer(7)
        book["1.1", "B7"] = .text("1.1-2")
      } == ["rows-missing 1.1", "unknown-row 1.1!B7"])
    let result = try collected { book in
      book.answer(7)
      book["1.1", "B7"] = .number(46_000, isDate: true)
    }
    #expect(result.problems.last?.english.contains("did you mean '1.1-02'?") == true)
  }

  @Test func `a code twice with other answers is told, with the same it is not`() throws {
    #expect(
      try places { book in
        book.answer(6)
        book.edit("1.1") { $0.append($0[5]) }
      } == [])
    #expect(
      try places { book in
        book.answer(6)
        book.edit("1.1") { rows in
          rows.append(rows[5])
          rows[rows.count - 1][4] = .text("басқа құжат")
        }
      }.contains { $0.hasPrefix("duplicate-row 1.1!B") })
    #expect(
      try places { book in
        book.edit("1.1") { $0.append($0[5]) }
        book.answer(6)
      } == [])
  }

  @Test func `answers in a row without a code are told`() throws {
    #expect(
      try places { $0["1.1", "D11"] = .text("Сәйкес") } == ["row-without-id 1.1!D11"])
    #expect(try places { $0["1.1", "F11"] = .text("жазба") } == ["nothing-changed", "row-without-id 1.1!F11"])
  }
}
