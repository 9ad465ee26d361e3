import Model
import Testing

@testable import Writing

@Suite struct WordCheckTests {
  private typealias Fixture = WordFixture

  private func messages(_ body: String, header: String? = nil, mirror: Bool = false) throws -> [String] {
    let template = try WordTemplate(bytes: Fixture.docx(body, header: header), name: "templates/t.docx")
    let found = template.check(against: mirror ? .mirrorDocument : .wordDocument)
    #expect(found.allSatisfy { $0.place == Place(file: "templates/t.docx") && $0.severity == .error })
    return found.map { "\($0.code): \($0.message)" }
  }

  @Test func everyProblemIsReportedAtOnceWithItsPlace() throws {
    let body =
      Fixture.p("Директор {{signat", "ry.position}}") + Fixture.p("{{dativ(signatory.position)}} {{dative(plan)}}")
      + Fixture.table([Fixture.p("{{signatory.possition}}")]) + Fixture.p("{{> part}}")
    let found = try messages(body, header: Fixture.p("{{tіtle}}"))
    #expect(
      found == [
        "unknown-name: unknown name 'signatry' (did you mean 'signatory'?) (word/document.xml, paragraph 1: «Директор {{signatry.position}}»)",
        "unknown-function: unknown function 'dativ' (did you mean 'dative'?) (word/document.xml, paragraph 2: «{{dativ(signatory.position)}} {{dative(p…»)",
        "wrong-kind: 'dative' cannot be used on 'plan', which is a text (word/document.xml, paragraph 2: «{{dativ(signatory.position)}} {{dative(p…»)",
        "unknown-name: unknown name 'possition' (did you mean 'position'?) in 'signatory' (word/document.xml, paragraph 3: «{{signatory.possition}}»)",
        "bad-tag: tags that begin with '>' are not allowed (word/document.xml, paragraph 4: «{{> part}}»)",
        "unknown-name: unknown name 'tіtle' (it holds the Cyrillic 'і'; did you mean 'title' in Latin letters?) (word/header1.xml, paragraph 1: «{{tіtle}}»)",
      ])
  }

  @Test func namesAreResolvedByTheSectionsTheyStandIn() throws {
    let inside = Fixture.p("{{#steps}}") + Fixture.p("{{title}} {{responsible.name}} {{plan}} {{until(due)}}")
    #expect(try messages(inside + Fixture.p("{{state}}") + Fixture.p("{{/steps}}")) == [])
    #expect(try messages(Fixture.p("{{state}}")).count == 1)
    #expect(try messages(Fixture.p("{{#steps}}{{state}}{{/steps}} {{state}}")).count == 1)
    #expect(try messages(Fixture.p("{{^steps}}") + Fixture.p("{{state}}") + Fixture.p("{{/steps}}")).count == 1)
    #expect(try messages(Fixture.p("{{#kk}}") + Fixture.p("{{long(date)}}") + Fixture.p("{{/kk}}"), mirror: true) == [])
    #expect(try messages(Fixture.p("{{text.anything}} {{genitive(text.anything)}}")) == [])
  }

  @Test(arguments: [
    ("{{#items}}|x", "section 'items' is not closed in the same text, cell or box; add '{{/items}}'"),
    ("x|{{/items}}", "'{{/items}}' closes a section that was not opened in the same text, cell or box"),
    (
      "{{#items}}|{{#visas}}|{{/items}}|{{/visas}}|{{/items}}",
      "'{{/items}}' comes where 'visas' of paragraph 2 has to be closed first"
    ),
    (
      "a {{#items}}",
      "section 'items' is not closed in this paragraph; put '{{#items}}' and '{{/items}}' in paragraphs or rows of their own"
    ),
    ("{{items.n}}", "'items' is a list and has no 'n'"),
    ("{{items}}", "'items' is not a text but a list; use it as a section"),
    ("{{{title}}}", "three braces are not allowed; write two, texts are escaped anyway"),
    ("{{title", "the tag is not closed; '}}' is missing"),
  ])
  func whatIsOutOfOrderIsExplained(paragraphs: String, message: String) throws {
    let body = paragraphs.split(separator: "|").map { Fixture.p(String($0)) }.joined()
    let found = try messages(body)
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
    let template = try WordTemplate(bytes: Fixture.docx(body), name: "t")
    if paragraphs != "{{items}}", paragraphs != "{{items.n}}" {
      #expect(throws: WordProblem.self) { try template.render(Fixture.value([:])) }
    }
  }

  @Test func aSectionCannotReachIntoACell() throws {
    let body = Fixture.p("{{#items}}") + Fixture.table([Fixture.p("{{/items}}"), Fixture.p("x")])
    #expect(try messages(body).map { $0.prefix(16) } == ["unclosed-section", "unopened-section"])
  }

  @Test func aMissingFormIsAnErrorThatNamesNounAndForm() throws {
    let template = try WordTemplate(bytes: Fixture.docx(Fixture.p("{{dative(signatory.position)}}")), name: "t")
    let noun = Inflected("ректор", language: .kk, origin: "person serikova, position")
    let value = Fixture.value(["signatory": .record(["position": .noun(noun)])])
    let problem = #expect(throws: WordProblem.self) { try template.render(value) }
    #expect(
      problem?.diagnostics.map(\.message) == [
        "no dative of 'ректор' in kk is stored (person serikova, position); add it to the noun's forms (word/document.xml, paragraph 1: «{{dative(signatory.position)}}»)"
      ])
  }

  @Test func aTextOfTheWorkflowThatIsNotThereIsAnErrorUnlessItIsAskedFor() throws {
    let plain = try WordTemplate(bytes: Fixture.docx(Fixture.p("{{text.purpose}}")), name: "t")
    let problem = #expect(throws: WordProblem.self) { try plain.render(Fixture.value([:])) }
    #expect(problem?.diagnostics.map(\.code) == ["unknown-name"])
    let asked = try WordTemplate(bytes: Fixture.docx(Fixture.p("{{#text.a}}{{text.a}}{{/text.a}}x")), name: "t")
    #expect(try Fixture.text(asked.render(Fixture.value([:])).bytes) == "x")
  }

  @Test(arguments: [[], [1, 2, 3]]) func aFileThatIsNoWordFileIsRefused(bytes: [UInt8]) {
    let problem = #expect(throws: WordProblem.self) { try WordTemplate(bytes: bytes, name: "t.docx") }
    #expect(problem?.diagnostics.map(\.code) == ["unreadable-template"])
  }
}
