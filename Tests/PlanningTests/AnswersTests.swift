import Model
import Planning
import Testing

@Suite("What returned forms answer")
struct AnswersTests {
  @Test("a cell says who answered it, when, from which file, and only up to as-of")
  func provenance() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10")
    #expect(try sample.answers() == ["1.1-01 verdict conforms adam 2026-09-10"])
    #expect(try sample.answers(asOf: "2026-09-09") == [])
    let sheet = try #require(try sample.standing(asOf: "2026-09-10").answers[Sample.document])
    #expect(sheet["1.1-01", "verdict"] == "conforms")
    #expect(sheet.cells["1.1-01"]?["verdict"]?.file == "adam-2026-09-10.xlsx")
    #expect(sheet.lastFile == "adam-2026-09-10.xlsx")
  }

  @Test("a person's later form of one export replaces the earlier, what it repeats keeps its day")
  func sameExport() throws {
    var sample = Sample.inAssessment()
    sample.returned(
      ["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial", "1.1-02 note": "x"], by: "adam", on: "2026-09-10",
      export: "a")
    sample.returned(
      ["1.1-01 verdict": "conforms", "1.1-02 verdict": "conforms"], by: "adam", on: "2026-09-12", export: "a")
    #expect(
      try sample.answers() == ["1.1-01 verdict conforms adam 2026-09-10", "1.1-02 verdict conforms adam 2026-09-12"])
  }

  @Test("a person's form of another export overrides cell by cell, and clearing counts")
  func otherExport() throws {
    var sample = Sample.inAssessment()
    sample.returned(
      ["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial"], by: "adam", on: "2026-09-10", export: "a")
    sample.returned(["1.1-02 verdict": ""], by: "adam", on: "2026-09-12", export: "b")
    #expect(try sample.answers() == ["1.1-01 verdict conforms adam 2026-09-10"])
    #expect(try sample.conflicts() == [])
    // Withdrawn, it lets the older answer stand again.
    sample.returned(["1.1-03 verdict": "conforms"], by: "adam", on: "2026-09-13", export: "b")
    #expect(
      try sample.answers() == [
        "1.1-01 verdict conforms adam 2026-09-10", "1.1-02 verdict partial adam 2026-09-10",
        "1.1-03 verdict conforms adam 2026-09-13",
      ])
  }

  @Test("two people's different answers are a conflict, equal ones are none")
  func conflict() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial"], by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "conforms", "1.1-02 verdict": ""], by: "berik", on: "2026-09-11")
    #expect(try sample.answers() == ["1.1-01 verdict conforms adam 2026-09-10"])
    #expect(try sample.conflicts() == ["1.1-02 verdict: adam partial, berik "])
    sample.returned(["1.1-02 verdict": ""], by: "adam", on: "2026-09-12", export: "b")
    #expect(try sample.conflicts() == [])
  }

  static let rules: [(Document.ConflictRule, answer: String?)] = [
    (.ask, nil), (.last, "partial"), (.role("quality"), "conforms"), (.role("management"), nil),
  ]

  @Test("the document's rule decides between them", arguments: rules)
  func rule(rule: Document.ConflictRule, answer: String?) throws {
    var sample = Sample.inAssessment(rule)
    // `omarov` heads the office that the role quality is bound to.
    sample.returned(["1.1-01 verdict": "conforms"], by: "omarov", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "partial"], by: "berik", on: "2026-09-11")
    let sheet = try #require(try sample.standing(asOf: "2026-12-31").answers[Sample.document])
    #expect(sheet["1.1-01", "verdict"] == answer)
    #expect(sheet.conflicts.isEmpty == (answer != nil))
  }

  @Test("the head of a group speaks for the role as its members do")
  func groupDecides() throws {
    var sample = Sample.inAssessment(.role("working-group"))
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "partial"], by: "akhmetova", on: "2026-09-09")
    #expect(try sample.answers() == ["1.1-01 verdict partial akhmetova 2026-09-09"])
    sample.returned(["1.1-01 verdict": "conforms"], by: "serikova", on: "2026-09-12")
    #expect(try sample.conflicts().count == 1)
  }

  @Test("a settled answer stands until somebody says something new")
  func settled() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10", export: "a")
    sample.returned(["1.1-01 verdict": "partial"], by: "berik", on: "2026-09-11", export: "a")
    sample.events.append(
      try sample.admission().settle(
        caseID: Sample.caseID, step: "self-assessment/1.1", row: "1.1-01", column: "verdict", value: "partial",
        by: "serikova", on: .on("2026-09-12")))
    #expect(try sample.answers() == ["1.1-01 verdict partial serikova 2026-09-12"])
    #expect(try sample.conflicts(asOf: "2026-09-11").count == 1)
    // Sending the same form again says nothing new.
    sample.returned(
      ["1.1-01 verdict": "conforms", "1.1-02 verdict": "conforms"], by: "adam", on: "2026-09-13", export: "a")
    #expect(try sample.conflicts() == [])
    sample.returned(["1.1-01 verdict": "not-conform"], by: "adam", on: "2026-09-14", export: "b")
    #expect(try sample.conflicts() == ["1.1-01 verdict: serikova partial, adam not-conform"])
  }

  @Test("only a conflict can be settled, and only by an answer that was given")
  func refusals() throws {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "partial"], by: "berik", on: "2026-09-11")
    func refusal(_ row: String, _ value: String, step: String = "self-assessment/1.1", by: String? = nil) -> String? {
      let error = #expect(throws: Refusal.self) {
        try sample.admission().settle(
          caseID: Sample.caseID, step: step, row: row, column: "verdict", value: value, by: by, on: .on("2026-09-12"))
      }
      return error?.message
    }
    #expect(
      refusal("1.1-02", "partial")
        == "nobody disagrees about 1.1-02.verdict of step 'self-assessment/1.1'; to be settled: 1.1-01.verdict")
    #expect(
      refusal("1.1-01", "not-conform")
        == "nobody answered 'not-conform' to 1.1-01.verdict; the answers are 'conforms', 'partial'")
    #expect(
      refusal("1.2-01", "partial", step: "self-assessment/1.2")
        == "the forms of step 'self-assessment/1.2' have no answers to settle")
    #expect(refusal("1.1-01", "partial", by: "nobody") == "there is no person 'nobody'")
  }
}
