import Archive
import Model
import Testing
import XML

@testable import Office

@Suite struct WordPackageTests {
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private func docx(type: String = "document", folder: String = "word", target: String = "word/document.xml") throws
    -> [UInt8]
  {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    func bytes(_ name: String, _ text: String) -> Archive.Item { .bytes(name, Array(text.utf8)) }
    return try Archive.pack([
      bytes(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/\(folder)/document.xml\" ContentType=\"\(Self.word).\(type).main+xml\"/></Types>"
      ),
      bytes(
        "_rels/.rels",
        "\(relationships)<Relationship Id=\"rId2\" Type=\"\(office)/officeDocument\" Target=\"\(target)\"/></Relationships>"
      ),
      bytes(
        "\(folder)/_rels/document.xml.rels",
        "\(relationships)<Relationship Id=\"rId1\" Type=\"\(office)/footer\" Target=\"f/footer2.xml\"/><Relationship Id=\"rId2\" Type=\"\(office)/header\" Target=\"/\(folder)/header1.xml\"/><Relationship Id=\"rId3\" Type=\"\(office)/hyperlink\" Target=\"http://x/\" TargetMode=\"External\"/><Relationship Id=\"rId4\" Type=\"\(office)/header\" Target=\"lost.xml\"/></Relationships>"
      ),
      bytes("\(folder)/document.xml", "<w:document \(namespace)/>"),
      bytes("\(folder)/header1.xml", "<w:hdr \(namespace)/>"),
      bytes("\(folder)/f/footer2.xml", "<w:ftr \(namespace)/>"),
    ])
  }

  @Test func thePartsWithTextAreFoundByTheirRelationships() throws {
    #expect(try WordPackage(docx()).textParts == ["word/document.xml", "word/header1.xml", "word/f/footer2.xml"])
    let elsewhere = try WordPackage(docx(folder: "doc", target: "/doc/document.xml"))
    #expect(elsewhere.textParts == ["doc/document.xml", "doc/header1.xml", "doc/f/footer2.xml"])
  }

  @Test(arguments: ["template", "glossary"]) func whatIsNoPlainDocumentIsRefused(type: String) throws {
    let bytes = try docx(type: type)
    let problem = #expect(throws: OfficeProblem.self) { try WordPackage(bytes) }
    #expect(problem?.message.contains("save it as .docx") == true)
  }

  @Test func propertiesAreDeclaredOnceAlsoWhereThereWereNone() throws {
    var package = try WordPackage(docx())
    package.declareProperties()
    let properties = DocumentProperties(title: "A & B\u{1}", custom: Record(["case": .text("<c>")]).fields)
    var parts = package.declarations
    parts[DocumentProperties.coreName] = properties.core
    parts[DocumentProperties.customName] = properties.customPart
    var made = try WordPackage(package.packed(replacing: parts))
    #expect(made.relationships.parts("custom-properties") == ["docProps/custom.xml"])
    #expect(made.contentTypes.type(of: "docProps/custom.xml")?.hasSuffix("custom-properties+xml") == true)
    #expect(Set(made.relationships.all.map(\.id)).count == 3)
    let before = made.declarations
    made.declareProperties()
    #expect(made.declarations == before)
    let core = String(decoding: try made.archive.contents(of: "docProps/core.xml"), as: UTF8.self)
    #expect(core.contains("<dc:title>A &amp; B</dc:title>"))
    let custom = String(decoding: try made.archive.contents(of: "docProps/custom.xml"), as: UTF8.self)
    #expect(custom.contains("pid=\"2\" name=\"case\"><vt:lpwstr>&lt;c&gt;</vt:lpwstr>"))
  }

  @Test func whatIsNotReplacedIsCopied() throws {
    let package = try WordPackage(docx())
    let made = try Archive(package.packed(replacing: ["word/document.xml": [1]]))
    #expect(made.entries.map(\.name) == package.archive.entries.map(\.name))
    #expect(try made.contents(of: "word/document.xml") == [1])
    #expect(try made.contents(of: "word/header1.xml") == package.archive.contents(of: "word/header1.xml"))
  }

  @Test func aParagraphsTextLeavesOutWhatWasTakenAwayAndTextBoxes() throws {
    let namespace = "xmlns:w=\"urn:w\""
    let root = try Element(
      parsing: Array(
        "<w:p \(namespace)><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>é</w:t></w:r></w:ins><w:r><w:br/><w:pict><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></w:pict><w:t>c</w:t></w:r></w:p>"
          .utf8))
    let paragraph = Paragraph(root)
    #expect(paragraph.text == "a\tbé\n\u{FFFC}c")
    #expect(paragraph.pieces == [0..<1, 2..<3, 3..<5, 9..<10])
  }
}
