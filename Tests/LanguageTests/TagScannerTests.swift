import Language
import Testing

@Suite("Tags")
struct TagScannerTests {
  private func kinds(_ text: String) -> [Language.Tag.Kind] { TagScanner(text).tags().map(\.kind) }

  @Test("a name, a path, a function and their places in bytes")
  func variables() {
    let text = "№ {{number}} {{ dative( signatory.position ) }}."
    let tags = TagScanner(text).tags()
    #expect(tags.map(\.kind) == [.variable, .variable])
    #expect(tags[0].path == ["number"])
    #expect(tags[0].range == 4..<14)
    #expect(tags[1].path == ["signatory", "position"])
    #expect(tags[1].function == "dative")
    #expect(tags[1].range.upperBound == text.utf8.count - 1)
  }

  @Test("sections, inverted ones, their ends and comments")
  func sections() {
    let tags = TagScanner("{{#items}}{{^retained}}{{! a note (of ours) }}{{/retained}}{{/items}}").tags()
    #expect(tags.map(\.kind) == [.sectionOpen, .inverted, .comment, .close, .close])
    #expect(tags.map(\.name) == ["items", "retained", "", "retained", "items"])
  }

  @Test("text without tags has none", arguments: ["", "{", "{}", "{ {x} }", "a } b", "}}", "Сапа"])
  func none(text: String) {
    #expect(TagScanner(text).tags().isEmpty)
    #expect(!TagScanner.hasTags(text))
  }

  static let refused: [(String, String)] = [
    ("{{}}", "the tag is empty"),
    ("{{ }}", "the tag is empty"),
    ("{{#}}", "a name is missing"),
    ("{{f()}}", "a name is missing"),
    ("{{(x)}}", "a name is missing"),
    ("{{{x}}}", "three braces are not allowed; write two, texts are escaped anyway"),
    ("{{&x}}", "tags that begin with '&' are not allowed"),
    ("{{> part}}", "tags that begin with '>' are not allowed"),
    ("{{=<% %>=}}", "tags that begin with '=' are not allowed"),
    ("{{.}}", "'.' is not a name; names are letters, digits, '-' and '_', joined by '.'"),
    ("{{a..b}}", "'a..b' is not a name; names are letters, digits, '-' and '_', joined by '.'"),
    ("{{a b}}", "'a b' is not a name; names are letters, digits, '-' and '_', joined by '.'"),
    ("{{f(x}}", "the function 'f(x' is not closed; ')' is missing"),
    ("{{f(g(x))}}", "a function takes a name, not another function"),
    ("{{#f(x)}}", "a section takes a name, not a function"),
    ("{{x", "the tag is not closed; '}}' is missing"),
    ("{{x}", "the tag is not closed; '}}' is missing"),
  ]

  @Test("what is not allowed says why", arguments: refused)
  func refusing(text: String, reason: String) {
    #expect(kinds(text) == [.invalid(reason)])
    #expect(TagScanner(text).tags().first?.range == 0..<text.utf8.count)
  }

  @Test("an unclosed tag does not swallow the next one")
  func unclosedBeforeAnother() {
    let tags = TagScanner("{{title и {{number}}").tags()
    #expect(tags.map(\.kind) == [.invalid("the tag is not closed before the next one begins"), .variable])
    #expect(tags[1].name == "number")
  }

  @Test("no-break spaces that Word puts in are spaces, and look-alike letters are names")
  func unicode() {
    let tags = TagScanner("{{\u{A0}tіtle\u{A0}}}").tags()
    #expect(tags.map(\.kind) == [.variable])
    #expect(tags.first?.name == "tіtle")
  }
}
