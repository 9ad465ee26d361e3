import Foundation
import Model
import Testing

@testable import Writing

/// Files that other programs saved, and those that sapa ships.
@Suite struct WordFilesTests {
  private typealias Fixture = WordFixture

  private func fixture(_ name: String) throws -> [UInt8] {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "docx"))
    return Array(try Data(contentsOf: url))
  }

  private static var templates: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "templates")
  }

  private static var shipped: [String] {
    let files = FileManager.default.enumerator(atPath: templates.path)?.compactMap { $0 as? String } ?? []
    // A template says its language; a report's reference file has none and is compiled, not filled in.
    return files.filter { $0.hasSuffix(".docx") && $0.split(separator: ".").count == 3 }.sorted()
  }

  @Test(arguments: shipped) func shippedTemplatesUseOnlyNamesThatDocumentsOffer(file: String) throws {
    let bytes = Array(try Data(contentsOf: Self.templates.appending(path: file)))
    let template = try WordTemplate(bytes: bytes, name: file)
    #expect(template.check(against: file.contains("kk-ru") ? .mirrorDocument : .wordDocument) == [])
  }

  private func order() -> Record {
    let member: Value = .record(["n": .number(1), "name": .text("Ахметов Асқар"), "section": .text("1.1")])
    func person(_ name: String) -> Value {
      let forms: [GrammaticalCase: String] = [.dative: "\(name)ға"]
      return .record(["name": .noun(Inflected(name, forms: forms, language: .kk, origin: "person"))])
    }
    return [
      "about": .text("Дайындық туралы"), "items": .list([.record(["n": .number(1), "text": .text("Бірінші.")])]),
      "number": .blank(Blank(.number, language: .kk, year: 2026)),
      "date": .blank(Blank(.date, language: .kk, year: 2026)),
      "controller": person("Б. Әлі"), "signatory": person("А. Сері"),
      "composition": .record(["label": .text("1-қосымша"), "members": .list([member, member])]),
      "text": .record(["composition": .text("Құрамы")]),
    ]
  }

  @Test func aTemplateThatLibreOfficeSavedWorksAsBefore() throws {
    let template = try WordTemplate(bytes: fixture("order-saved-by-libreoffice.kk"), name: "order")
    #expect(template.check(against: .wordDocument) == [])
    let made = try template.render(Fixture.value(order(), languages: [.kk])).bytes
    try Fixture.expectSound(made)
    let text = try Fixture.text(made).replacing("\u{A0}", with: " ")
    #expect(text.contains("Дайындық туралы\nБҰЙЫРАМЫН:\nБірінші."))
    #expect(text.contains("1 | Ахметов Асқар |  |  | 1.1\n1 | Ахметов Асқар |  |  | 1.1"))
    #expect(text.contains("Ректордың 2026 жылғы «__» ________\n№ ____ бұйрығына 1-қосымша"))
    #expect(!text.contains("{{") && !text.contains("2-қосымша"))
  }

  @Test func aDraftThatLibreOfficeSavedTakesNumberAndDate() throws {
    let draft = try fixture("draft-saved-by-libreoffice.kk-ru")
    let issued = try WordDraft.fill(draft, name: "draft", number: "166", date: Day(number: 20_778))
    try Fixture.expectSound(issued.bytes)
    #expect(issued.count == 12)
    let text = try Fixture.text(issued.bytes).replacing("\u{A0}", with: " ")
    #expect(text.contains("2026 жылғы 21 қараша\t№ 166\n"))
    #expect(text.contains("Ректордың 2026 жылғы 21 қарашадағы\n№ 166 бұйрығына 1-қосымша"))
    #expect(text.contains("к приказу ректора\nот 21 ноября 2026 года № 166"))
    #expect(!text.contains("__"))
  }
}
