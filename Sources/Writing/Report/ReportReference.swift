import Archive
import Office
import XML

/// What a report takes from its reference file: styles, page, headers and footers, numbering, separators of footnotes.
struct ReportReference: Sendable {
  let package: WordPackage
  let styles: ReportStyles
  let stylesPart: String
  let stylesRoot: Element
  /// Relationships of the body's part.
  let relationships: Relationships
  /// Attributes of the body's root, its namespaces.
  let namespaces: [Element.Attribute]
  let page: ReportPage
  let numbering: Element?
  let footnotes: Element?
  /// Headers and footers that speak of the report.
  let programs: [WordProgram]

  init(_ bytes: [UInt8]) throws(OfficeProblem) {
    var package = try WordPackage(bytes)
    let document = try package.text(of: package.document)
    let name = Relationships.name(of: package.document)
    let relationships = Relationships(
      package.archive.contains(name) ? try WordPackage.element(of: name, in: package) : Element("Relationships"),
      of: package.document)
    func part(_ kind: String) throws(OfficeProblem) -> (name: String, root: Element)? {
      guard let name = relationships.parts(kind).first, package.archive.contains(name) else { return nil }
      return (name, try package.text(of: name))
    }
    guard let styles = try part("styles") else { throw OfficeProblem("the reference file has no styles") }
    (stylesPart, stylesRoot) = styles
    self.styles = ReportStyles(styles.root)
    guard let body = document.first("w:body"), let section = body.elements.last, section.name == "w:sectPr" else {
      throw OfficeProblem("the reference file has no page layout at its end; save it with Word or LibreOffice")
    }
    page = ReportPage(section)
    namespaces = document.attributes
    numbering = try part("numbering")?.root
    footnotes = try part("footnotes")?.root
    var programs: [WordProgram] = []
    for kind in ["header", "footer"] {
      for part in relationships.parts(kind).sorted() where package.archive.contains(part) {
        programs.append(WordCompiler.program(of: try package.text(of: part), part: part))
      }
    }
    self.programs = programs.filter(\.hasTags)
    self.relationships = relationships
    package.declareProperties()
    self.package = package
  }
}

extension WordPackage {
  fileprivate static func element(of part: String, in package: WordPackage) throws(OfficeProblem) -> Element {
    do { return try Element(parsing: package.archive.contents(of: part)) } catch {
      throw OfficeProblem("'\(part)': \(error)")
    }
  }
}

/// The page of the reference file, upright and turned; lengths in twentieths of a point.
struct ReportPage: Sendable {
  let section: Element
  /// Width of the text, upright and turned.
  let width: Int
  let turnedWidth: Int
  let height: Int
  let turnedHeight: Int

  init(_ section: Element) {
    var section = section
    section.children.removeAll { node in
      guard case .element(let element) = node else { return true }
      return ["w:type", "w:titlePg"].contains(element.name)
    }
    section.attributes = []
    self.section = section
    func length(_ element: String, _ name: String, _ other: Int) -> Int {
      section.first(element)?[attribute: name].flatMap { Int($0) } ?? other
    }
    let size = (length("w:pgSz", "w:w", 11906), length("w:pgSz", "w:h", 16838))
    let sides = length("w:pgMar", "w:left", 1701) + length("w:pgMar", "w:right", 850) + length("w:pgMar", "w:gutter", 0)
    let ends = abs(length("w:pgMar", "w:top", 1134)) + abs(length("w:pgMar", "w:bottom", 1134))
    width = max(1440, size.0 - sides)
    height = max(1440, size.1 - ends)
    turnedWidth = max(1440, size.1 - ends)
    turnedHeight = max(1440, size.0 - sides)
  }

  /// Markup of the properties of a section.
  func properties(isTurned: Bool, hidesFirstHeader: Bool) -> String {
    var result = section
    for index in result.children.indices {
      guard isTurned, case .element(var element) = result.children[index] else { continue }
      switch element.name {
      case "w:pgSz":
        (element[attribute: "w:w"], element[attribute: "w:h"]) = (element[attribute: "w:h"], element[attribute: "w:w"])
        element[attribute: "w:orient"] = "landscape"
      case "w:pgMar":
        // The upper edge of the turned page is the one that is bound.
        let old = element
        element[attribute: "w:top"] = old[attribute: "w:left"]
        element[attribute: "w:right"] = old[attribute: "w:top"]
        element[attribute: "w:bottom"] = old[attribute: "w:right"]
        element[attribute: "w:left"] = old[attribute: "w:bottom"]
      default: break
      }
      result.children[index] = .element(element)
    }
    if hidesFirstHeader {
      result.insert(
        Element("w:titlePg"), beforeAny: ["w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings"])
    }
    var bytes: [UInt8] = []
    result.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Element {
  /// Puts an element before the first of those that the schema wants after it.
  mutating func insert(_ element: Element, beforeAny later: Set<String>) {
    let position = children.firstIndex { node in
      guard case .element(let child) = node else { return false }
      return later.contains(child.name)
    }
    children.insert(.element(element), at: position ?? children.endIndex)
  }
}
