internal import Archive
internal import XML

/// What the workbook's own part says: its sheets, names, and where the texts and styles are.
struct SpreadsheetBook {
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// Nil for a sheet that is not made of cells, such as a chart's.
    let part: String?
  }

  let sheets: [Sheet]
  let definedNames: [Spreadsheet.DefinedName]
  private let epoch: SpreadsheetEpoch
  private let relationships: [Relationships.Relationship]
  /// Those of the file as a whole.
  private let outer: [Relationships.Relationship]

  init(_ opened: borrowing SpreadsheetArchive) throws(SpreadsheetProblem) {
    let outer = try opened.relationships(of: "")
    self.outer = outer
    guard let part = outer.first(where: { $0.kind == "officeDocument" })?.part else {
      throw SpreadsheetProblem(.notAWorkbook, "this is an archive, but no workbook; send the workbook itself")
    }
    guard !part.hasSuffix(".bin") else {
      throw SpreadsheetProblem(
        .binaryFormat, "this is a binary workbook (.xlsb); \(SpreadsheetProblem.saving)", part: part)
    }
    let root = try opened.tree(of: part)
    if let problem = SpreadsheetSignature.problem(ofRoot: root.localName, part: part) { throw problem }
    let relationships = try opened.relationships(of: part)
    self.relationships = relationships
    let is1904 = root.children("workbookPr").first?[attribute: "date1904"] ?? ""
    epoch = ["1", "true"].contains(is1904) ? .from1904 : .from1900
    let sheets = root.children("sheets").flatMap { $0.children("sheet") }.map { sheet in
      SpreadsheetBook.sheet(sheet, relationships: relationships)
    }
    self.sheets = sheets
    definedNames = root.children("definedNames").flatMap { $0.children("definedName") }.map { element in
      let index = element[attribute: "localSheetId"].flatMap { Int($0) }
      return Spreadsheet.DefinedName(
        name: element[attribute: "name"] ?? "",
        tab: index.flatMap { sheets.indices.contains($0) ? sheets[$0].name : nil }, reference: element.text)
    }
  }

  private static func sheet(_ element: Element, relationships: [Relationships.Relationship]) -> Sheet {
    // The relationship's id has a prefix, which programs choose as they like.
    let id = element.attributes.first { $0.name == "r:id" || $0.name.hasSuffix(":id") }?.value
    let relationship = relationships.first { $0.id == id && $0.kind == "worksheet" }
    let state = element[attribute: "state"] ?? "visible"
    return Sheet(
      name: element[attribute: "name"] ?? "", isHidden: state != "visible", part: relationship?.part)
  }

  func shared(_ opened: borrowing SpreadsheetArchive) throws(SpreadsheetProblem) -> SpreadsheetShared {
    var shared = SpreadsheetShared()
    shared.epoch = epoch
    if let part = part("sharedStrings"), opened.contains(part) { shared.strings = try opened.strings(part) }
    if let part = part("styles"), opened.contains(part) { shared.formats = try opened.formats(part) }
    return shared
  }

  private func part(_ kind: String) -> String? {
    relationships.first { $0.kind == kind }?.part
  }

  /// What is kept about the file under names of its makers' own choice.
  func customProperties(_ opened: borrowing SpreadsheetArchive) throws(SpreadsheetProblem) -> [String: String] {
    var found: [String: String] = [:]
    for relationship in outer where relationship.kind == "custom-properties" {
      guard let part = relationship.part, opened.contains(part) else { continue }
      for property in try opened.tree(of: part).children("property") {
        guard let name = property[attribute: "name"], let value = property.elements.first else { continue }
        found[name] = value.text
      }
    }
    return found
  }
}
