import Archive
import Testing
import XML

@testable import Office

/// Broken bytes end in blocks or in a problem, never in a crash, and soon; blocks are always canonical.
@Suite struct SectionFuzzTests {
  /// SplitMix64: the same mutations on every machine.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// Moves, doubles and drops whole elements, so that the part stays well-formed.
  private static func shuffled(_ element: Element, _ random: inout Seeded, _ left: inout Int) -> Element {
    var element = element
    for index in element.children.indices.reversed() {
      guard case .element(let child) = element.children[index] else { continue }
      if left > 0, Int.random(in: 0..<40, using: &random) == 0 {
        left -= 1
        switch Int.random(in: 0..<5, using: &random) {
        case 0: element.children.remove(at: index)
        case 1: element.children.insert(.element(child), at: index)
        case 2: element.children.swapAt(index, 0)
        case 3: element.children[index] = .element(Element("w:p", [:], [.element(child)]))
        default:
          var changed = child
          for place in changed.attributes.indices {
            changed.attributes[place].value = ["", "-1", "999999999999", "x"].randomElement(using: &random) ?? ""
          }
          element.children[index] = .element(changed)
        }
      } else {
        element.children[index] = .element(shuffled(child, &random, &left))
      }
    }
    return element
  }

  private static let names: Set<String> = [
    "w:p", "w:tbl", "w:pPr", "w:pStyle", "w:pageBreakBefore", "w:numPr", "w:ilvl", "w:numId", "w:jc", "w:rPr", "w:ins",
    "w:del", "w:moveFrom", "w:moveTo", "w:r", "w:b", "w:i", "w:strike", "w:u", "w:vertAlign", "w:t", "w:delText",
    "w:tab",
    "w:br", "w:hyperlink", "w:fldSimple", "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart",
    "w:commentRangeEnd",
    "w:commentReference", "w:footnoteReference", "w:drawing", "w:tblPr", "w:tblW", "w:tblGrid", "w:gridCol", "w:tr",
    "w:trPr",
    "w:tblHeader", "w:tc", "w:tcPr", "w:tcW", "w:gridSpan", "w:vMerge", "w:cellIns", "w:cellDel",
  ]

  private static func strange(_ element: Element) -> String? {
    if ["w:drawing", "m:oMath", "m:oMathPara"].contains(element.name) { return nil }
    if !names.contains(element.name) { return element.name }
    if element.name == "w:tr" {
      let spans = element.elements.filter { $0.name == "w:tc" }.map {
        Int($0.first("w:tcPr")?.first("w:gridSpan")?[attribute: "w:val"] ?? "1") ?? 1
      }
      if spans.isEmpty { return "a row without cells" }
    }
    if element.name == "w:tc", element.elements.last?.name != "w:p" { return "a cell that ends without a paragraph" }
    return element.elements.lazy.compactMap(strange).first
  }

  private static func check(_ bytes: [UInt8]) {
    do throws(OfficeProblem) {
      let text = try SectionText(word: bytes)
      for row in text.rows {
        for block in row.blocks { #expect(strange(block) == nil) }
        #expect(
          row.blocks.reduce(0) { $0 + $1.paragraphCount } >= row.remarks.map(\.paragraph).max() ?? 0
            || !row.remarks.isEmpty)
      }
    } catch {
      #expect(!error.message.isEmpty)
    }
  }

  @Test(arguments: ["python-docx", "libreoffice", "google-docs"])
  func `Files with mutated bytes are read or refused`(name: String) throws {
    var random = Seeded(state: 2026)
    let archive = try Archive(SectionFixtureTests.bytes(name))
    let parts = archive.entries.map(\.name).filter {
      $0.hasSuffix("document.xml") || $0.hasSuffix("numbering.xml") || $0.hasSuffix("notes.xml") || $0.hasSuffix("rels")
    }
    for _ in 0..<60 {
      let part = try #require(parts.randomElement(using: &random))
      var content = try archive.contents(of: part)
      for _ in 0..<Int.random(in: 1...4, using: &random) where content.count > 8 {
        let place = Int.random(in: content.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: content[place] = UInt8.random(in: 0x20...0x7E, using: &random)
        case 1: content.removeSubrange(place..<min(content.count, place + Int.random(in: 1...20, using: &random)))
        default: content[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        }
      }
      let items = archive.entries.map { $0.name == part ? Archive.Item.bytes($0.name, content) : .copy($0.name) }
      Self.check(try Archive.pack(items, copyingFrom: archive))
    }
  }

  @Test(arguments: ["python-docx", "libreoffice", "google-docs"])
  func `Files whose elements are out of order are read or refused`(name: String) throws {
    var random = Seeded(state: 9000)
    let archive = try Archive(SectionFixtureTests.bytes(name))
    let document = try Element(parsing: archive.contents(of: "word/document.xml"))
    for _ in 0..<60 {
      var left = 12
      let mutated = Self.shuffled(document, &random, &left).document()
      let items = archive.entries.map {
        $0.name == "word/document.xml" ? Archive.Item.bytes($0.name, mutated) : .copy($0.name)
      }
      Self.check(try Archive.pack(items, copyingFrom: archive))
    }
  }
}
