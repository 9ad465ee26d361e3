import Model
import Office
import Testing
import XML

@testable import Writing

@Suite struct WordTemplateTests {
  private typealias Fixture = WordFixture

  @Test func aTagThatWordSplitOverRunsIsHealedInTheFormattingItBeginsIn() throws {
    let body = """
      <w:p w:rsidR="00A1"><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">О </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>{</w:t></w:r>\
      <w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{abo</w:t></w:r><w:r><w:t>ut}</w:t></w:r><w:proofErr w:type="spellEnd"/>\
      <w:r><w:rPr><w:u/></w:rPr><w:t>} конец</w:t></w:r></w:p>
      """
    let made = try Fixture.render(body, ["about": .text("подготовке")])
    #expect(
      try Fixture.body(made.bytes) == """
        <w:p w:rsidR="00A1"><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">О </w:t></w:r>\
        <w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">подготовке</w:t></w:r>\
        <w:r><w:rPr><w:u/></w:rPr><w:t xml:space="preserve"> конец</w:t></w:r></w:p>
        """)
  }

  @Test func aSectionOfWholeParagraphsRepeatsThemAndLeavesNothingBehind() throws {
    let body =
      Fixture.p("{{#items}}") + Fixture.p("{{n}}. {{text}}") + Fixture.table([Fixture.p("{{n}}")]) + Fixture.p("–")
      + Fixture.p(" {{/", "items}} ") + Fixture.p("end")
    let items: Value = .list([
      .record(["n": .number(1), "text": .text("a")]), .record(["n": .number(2), "text": .text("b")]),
    ])
    #expect(try Fixture.text(Fixture.render(body, ["items": items]).bytes) == "1. a\n1\n–\n2. b\n2\n–\nend")
    #expect(try Fixture.body(Fixture.render(body, ["items": .list([])]).bytes) == Fixture.p("end"))
  }

  @Test func rowsRepeatAndATableWithoutRowsGoes() throws {
    let body =
      Fixture.table(
        [Fixture.p("{{#composition.members}}"), "<w:p/>"], [Fixture.p("{{n}}"), Fixture.p("{{name}}")],
        [Fixture.p("{{/composition.members}}"), Fixture.p("")]) + Fixture.p("end")
    let member: Value = .record(["n": .number(1), "name": .text("А")])
    let fields: Record = ["composition": .record(["members": .list([member, member])])]
    #expect(try Fixture.text(Fixture.render(body, fields).bytes) == "1 | А\n1 | А\nend")
    #expect(try Fixture.body(Fixture.render(body, [:]).bytes) == Fixture.p("end"))
  }

  @Test func aCellWithoutAnythingLeftKeepsAParagraph() throws {
    let cell = Fixture.p("{{#retained}}") + Fixture.p("x") + Fixture.p("{{/retained}}")
    #expect(try Fixture.text(Fixture.render(Fixture.table([cell, Fixture.p("y")]), [:]).bytes) == " | y")
  }

  @Test func nestedSectionsAndInlineOnesAndInvertedOnes() throws {
    let body =
      Fixture.p("{{#kk}}") + Fixture.p("{{#steps}}")
      + Fixture.p("{{title}}{{#due}} до {{short(due)}}{{/due}}{{^due}} без срока{{/due}}")
      + Fixture.p("{{/steps}}{{^steps}}") + Fixture.p("нет") + Fixture.p("{{/steps}}") + Fixture.p("{{/kk}}")
    let template = try WordTemplate(bytes: Fixture.docx(body), name: "t")
    let day = try #require(Day(iso: "2026-11-21"))
    func text(_ steps: [Value]) throws -> String {
      let fields: Record = ["kk": .record(["steps": .list(steps)])]
      return try Fixture.text(template.render(Fixture.value(fields, languages: [.kk, .ru])).bytes)
    }
    #expect(
      try text([.record(["title": .text("A"), "due": .date(day, .ru)]), .record(["title": .text("B")])])
        == "A до 21.11.2026\nB без срока")
    #expect(try text([]) == "нет")
  }

  @Test func anAbsentFieldOfAnInnerRecordIsNothingAndNotTheOuterOneOfThatName() throws {
    let body = Fixture.p("{{#steps}}") + Fixture.p("[{{responsible.role}}][{{plan}}]") + Fixture.p("{{/steps}}")
    let fields: Record = [
      "plan": .text("2026"), "responsible": .record(["role": .text("outer")]), "steps": .list([.record([:])]),
    ]
    #expect(try Fixture.text(Fixture.render(body, fields).bytes) == "[][2026]")
  }

  @Test func valuesAreEscapedAndKeepTheirLines() throws {
    let made = try Fixture.render(Fixture.p("{{title}}"), ["title": .text("<a> & {{b}}\n\"c\"\td\u{B}\u{1}")])
    #expect(
      try Fixture.body(made.bytes).contains(
        #"&lt;a&gt; &amp; {{b}}</w:t><w:br/><w:t xml:space="preserve">"c"</w:t><w:tab/><w:t xml:space="preserve">d</w:t>"#
      ))
    #expect(
      made.warnings.map(\.message) == [
        "characters that a Word file cannot hold were left out: U+1, U+B (word/document.xml, paragraph 1: «{{title}}»)"
      ])
  }

  @Test func headersAndTextBoxesAreFilledToo() throws {
    let visas = Fixture.p("{{#visas}}") + Fixture.p("{{name}}") + Fixture.p("{{/visas}}")
    let box =
      "<w:p><w:r><w:t>{{plan}} </w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(visas)</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>{{title}}</w:t></w:r></w:p>"
    let fields: Record = [
      "plan": .text("2026"), "title": .text("T"),
      "visas": .list([.record(["name": .text("A")]), .record(["name": .text("B")])]),
    ]
    let made = try Fixture.render(box, header: visas, fields)
    #expect(try Fixture.text(made.bytes) == "2026 \u{FFFC}T\n[A]\n[B]")
    #expect(try Fixture.text(made.bytes, part: "word/header1.xml") == "A\nB")
    // What is left of a box or a header without anything in it is the paragraph that Word asks for.
    #expect(try Fixture.text(Fixture.render(box, header: visas, [:]).bytes) == " \u{FFFC}\n[]")
  }

  @Test func bracesOfTheTextThatAreNoTagsStay() throws {
    let field = "<w:fldSimple w:instr=\"{{x}}\"><w:r><w:t>{a} { {{plan}} } }}</w:t></w:r></w:fldSimple>"
    let made = try Fixture.render(
      "<w:p>\(field)<w:r><w:instrText>{{y}}</w:instrText></w:r></w:p>", ["plan": .text("x")])
    #expect(try Fixture.text(made.bytes) == "{a} { x } }}")
    var found: [String] = []
    Fixture.walk(try WordPackage(made.bytes).text(of: "word/document.xml")) { element in
      if element.name == "w:fldSimple" { found.append(element[attribute: "w:instr"] ?? "") }
      if element.name == "w:instrText" { found.append(element.text) }
    }
    #expect(found == ["{{x}}", "{{y}}"])
  }

  @Test(arguments: [true, false]) func aPageLayoutInASectionTagsParagraphStays(taken: Bool) throws {
    let body =
      Fixture.p("{{#retained}}") + Fixture.p("x")
      + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:pPr><w:r><w:t>{{/retained}}</w:t></w:r></w:p>"
    let made = try Fixture.body(Fixture.render(body, ["retained": .flag(taken)]).bytes)
    #expect(
      made == (taken ? Fixture.p("x") : "")
        + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:pPr></w:p>")
  }

  @Test func aPageBreakInASectionTagsParagraphGoesToTheNextOne() throws {
    let pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>"
    let body =
      "<w:p><w:r><w:t>{{#retained}}</w:t></w:r>\(pageBreak)</w:p>"
      + "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>{{/retained}}</w:t></w:r>\(pageBreak)</w:p>" + Fixture.table([Fixture.p("y")])
    let ending = "<w:p>\(pageBreak)</w:p>" + Fixture.table([Fixture.p("y")])
    #expect(
      try Fixture.body(Fixture.render(body, ["retained": .flag(true)]).bytes)
        == "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:pageBreakBefore/><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
        + ending)
    #expect(try Fixture.body(Fixture.render(body, [:]).bytes) == ending)
  }

  @Test func bookmarksInRepeatedTextAreLeftOutAndOthersStay() throws {
    func bookmark(_ id: Int, _ name: String, _ inner: String) -> String {
      "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>\(inner)<w:bookmarkEnd w:id=\"\(id)\"/>"
    }
    let body =
      "<w:p>\(bookmark(3, "kept", "<w:r><w:t>a</w:t></w:r>"))\(bookmark(4, "_GoBack", ""))</w:p>"
      + "<w:bookmarkStart w:id=\"5\" w:name=\"half\"/>" + Fixture.p("{{#items}}")
      + "<w:p>\(bookmark(6, "inner", "<w:r><w:t>{{n}}</w:t></w:r>"))</w:p>" + "<w:bookmarkEnd w:id=\"5\"/>"
      + Fixture.p("{{/items}}") + Fixture.p("{{number}}")
    let fields: Record = [
      "items": .list([.record(["n": .number(1)]), .record(["n": .number(2)])]),
      "number": .blank(Blank(.number, language: .ru, year: 2026)),
    ]
    let text = try Fixture.body(Fixture.render(body, fields).bytes)
    #expect(text.contains("\"kept\""))
    #expect(text.contains("w:id=\"7\" w:name=\"sapa_number_plain_ru_1\""))
    for gone in ["_GoBack", "half", "inner"] { #expect(!text.contains(gone)) }
  }

  @Test func theFileSaysWhatItIsAndIsTheSameEachTime() throws {
    let template = try WordTemplate(bytes: Fixture.docx(Fixture.p("{{title}}")), name: "t")
    let value = Fixture.value(["title": .text("x")])
    let made = try template.render(value).bytes
    #expect(try template.render(value).bytes == made)
    let custom = try Fixture.part(made, "docProps/custom.xml")
    #expect(custom.contains("name=\"case\"><vt:lpwstr>2026-test<") && custom.contains("<vt:i4>1<"))
    let core = try Fixture.part(made, "docProps/core.xml")
    #expect(core.contains("<dc:title>Приказ<") && core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-"))
  }
}
