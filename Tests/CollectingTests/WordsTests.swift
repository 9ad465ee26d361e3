import Model
import Office
import Testing

@testable import Collecting

struct WordsTests {
  private static let day = FormFixture.day(2026, 11, 21)

  private static let troubles: [Trouble] =
    SpreadsheetProblem.Code.allCases.map { .unreadable(SpreadsheetProblem($0, "words")) } + [
      .notAForm, .machineSheetGone, .damagedForm(field: "case"), .unknownCase("c"), .documentGone("d"),
      .notToFillIn("d"), .otherVersion(.workflow, id: "w", form: 1, current: 2),
      .otherVersion(.standard, id: "w", form: 1, current: 2), .otherVersion(.layout, id: "w", form: 1, current: 2),
      .nothingChanged, .sheetMissing("1.1"), .sheetCopied(original: "1.1"), .columnMissing("h"),
      .headingChanged(from: "a", to: "b"), .requirementChanged("r"), .rowsMissing(["r"]), .rowGone("r"),
      .unknownRow("r", meant: "s"), .unknownRow("r", meant: nil), .duplicateRow("r", first: "B6"),
      .rowWithoutID(isError: true), .rowWithoutID(isError: false), .cellError("#REF!"),
      .unknownLabel("x", known: ["a", "b"]), .levelGone("x"), .notADate("x"), .notANumber("x"),
      .unknownPerson("x", meant: "y"), .unknownPerson("x", meant: nil), .severalPeople("x", ["y", "z"]),
      .dueInPast(day, asOf: day), .dateInFuture(day, asOf: day), .evidenceMissing(verdict: "v"),
      .noteMissing(verdict: "v"), .entryMissing("e"), .filledByMissing(taken: "p"), .doneOnMissing,
      .finishedStepChanged(on: day), .numberMissing, .reasonMissing, .noteNotTaken,
    ]

  @Test(arguments: troubles)
  func `every trouble is a sentence in each language, and English differs from the others`(trouble: Trouble) {
    let problems = LanguageCode.allCases.map { FormProblem(trouble, in: $0) }
    for problem in problems {
      #expect(problem.message.last == "." || problem.message.hasSuffix("?)."))
      #expect(problem.message.first?.isLowercase == false)
      #expect(!problem.fix.isEmpty)
      #expect(problem.english == problems[0].english)
    }
    #expect(Set(problems.map(\.message)).count == 3)
    #expect(problems[0].english.contains("; "))
    #expect(!problems[0].english.hasSuffix("."))
  }

  @Test func `codes are lower case, and one for each kind of trouble`() {
    for trouble in WordsTests.troubles {
      #expect(trouble.code.allSatisfy { $0 == "-" || $0.isLowercase })
    }
    #expect(Set(WordsTests.troubles.map(\.code)).count >= 45)
  }

  @Test(arguments: [
    ("a b", "a b"), (" a\u{A0}", "a"), ("«а»", "«а»"), ("a\r\nb\r\n", "a\nb"), ("\u{200B}", ""), ("р", "р"), ("", ""),
  ])
  func `texts are trimmed of what nobody sees`(text: String, plain: String) {
    #expect(Spoken.trimmed(text) == plain)
  }
}
