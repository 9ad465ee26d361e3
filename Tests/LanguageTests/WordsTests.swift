import Language
import Model
import Testing

@Suite("Fixed words")
struct WordsTests {
  @Test("an annex among several has a number, a single one none")
  func annexes() {
    #expect(LanguageCode.allCases.map { Word.annex(1).text(in: $0) } == ["1-қосымша", "Приложение 1", "Annex 1"])
    #expect(LanguageCode.allCases.map { Word.annex(nil).text(in: $0) } == ["қосымша", "Приложение", "Annex"])
  }

  @Test("seats and states have words of their own in every language", arguments: LanguageCode.allCases)
  func distinct(language: LanguageCode) {
    let seats = Workflow.Seat.allCases.map { $0.word(in: language) }
    let states = StepStanding.State.allCases.map { $0.word(in: language) } + [Word.late.text(in: language)]
    #expect(Set(seats).count == 4)
    #expect(Set(states).count == 5)
  }

  @Test("seats as domain/10 has them")
  func seats() {
    #expect(Workflow.Seat.deputy.word(in: .kk) == "жетекшінің орынбасары")
    #expect(Workflow.Seat.deputy.word(in: .ru) == "заместитель руководителя")
  }
}
