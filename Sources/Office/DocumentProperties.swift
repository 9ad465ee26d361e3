package import Model
import XML

/// What a file says about itself: its title and the properties of our own that name case, document and versions.
package struct DocumentProperties: Sendable, Hashable {
  package var title: String
  package var custom: [Record.Field]

  package init(title: String, custom: [Record.Field]) {
    self.title = title
    self.custom = custom
  }

  /// Never the time of making: the same input has to give the same bytes.
  private static let created = "2000-01-01T00:00:00Z"

  package static let coreName = "docProps/core.xml"
  package static let customName = "docProps/custom.xml"

  /// The content of docProps/core.xml.
  package var core: [UInt8] {
    func date(_ name: String) -> Node {
      .element(Element(name, ["xsi:type": "dcterms:W3CDTF"], [.text(DocumentProperties.created)]))
    }
    return Element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        .element(Element("dc:title", [:], [.text(title.carried)])),
        .element(Element("dc:creator", [:], [.text("sapa")])),
        .element(Element("cp:lastModifiedBy", [:], [.text("sapa")])), date("dcterms:created"), date("dcterms:modified"),
      ]
    ).document()
  }

  /// The content of docProps/custom.xml.
  package var customPart: [UInt8] {
    var root = Element(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ])
    // Ids count from 2; 0 and 1 are reserved.
    for (index, field) in custom.enumerated() {
      let attributes: KeyValuePairs = [
        "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": String(index + 2), "name": field.name.carried,
      ]
      root.children.append(.element(Element("property", attributes, [.element(field.value.property)])))
    }
    return root.document()
  }
}

extension WordPackage {
  /// Declares the parts that properties are kept in, also where the file has none yet.
  package mutating func declareProperties() {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    declare(
      DocumentProperties.coreName, type: "application/vnd.openxmlformats-package.core-properties+xml",
      relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")
    declare(
      DocumentProperties.customName, type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      relationship: "\(office)/custom-properties")
  }
}

extension Value {
  fileprivate var property: Element {
    switch self {
    case .text(let text): Element("vt:lpwstr", [:], [.text(text.carried)])
    case .number(let number): Element("vt:i4", [:], [.text(String(number))])
    case .flag(let flag): Element("vt:bool", [:], [.text(flag ? "true" : "false")])
    case .date(let day, _): Element("vt:lpwstr", [:], [.text(day.description)])
    case .noun(let noun): Element("vt:lpwstr", [:], [.text(noun.text.carried)])
    case .list, .record, .blank: Element("vt:lpwstr")
    }
  }
}

extension String {
  /// Without characters that XML cannot carry.
  fileprivate var carried: String {
    unicodeScalars.allSatisfy(Escaping.isCarried)
      ? self : String(String.UnicodeScalarView(unicodeScalars.filter(Escaping.isCarried)))
  }
}
