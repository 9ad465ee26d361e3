package import Archive
package import XML

/// A Word file: its parts, what they are, and how they point at one another.
package struct WordPackage: Sendable {
  package let archive: Archive
  package private(set) var contentTypes: ContentTypes
  package private(set) var relationships: Relationships
  /// The body's part, `word/document.xml`.
  package let document: String
  /// Parts with text that people see, in the order they are read in: body, headers, footers, footnotes, endnotes.
  package let textParts: [String]

  package init(_ bytes: [UInt8]) throws(OfficeProblem) {
    do throws(ArchiveProblem) { archive = try Archive(bytes) } catch { throw OfficeProblem("\(error)") }
    guard archive.contains(ContentTypes.name) else { throw OfficeProblem("not a Word file: it says no content types") }
    contentTypes = ContentTypes(try WordPackage.root(of: ContentTypes.name, in: archive))
    let packageRelationships = Relationships.name(of: "")
    relationships = Relationships(try WordPackage.root(of: packageRelationships, in: archive), of: "")
    guard let document = relationships.parts("officeDocument").first, archive.contains(document) else {
      throw OfficeProblem("not a Word file: it has no document")
    }
    let type = contentTypes.type(of: document) ?? ""
    guard type == WordPackage.documentType else {
      throw OfficeProblem("not a plain Word document ('\(type)'); save it as .docx, without macros")
    }
    self.document = document
    textParts = try WordPackage.textParts(of: document, in: archive)
  }

  static let templateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
  static let documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  private static func textParts(of document: String, in archive: Archive) throws(OfficeProblem) -> [String] {
    let name = Relationships.name(of: document)
    guard archive.contains(name) else { return [document] }
    let relationships = Relationships(try root(of: name, in: archive), of: document)
    var parts = [document]
    for kind in ["header", "footer", "footnotes", "endnotes"] {
      for part in relationships.parts(kind).sorted() where archive.contains(part) && !parts.contains(part) {
        parts.append(part)
      }
    }
    return parts
  }

  /// The part as a tree; Word's namespace has the prefix `w` in it.
  package func text(of part: String) throws(OfficeProblem) -> Element {
    let root = try WordPackage.root(of: part, in: archive)
    let known = [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    guard let namespace = root[attribute: "xmlns:w"], known.contains(namespace) else {
      throw OfficeProblem("'\(part)' is not written as Word writes it; save the file with Word or LibreOffice")
    }
    return root
  }

  static func root(of part: String, in archive: Archive) throws(OfficeProblem) -> Element {
    do {
      return try Element(parsing: archive.contents(of: part))
    } catch let problem as XMLProblem {
      throw OfficeProblem("'\(part)': \(problem)")
    } catch {
      throw OfficeProblem("\(error)")
    }
  }

  /// Makes sure that a part of the package's own, such as its properties, is declared and pointed at.
  package mutating func declare(_ part: String, type: String, relationship: String) {
    contentTypes.add(part, type)
    let kind = relationship.split(separator: "/").last.map(String.init) ?? ""
    if !relationships.parts(kind).contains(part) { relationships.add(type: relationship, target: part) }
  }

  /// The file with some parts replaced or added; all others are copied as they lie in the archive.
  package func packed(replacing parts: [String: [UInt8]]) throws(OfficeProblem) -> [UInt8] {
    var items: [Archive.Item] = []
    for entry in archive.entries {
      items.append(parts[entry.name].map { .bytes(entry.name, $0) } ?? .copy(entry.name))
    }
    for name in parts.keys.sorted() where !archive.contains(name) {
      items.append(.bytes(name, parts[name] ?? []))
    }
    do throws(ArchiveProblem) {
      return try Archive.pack(items, copyingFrom: archive)
    } catch {
      throw OfficeProblem("\(error)")
    }
  }
}

extension WordPackage {
  /// What says what the parts are and how they hang together, ready to be written.
  package var declarations: [String: [UInt8]] {
    [
      ContentTypes.name: contentTypes.root.document(),
      Relationships.name(of: ""): relationships.root.document(),
    ]
  }
}
