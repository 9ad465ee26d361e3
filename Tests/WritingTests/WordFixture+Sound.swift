import Archive
import Office
import Testing
import XML

extension WordFixture {
  /// What Word asks of a file before it opens it without a complaint.
  static func expectSound(_ bytes: [UInt8]) throws {
    let package = try WordPackage(bytes)
    for entry in package.archive.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
      _ = try Element(parsing: package.archive.contents(of: entry.name))
      #expect(package.contentTypes.type(of: entry.name) != nil || entry.name == "[Content_Types].xml", "\(entry.name)")
    }
    for relationship in package.relationships.all {
      #expect(relationship.part.map(package.archive.contains) != false, "\(relationship)")
    }
    #expect(Set(package.relationships.all.map(\.id)).count == package.relationships.all.count)
    var names: Set<String> = []
    for part in package.textParts {
      var (starts, ends): ([String], [String]) = ([], [])
      walk(try package.text(of: part)) { element in
        switch element.name {
        case "w:bookmarkStart":
          starts.append(element[attribute: "w:id"] ?? "")
          let name = element[attribute: "w:name"] ?? ""
          #expect(names.insert(name).inserted && name.count <= 40, "bookmark \(name)")
        case "w:bookmarkEnd": ends.append(element[attribute: "w:id"] ?? "")
        case "w:tc", "w:hdr", "w:ftr", "w:txbxContent":
          #expect(element.elements.last?.name == "w:p", "\(element.name) ends with a paragraph")
        case "w:tbl": #expect(element.elements.contains { $0.name == "w:tr" }, "a table has rows")
        case "w:t": #expect(element.elements.isEmpty)
        default: break
        }
      }
      #expect(Set(starts).count == starts.count && Set(starts) == Set(ends), "bookmarks \(starts) \(ends)")
    }
  }

  static func walk(_ element: Element, _ visit: (Element) -> Void) {
    visit(element)
    for child in element.elements { walk(child, visit) }
  }
}
