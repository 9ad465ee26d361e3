import Archive
package import Model
import Office
import Testing
import XML

@testable import Writing

/// Word files built in code, as small as Word opens them.
enum WordFixture {
  static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml""#

  /// A file with this body, and with a header when there is one.
  static func docx(_ body: String, header: String? = nil) throws -> [UInt8] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    func relationships(_ kind: String, _ target: String) -> [UInt8] {
      Array(
        #"<Relationships xmlns="\#(package)/relationships"><Relationship Id="rId1" Type="\#(office)/\#(kind)" Target="\#(target)"/></Relationships>"#
          .utf8)
    }
    var types = #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    types += #"<Override PartName="/word/document.xml" ContentType="\#(word).document.main+xml"/>"#
    types += #"<Override PartName="/word/header1.xml" ContentType="\#(word).header+xml"/>"#
    var items: [Archive.Item] = [
      .bytes("[Content_Types].xml", Array("<Types xmlns=\"\(package)/content-types\">\(types)</Types>".utf8)),
      .bytes("_rels/.rels", relationships("officeDocument", "word/document.xml")),
      .bytes(
        "word/document.xml", Array("<w:document \(namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>".utf8)),
    ]
    if let header {
      items.append(.bytes("word/_rels/document.xml.rels", relationships("header", "header1.xml")))
      items.append(.bytes("word/header1.xml", Array("<w:hdr \(namespaces)>\(header)</w:hdr>".utf8)))
    }
    return try Archive.pack(items)
  }

  /// A paragraph with one run for each text.
  static func p(_ texts: String...) -> String {
    "<w:p>\(texts.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined())</w:p>"
  }

  static func table(_ rows: [String]...) -> String {
    let rows = rows.map { row in "<w:tr>\(row.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined())</w:tr>" }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
  }

  static func value(_ fields: Record, languages: [LanguageCode] = [.ru]) -> DocumentValue {
    DocumentValue(
      caseID: "2026-test", document: "order", languages: languages, path: "order.docx", format: .docx,
      template: "orders/test", title: "Приказ", properties: ["case": .text("2026-test"), "version": .number(1)],
      fields: fields)
  }

  static func render(_ body: String, header: String? = nil, _ fields: Record) throws -> WordTemplate.Rendered {
    let template = try WordTemplate(bytes: docx(body, header: header), name: "test.docx")
    let rendered = try template.render(value(fields))
    try expectSound(rendered.bytes)
    return rendered
  }

  /// The markup of the body, up to its page layout.
  static func body(_ bytes: [UInt8]) throws -> String {
    let text = try part(bytes, "word/document.xml")
    guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "<w:sectPr/></w:body>") else {
      return text
    }
    return String(text[start.upperBound..<end.lowerBound])
  }

  static func part(_ bytes: [UInt8], _ name: String) throws -> String {
    String(decoding: try Archive(bytes).contents(of: name), as: UTF8.self)
  }

  /// The texts of the paragraphs, one a line; cells divided by bars, text boxes in brackets.
  static func text(_ bytes: [UInt8], part: String = "word/document.xml") throws -> String {
    lines(try WordPackage(bytes).text(of: part)).joined(separator: "\n")
  }

  private static func lines(_ element: Element) -> [String] {
    if element.name == "w:p" { return [Paragraph(element).text] + boxes(element) }
    if element.name == "w:tr" {
      let cells = element.elements.filter { $0.name == "w:tc" }
      return [cells.map { lines($0).joined(separator: "/") }.joined(separator: " | ")]
    }
    return element.elements.flatMap(lines)
  }

  private static func boxes(_ element: Element) -> [String] {
    element.elements.flatMap { $0.name == "w:txbxContent" ? lines($0).map { "[\($0)]" } : boxes($0) }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init()
    for (name, value) in elements { self[name] = value }
  }
}
