import Collecting
import Foundation
import Model
import Testing

/// Forms that other programs saved; Fixtures/README.md says how they were made.
struct FixtureTests {
  private func collect(_ name: String) throws -> Collected {
    let file = try #require(Bundle.module.url(forResource: name, withExtension: "xlsx", subdirectory: "Fixtures"))
    let bytes = [UInt8](try Data(contentsOf: file))
    return FormFixture.collector().collect(IncomingFile(name: "inbox/\(name).xlsx", bytes: bytes))
  }

  @Test func `a form filled in with openpyxl is read`() throws {
    let result = try collect("filled-by-openpyxl.kk")
    #expect(result.outcome == .accepted)
    #expect(result.places == ["filled-by-missing 1.2!D2"])
    #expect(
      result.answers == [
        "1.1-01 verdict conforms", "1.1-01 evidence-found Сапа саясаты, 2026, сайт", "1.1-01 due 2026-12-25",
        "1.1-02 verdict not-conform", "1.1-02 weight 3", "1.1-03 verdict not-applicable",
        "1.1-03 note Бізде магистратура жоқ", "1.2-01 evidence-found толтырылмаған бағалау",
      ])
    #expect(result.events.map(\.by) == ["serikova", "kim"])
  }

  @Test func `mistakes made with openpyxl are told with their cells`() throws {
    let result = try collect("mistakes-by-openpyxl.ru")
    #expect(result.outcome == .refused)
    #expect(
      result.places == [
        "unknown-person 1.1!D2", "date-in-future 1.1!D3", "unknown-label 1.1!D6", "cell-error 1.1!E7",
        "note-missing 1.1!F8", "due-in-past 1.1!G8", "not-a-number 1.1!H8", "rows-missing 1.2",
        "filled-by-missing 1.2!D2", "unknown-row 1.2!B6", "requirement-changed 1.2!C7", "duplicate-row 1.2!B8",
      ])
  }

  @Test func `a form saved by LibreOffice is read, with the results of formulas`() throws {
    let result = try collect("filled-in-libreoffice.kk")
    #expect(result.outcome == .accepted)
    #expect(result.problems.isEmpty)
    #expect(
      result.answers == [
        "1.1-01 verdict partial", "1.1-01 evidence-found Есеп, 2026", "1.1-01 due 2026-12-05", "1.1-01 weight 2.5",
        "1.1-02 verdict partial", "1.1-02 note ескертпе", "1.1-03 verdict not-conform",
      ])
    #expect(result.events.map(\.by) == ["kim"])
  }

  @Test func `errors that LibreOffice computed are told with their cells`() throws {
    let result = try collect("mistakes-in-libreoffice.en")
    #expect(result.outcome == .refused)
    #expect(result.places == ["cell-error 1.1!D6", "cell-error 1.1!E7", "due-in-past 1.1!G8"])
    #expect(
      result.problems.first?.english
        == "the cell shows the error #DIV/0!; write the value itself instead of the formula")
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["SAPA_FORMS"] != nil))
  func `forms are written for other programs to change`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAPA_FORMS"])
    for language in LanguageCode.allCases {
      let path = URL(filePath: folder).appending(path: "form.\(language.rawValue).xlsx")
      try Data(CheckForm.bytes(language)).write(to: path)
    }
  }
}
