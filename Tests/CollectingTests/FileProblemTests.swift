import Collecting
import Model
import Office
import Testing

/// What is wrong with a whole file.
struct FileProblemTests {
  private let collector = FormFixture.collector()

  private func collect(_ bytes: [UInt8]) -> Collected {
    collector.collect(IncomingFile(name: "inbox/x.xlsx", bytes: bytes))
  }

  @Test(arguments: [
    ("%PDF-1.7 …", "pdf"), ("hello", "not-a-workbook"), ("\u{FEFF}a;b\n1;2", "not-a-workbook"),
  ])
  func `what is no workbook is refused by its name`(text: String, code: String) {
    let result = collect(Array(text.utf8))
    #expect(result.outcome == .refused)
    #expect(result.places == [code])
  }

  @Test func `a truncated form is refused at every length`() throws {
    let bytes = try CheckForm.bytes()
    for length in stride(from: 0, to: bytes.count, by: bytes.count / 20) {
      #expect(collect(Array(bytes[..<length])).outcome == .refused)
    }
    #expect(collect(Array(bytes[..<(bytes.count / 2)])).places == ["truncated"])
  }

  @Test func `a workbook of somebody else is not ours`() throws {
    var book = try EditedBook(CheckForm.bytes())
    book.tabs.removeAll { $0.name.hasPrefix("_") }
    book.properties = []
    let result = collect(try book.saved())
    #expect(result.outcome == .notOurs(reason: "not-a-form"))
    #expect(result.places == ["not-a-form"])
  }

  @Test func `a form without its machine sheet is known by its properties`() throws {
    var book = try EditedBook(CheckForm.bytes())
    book.tabs.removeAll { $0.name == "_sapa" }
    let result = collect(try book.saved())
    #expect(result.outcome == .refused)
    #expect(result.places == ["machine-sheet-gone"])
    #expect(result.caseID == FormFixture.caseID)
  }

  @Test func `a damaged machine sheet is told`() throws {
    for field in ["case", "document"] {
      let result = try collected { book in
        book.edit("_sapa") { rows in rows.removeAll { $0.count > 1 && $0[1] == .text(field) } }
      }
      #expect(result.outcome == .refused)
      #expect(result.places == ["damaged-form"])
    }
  }

  @Test func `a form of a case that no plan has is refused`() throws {
    let result = collect(try CheckForm.bytes(caseID: "2025-external-qa-organisation"))
    #expect(result.places == ["unknown-case"])
    #expect(result.problems.last?.english.contains("2025-external-qa-organisation") == true)
  }

  @Test func `a document that is gone or only for reading is refused`() throws {
    for (id, code) in [("survey", "document-gone"), ("overview", "not-to-fill-in")] {
      let result = try collected { book in
        book.edit("_sapa") { rows in
          for row in rows.indices where rows[row].count > 2 && rows[row][1] == .text("document") {
            rows[row][2] = .text(id)
          }
        }
      }
      #expect(result.places == [code])
    }
  }

  @Test func `a form of an older version is read, and what is gone is named`() throws {
    let standing = FormFixture.standing(
      workflowVersion: 2, standard: FormFixture.standard(version: 3, omitting: "1.1-02"))
    let collector = FormFixture.collector(standing, layoutVersion: 4)
    let result = try collected(by: collector) { book in
      book["1.1", "D2"] = .text("Ким Алла")
      book.answer(6)
      book.answer(7)
    }
    #expect(result.outcome == .accepted)
    #expect(result.places == ["other-version", "other-version", "other-version", "row-gone 1.1!D7"])
    #expect(result.answers == ["1.1-01 verdict conforms", "1.1-01 evidence-found Саясат, 2026"])
  }

  @Test func `a level that the scale no longer has is refused`() throws {
    let result = try collected { book in
      book.edit("_sapa") { rows in
        rows.append([.text("list"), .text("scale"), .text("superb"), .text("Тамаша")])
      }
      book.answer(6, verdict: "Тамаша")
    }
    #expect(result.places.last == "level-gone 1.1!D6")
  }

  @Test func `problems are told in the language of the person`() throws {
    let russian = try collected(.ru) { $0.answer(6, verdict: "Отлично") }
    #expect(russian.problems.last?.message == "Значения «Отлично» нет в списке.")
    #expect(russian.problems.last?.fix.hasPrefix("Выберите одно из значений: Соответствует; ") == true)
    let kazakh = try collected(.ru, addressee: "serikova") { $0.answer(6, verdict: "Отлично") }
    #expect(kazakh.problems.last?.message == "«Отлично» мәні тізімде жоқ.")
    let english = try collected(.en) { $0.answer(6, verdict: "Super") }
    #expect(english.problems.last?.message == "'Super' is not on the list.")
    #expect(russian.problems.last?.english.hasPrefix("'Отлично' is not on the list; choose one of: ") == true)
  }
}
