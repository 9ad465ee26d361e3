import Collecting
import Model
import Office
import Testing

/// Findings that nobody planned: rows that people add to a sheet that is open for them.
struct AddedRowTests {
  private func collected(added: [String] = [], _ change: (inout EditedBook) -> Void) throws -> Collected {
    var book = try EditedBook(CheckForm.bytes(added: added))
    change(&book)
    return FormFixture.collector().collect(IncomingFile(name: "x.xlsx", bytes: try book.saved()))
  }

  @Test func `get an id that stays when the same copy comes again`() throws {
    let first = try collected { book in
      book["Findings", "C4"] = .text("Есеп жоқ")
      book["Findings", "B6"] = .text("1.1-02")
      book["Findings", "C6"] = .text("Хаттама жоқ")
    }
    #expect(first.outcome == .accepted)
    #expect(first.problems.isEmpty)
    let answers = try #require(first.events.first?.form?.answers)
    let ids = answers.map(\.row)
    #expect(answers.map(\.value) == ["Есеп жоқ", "1.1-02", "Хаттама жоқ"])
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.hasPrefix("new-") })
    let again = try collected { book in
      book["Findings", "C4"] = .text("Есеп әлі жоқ")
      book["Findings", "C7"] = .text("Хаттама жоқ")
    }
    #expect(again.events.first?.form?.answers.map(\.row) == [ids[0], ids[1]])
  }

  @Test func `are known by their id from then on`() throws {
    let result = try collected(added: ["new-1234abcd-1"]) { book in
      book["Findings", "C4"] = .text("Есеп жоқ")
      book["Findings", "C5"] = .text("Тағы бірі")
    }
    #expect(result.outcome == .accepted)
    let rows = try #require(result.events.first?.form?.answers.map(\.row))
    #expect(rows.count == 2)
    #expect(rows[0] == "new-1234abcd-1")
    #expect(rows[1] != rows[0])
  }

  @Test func `with a mistake have it marked in the fresh form`() throws {
    let result = try collected { book in
      book["Findings", "C5"] = .text("Есеп жоқ")
      book["Findings", "D5"] = .text("кеше")
    }
    #expect(result.places == ["not-a-date Findings!D5"])
    let row = try #require(result.reading.first { $0.value == "Есеп жоқ" }?.row)
    #expect(result.marks.map { "\($0.sheet) \($0.row) \($0.column)" } == ["findings \(row) found-on"])
  }

  @Test func `need a description, and no code of one's own`() throws {
    #expect(try collected { $0["Findings", "B4"] = .text("1.1-02") }.places == ["entry-missing Findings!C4"])
    let typed = try collected { book in
      book["Findings", "A4"] = .text("F-1")
      book["Findings", "C4"] = .text("Есеп жоқ")
    }
    #expect(typed.places == ["unknown-row Findings!A4"])
  }
}
