import Collecting
import Model
import Office
import Testing

struct AnswerTests {
  @Test func `a filled form becomes answers by id, code and ISO date`() throws {
    let result = try collected { book in
      book["1.1", "D2"] = .text("Ким Алла")
      book["1.1", "D3"] = .date(FormFixture.day(2026, 11, 20))
      book.answer(6)
      book["1.1", "G6"] = .date(FormFixture.day(2026, 12, 1))
      book["1.1", "H6"] = .number(2.5, isDate: false)
    }
    #expect(result.outcome == .accepted)
    #expect(result.problems.isEmpty)
    #expect(
      result.answers == [
        "1.1-01 verdict conforms", "1.1-01 evidence-found Саясат, 2026", "1.1-01 due 2026-12-01", "1.1-01 weight 2.5",
      ])
    let event = try #require(result.events.first)
    #expect(event.kind == .returned)
    #expect(event.caseID == FormFixture.caseID)
    #expect(event.step == "self-assessment")
    #expect(event.by == "kim")
    #expect(event.on == FormFixture.asOf)
    #expect(event.form?.document == "self-assessment-checklist")
    #expect(event.form?.addressee == "kim")
    #expect(event.form?.language == .kk)
  }

  @Test func `only cells that changed since the form was made count`() throws {
    let answers: [String: [String: Value]] = [
      "1.1-01": ["verdict": .text("conforms"), "evidence-found": .text("Есеп")],
      "1.1-02": ["verdict": .text("partial"), "due": .date(FormFixture.day(2026, 1, 1), .kk)],
    ]
    let untouched = try collected(answers: answers) { _ in }
    #expect(untouched.outcome == .accepted)
    #expect(untouched.events.isEmpty)
    #expect(untouched.places == ["nothing-changed"])
    let changed = try collected(answers: answers) { book in
      book["1.1", "D2"] = .text("Ким Алла")
      book["1.1", "D7"] = .empty
    }
    #expect(changed.answers == ["1.1-02 verdict "])
  }

  @Test func `several people who fill in sheets of one form each get an event`() throws {
    let result = try collected { book in
      book["1.1", "D2"] = .text("Ким Алла")
      book["1.2", "D2"] = .text("А. М. Серикова")
      book.answer(6)
      book["1.2", "D7"] = .text("Ішінара сәйкес")
    }
    #expect(result.problems.isEmpty)
    #expect(result.events.map(\.by) == ["kim", "serikova"])
    #expect(Set(result.events.map { $0.form?.export }).count == 1)
  }

  @Test func `the person who filled it in is found by the cell's name when its label is gone`() throws {
    var book = try EditedBook(CheckForm.bytes())
    book["1.1", "A2"] = .empty
    book["1.1", "D2"] = .text("Серікова Айгүл")
    book["1.1", "D6"] = .text("Ішінара сәйкес")
    let result = FormFixture.collector().collect(IncomingFile(name: "x.xlsx", bytes: try book.saved()))
    #expect(result.problems.isEmpty)
    #expect(result.events.map(\.by) == ["serikova"])
  }

  @Test func `whoever got the form filled it in unless it says otherwise`() throws {
    let result = try collected { $0.answer(6) }
    #expect(result.outcome == .accepted)
    #expect(result.events.map(\.by) == ["kim"])
    #expect(result.places == ["filled-by-missing 1.1!B2"])
    let nobody = try collected(addressee: nil) { $0.answer(6) }
    #expect(nobody.outcome == .refused)
    #expect(nobody.places == ["entry-missing 1.1!B2"])
  }

  @Test(arguments: [
    ("Сәйкес", "conforms"), ("  сәйкес ", "conforms"), ("СӘЙКЕС", "conforms"), ("Соответствует", "conforms"),
    ("partly  conforms", "partial"), ("не соответствует", "not-conform"), ("conforms", "conforms"),
  ])
  func `labels of any language mean their code`(label: String, code: String) throws {
    let result = try collected { $0.answer(6, verdict: label) }
    #expect(result.answers.first == "1.1-01 verdict \(code)")
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("01.12.2026", "2026-12-01"), ("1.12.26", "2026-12-01"),
    ("1/12/2026", "2026-12-01"), (" 01.12.2026 г.", "2026-12-01"), ("01.12.2026 ж.", "2026-12-01"),
  ])
  func `dates may be typed as text`(text: String, iso: String) throws {
    let result = try collected { $0["1.1", "G6"] = .text(text) }
    #expect(result.answers == ["1.1-01 due \(iso)"])
  }

  @Test func `numbers typed as text are numbers, texts typed as numbers are text`() throws {
    let result = try collected { book in
      book["1.1", "H6"] = .text(" 1 200,5 ")
      book["1.1", "F6"] = .number(14, isDate: false)
      book["1.1", "F7"] = .date(FormFixture.day(2026, 9, 1))
    }
    #expect(result.answers == ["1.1-01 note 14", "1.1-01 weight 1200.5", "1.1-02 note 01.09.2026"])
  }

  @Test(arguments: [
    "Серікова Айгүл Маратқызы", "Серикова Айгуль", "А. М. Серикова", "Серикова А.М.", "Aigul Serikova", "serikova",
    "СЕРИКОВА АЙГУЛЬ МАРАТОВНА",
  ])
  func `people are known by their names in any language, with initials too`(name: String) throws {
    let result = try collected { book in
      book["1.1", "D2"] = .text(name)
      book.answer(6)
    }
    #expect(result.events.map(\.by) == ["serikova"])
    #expect(result.problems.isEmpty)
  }

  @Test(arguments: LanguageCode.allCases)
  func `forms of every language read the same`(language: LanguageCode) throws {
    let result = try collected(language) { book in
      book["1.1", "D6"] = .text(FormFixture.scale.levels[1].title.text(in: language, fallback: []))
      book["1.1", "F6"] = .text("x")
    }
    #expect(result.outcome == .accepted)
    #expect(result.language == language)
    #expect(result.answers == ["1.1-01 verdict partial", "1.1-01 note x"])
  }
}
