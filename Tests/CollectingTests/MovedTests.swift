import Collecting
import Model
import Office
import Testing

/// What people do to a sheet's shape.
struct MovedTests {
  @Test func `moved and sorted rows, inserted rows and columns are read by id`() throws {
    let result = try collected { book in
      book.answer(6)
      book["1.1", "F8"] = .text("үшінші")
      book.edit("1.1") { rows in
        rows.swapAt(5, 7)
        rows.insert([], at: 6)
        rows.insert([.text("Біздің ескерту")], at: 0)
        for index in rows.indices {
          rows[index].insert(index < 5 ? .empty : .text("қосымша"), at: min(3, rows[index].count))
        }
        for index in rows.indices { rows[index].insert(.empty, at: 0) }
      }
    }
    #expect(result.outcome == .accepted)
    #expect(
      result.answers.sorted() == [
        "1.1-01 evidence-found Саясат, 2026", "1.1-01 verdict conforms", "1.1-03 note үшінші",
      ])
  }

  @Test func `moved columns are found by their headings`() throws {
    let result = try collected { book in
      book.answer(6)
      book.edit("1.1") { rows in
        for index in 4...7 {
          rows[index].swapAt(3, 4)
          rows[index].swapAt(1, 6)
        }
        rows[4][4] = .text("  бағалау   НӘТИЖЕСІ ")
      }
    }
    #expect(result.outcome == .accepted)
    #expect(result.answers == ["1.1-01 verdict conforms", "1.1-01 evidence-found Саясат, 2026"])
  }

  @Test func `a renamed tab is found by its ids`() throws {
    let result = try collected { book in
      book.answer(6)
      book.tabs[2].name = "Кафедра"
      book.tabs[1].name = "1-стандарт"
    }
    #expect(book(result) == ["1.1-01 verdict conforms", "1.1-01 evidence-found Саясат, 2026"])
    #expect(result.outcome == .accepted)
    #expect(result.problems.map(\.sheet) == ["1-стандарт"])
  }

  private func book(_ result: Collected) -> [String] { result.answers }

  @Test func `a changed heading is named, and its column read`() throws {
    let result = try collected { book in
      book["1.1", "F5"] = .text("Менің пікірім")
      book["1.1", "F6"] = .text("дұрыс")
    }
    #expect(result.outcome == .accepted)
    #expect(result.places == ["filled-by-missing 1.1!B2", "heading-changed 1.1!F5"])
    #expect(result.answers == ["1.1-01 note дұрыс"])
  }

  @Test func `without any heading the columns are counted from where the ids stand`() throws {
    let result = try collected { book in
      book.answer(6)
      book.edit("1.1") { rows in rows.remove(at: 4) }
    }
    #expect(result.outcome == .accepted)
    #expect(result.answers == ["1.1-01 verdict conforms", "1.1-01 evidence-found Саясат, 2026"])
  }

  @Test func `a column that was deleted refuses the form`() throws {
    let result = try collected { book in
      book.edit("1.1") { rows in
        for index in 4...7 { rows[index].removeSubrange(4...4) }
      }
    }
    #expect(result.outcome == .refused)
    #expect(result.places.contains("column-missing 1.1"))
  }

  @Test func `rows and sheets that were deleted leave their answers as they were`() throws {
    let result = try collected { book in
      book.answer(6)
      book.edit("1.1") { rows in rows.remove(at: 6) }
      book.tabs.remove(at: 2)
    }
    #expect(result.outcome == .accepted)
    #expect(result.places == ["rows-missing 1.1", "filled-by-missing 1.1!B2", "sheet-missing 1.2"])
    #expect(result.problems.first?.english.contains("1.1-02") == true)
  }

  @Test func `a changed requirement is noticed, other line ends are not`() throws {
    let result = try collected { book in
      book.answer(6)
      book["1.1", "C6"] = .text("Басқа талап")
      book["1.1", "C7"] = .text(FormFixture.requirement(1, 2).replacing("\n", with: "\r\n") + " ")
    }
    #expect(result.outcome == .accepted)
    #expect(result.places == ["filled-by-missing 1.1!B2", "requirement-changed 1.1!C6"])
  }

  @Test func `a copy of a sheet with other answers refuses the form, one with the same does not`() throws {
    let same = try collected { book in
      book.answer(6)
      book.tabs.append(("1.1 (2)", false, book.tabs[1].cells))
    }
    #expect(same.outcome == .accepted)
    let other = try collected { book in
      book.tabs.append(("1.1 (2)", false, book.tabs[1].cells))
      book["1.1 (2)", "F6"] = .text("басқа")
    }
    #expect(other.outcome == .refused)
    #expect(other.places == ["sheet-copied 1.1 (2)"])
  }
}
