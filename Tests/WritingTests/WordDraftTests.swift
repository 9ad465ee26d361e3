import Model
import Office
import Testing

@testable import Writing

@Suite struct WordDraftTests {
  private typealias Fixture = WordFixture
  private let day = Day(number: 20_778)

  private func bookmark(_ id: Int, _ name: String, _ inner: String) -> String {
    "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>\(inner)<w:bookmarkEnd w:id=\"\(id)\"/>"
  }

  @Test func aDraftMadeFromATemplateTakesNumberAndDateInEachFormAndLanguage() throws {
    let body =
      Fixture.p("{{#kk}}") + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{attributive(date)}} № {{number}}</w:t></w:r></w:p>"
      + Fixture.p("{{/kk}}") + Fixture.p("{{#ru}}") + Fixture.p("Приказ {{attributive(date)}} № {{number}}, {{date}}")
      + Fixture.p("{{/ru}}")
    func half(_ language: LanguageCode) -> Value {
      .record([
        "number": .blank(Blank(.number, language: language, year: 2026)),
        "date": .blank(Blank(.date, language: language, year: 2026)),
      ])
    }
    let template = try WordTemplate(bytes: Fixture.docx(body, header: Fixture.p("{{#ru}}{{number}}{{/ru}}")), name: "t")
    let value = Fixture.value(["kk": half(.kk), "ru": half(.ru)], languages: [.kk, .ru])
    #expect(template.blanks == [.number, .date])
    let draft = try template.render(value).bytes
    try Fixture.expectSound(draft)
    #expect(
      try Fixture.text(draft)
        == "2026 жылғы «__» ________ № ____\nПриказ от «__» ________ 2026 года № ____, «__» ________ 2026 года")
    #expect(
      try Fixture.body(draft).contains(
        #"<w:bookmarkStart w:id="1" w:name="sapa_date_attributive_kk_1"/><w:r><w:rPr><w:b/></w:rPr><w:t"#))
    let issued = try WordDraft.fill(draft, name: "d", number: "166-ө <1>", date: day)
    try Fixture.expectSound(issued.bytes)
    #expect(issued.count == 6)
    #expect(
      try Fixture.text(issued.bytes)
        == "2026 жылғы 21 қарашадағы № 166-ө <1>\nПриказ от 21 ноября 2026 года № 166-ө <1>, 21 ноября 2026 года")
    #expect(try Fixture.text(issued.bytes, part: "word/header1.xml") == "166-ө <1>")
    #expect(try Fixture.body(issued.bytes).contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">166-ө"))
  }

  @Test func aBlankThatWordSplitOverRunsOrThatSomebodyEmptiedIsFilled() throws {
    let date = bookmark(
      1, "sapa_date_long_ru_1",
      "<w:r><w:rPr><w:i/></w:rPr><w:t>«__»</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:ins w:id=\"9\" w:author=\"a\"><w:r><w:t>15 </w:t><w:tab/></w:r></w:ins><w:hyperlink><w:r><w:t>____</w:t><w:drawing/></w:r></w:hyperlink>"
    )
    let number = bookmark(
      2, "sapa_number_plain_ru_1",
      "<w:del w:id=\"10\" w:author=\"a\"><w:r><w:delText>____</w:delText></w:r></w:del>")
    let body = "<w:p><w:r><w:t>от </w:t></w:r>\(date)<w:r><w:rPr><w:b/></w:rPr><w:t> № </w:t></w:r>\(number)</w:p>"
    let issued = try WordDraft.fill(Fixture.docx(body), name: "d", number: "7", date: day)
    let made = try Fixture.body(issued.bytes)
    #expect(try Fixture.text(issued.bytes) == "от 21 ноября 2026 года\u{FFFC} № 7")
    #expect(made.contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">21 ноября"))
    #expect(made.contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">7</w:t></w:r><w:bookmarkEnd"))
  }

  @Test func aBookmarkOverTwoParagraphsTakesOnlyWhatIsInIt() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"sapa_number_plain_kk_1\"/><w:r><w:t>__</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>__</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>b</w:t></w:r></w:p>"
    let issued = try WordDraft.fill(Fixture.docx(body), name: "d", number: "7", date: day, expecting: [.number])
    #expect(try Fixture.text(issued.bytes) == "a7\nb")
  }

  @Test(
    arguments: [
      ("{{organisation.number}} {{#date}}x{{/date}}", []), ("{{number}}", [.number]),
      ("{{kk.date}}{{ru.number}}", [.date, .number]),
    ] as [(String, Set<Blank.Kind>)])
  func aTemplateKnowsWhatItLeavesBlank(text: String, blanks: Set<Blank.Kind>) throws {
    #expect(try WordTemplate(bytes: Fixture.docx(Fixture.p(text)), name: "t").blanks == blanks)
  }

  @Test func aPlaceThatIsGoneIsAnErrorThatNamesIt() throws {
    let body = "<w:p>\(bookmark(1, "sapa_date_long_ru_1", "<w:r><w:t>_</w:t></w:r>"))</w:p>"
    let problem = #expect(throws: WordProblem.self) {
      try WordDraft.fill(Fixture.docx(body), name: "out/order.docx", number: "7", date: day)
    }
    #expect(problem?.diagnostics.map(\.code) == ["lost-bookmark"])
    #expect(problem?.diagnostics.first?.message.contains("no place for its number") == true)
    let both = #expect(throws: WordProblem.self) {
      try WordDraft.fill(Fixture.docx(Fixture.p("x")), name: "d", number: "7", date: day)
    }
    #expect(both?.diagnostics.count == 2)
  }

  @Test func aBookmarkWithoutAnEndTakesNothingWithIt() throws {
    let body = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"sapa_number_plain_kk_1\"/></w:p>" + Fixture.p("text")
    let issued = try WordDraft.fill(Fixture.docx(body), name: "d", number: "7", date: day, expecting: [])
    #expect(issued.count == 0)
    #expect(try Fixture.text(issued.bytes) == "\ntext")
  }

  @Test(arguments: ["sapa_number", "sapa_number_x_ru_1", "sapa_date_long_de_1", "sapa_time_long_ru_1", "other", ""])
  func otherBookmarksAreNotOurs(name: String) {
    #expect(WordBookmark(name: name) == nil)
  }
}
