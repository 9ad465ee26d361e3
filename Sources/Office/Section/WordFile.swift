internal import Archive
internal import XML

/// A Word file that somebody sent: its body, and what the body refers to.
final class WordFile {
  let archive: SectionArchive
  let contentTypes: ContentTypes
  let body: FlatDocument
  let bodyPart: String
  let styles: WordStyles
  let numbering: WordNumbering
  let properties: [String: String]
  let footnotesPart: String
  let endnotesPart: String
  let commentsPart: String
  /// Bookmarks that fields or links of the file name.
  let targets: Set<String>
  private let footnotes: Notes?
  private let endnotes: Notes?
  private let comments: Notes?
  private var relationships: [String: [String: Relationships.Relationship]] = [:]

  /// A part with notes or comments, and where each begins.
  private struct Notes {
    let document: FlatDocument
    let places: [String: FlatDocument.Place]
  }

  init(_ bytes: [UInt8], limits: SectionLimits) throws(OfficeProblem) {
    let archive = try SectionArchive(bytes, limits: limits)
    contentTypes = ContentTypes(try archive.tree(of: ContentTypes.name))
    let package = try archive.relationships(of: "")
    guard let bodyPart = package.parts("officeDocument").first else {
      throw .damaged("it has no document")
    }
    if let problem = SectionSignature.problem(ofType: contentTypes.type(of: bodyPart) ?? "") { throw problem }
    self.bodyPart = bodyPart
    let body = try archive.document(bodyPart)
    guard body.term(body.root) == .document else {
      throw .badXML("it begins with '\(body.spelling(body.root))'", part: bodyPart)
    }
    self.body = body
    properties = try WordFile.properties(package, archive)
    let own = try archive.relationships(of: bodyPart)
    func part(_ kind: String) -> String { own.parts(kind).first { archive.entry($0) != nil } ?? "" }
    let (styles, numbering) = (part("styles"), part("numbering"))
    self.styles = styles.isEmpty ? WordStyles() : WordStyles(try archive.document(styles))
    self.numbering = numbering.isEmpty ? WordNumbering() : WordNumbering(try archive.document(numbering))
    footnotesPart = part("footnotes")
    endnotesPart = part("endnotes")
    commentsPart = part("comments")
    footnotes = try WordFile.notes(footnotesPart, .footnote, archive)
    endnotes = try WordFile.notes(endnotesPart, .endnote, archive)
    comments = try WordFile.notes(commentsPart, .comment, archive)
    targets = body.bookmarkTargets
    for name in [bodyPart, footnotesPart, endnotesPart, commentsPart] where !name.isEmpty {
      let all = name == bodyPart ? own.all : try archive.relationships(of: name).all
      relationships[name] = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    }
    self.archive = archive
  }

  func relationship(_ id: String, of part: String) -> Relationships.Relationship? { relationships[part]?[id] }

  func note(_ id: String, isEndnote: Bool) -> (FlatDocument, FlatDocument.Place)? {
    guard let notes = isEndnote ? endnotes : footnotes, let place = notes.places[id] else { return nil }
    return (notes.document, place)
  }

  func comment(_ id: String) -> (FlatDocument, FlatDocument.Place)? {
    guard let comments, let place = comments.places[id] else { return nil }
    return (comments.document, place)
  }

  /// Texts of a chart or a diagram, in their order; none when it cannot be read.
  func texts(of relationship: String?, of part: String) -> [String] {
    guard let name = relationship.flatMap({ self.relationship($0, of: part)?.part }),
      let document = try? archive.document(name)
    else { return [] }
    var texts: [String] = []
    var place = document.root
    while place < document.end(document.root) {
      if document.term(place) == .drawingParagraph {
        let text = document.joinedText(place)
        if !text.allSatisfy(\.isWhitespace) { texts.append(text) }
        place = document.end(place)
      } else {
        place += 1
      }
    }
    return texts
  }

  private static func notes(
    _ part: String, _ kind: WordTerm, _ archive: SectionArchive
  ) throws(OfficeProblem) -> Notes? {
    guard !part.isEmpty else { return nil }
    let document = try archive.document(part)
    var places: [String: FlatDocument.Place] = [:]
    for place in document.children(document.root) where document.term(place) == kind {
      if let id = document.value(place, .id), places[id] == nil { places[id] = place }
    }
    return Notes(document: document, places: places)
  }

  private static func properties(
    _ package: Relationships, _ archive: SectionArchive
  ) throws(OfficeProblem) -> [String: String] {
    guard let part = package.parts("custom-properties").first, archive.entry(part) != nil else { return [:] }
    var properties: [String: String] = [:]
    for element in try archive.tree(of: part).elements {
      guard let name = element[attribute: "name"], let value = element.elements.first else { continue }
      properties[name] = value.text
    }
    return properties
  }
}

extension FlatDocument {
  /// Bookmarks of the document that its fields or links name.
  fileprivate var bookmarkTargets: Set<String> {
    var present: Set<String> = []
    var named: Set<String> = []
    var instructions: [UInt8] = []
    for place in root..<end(root) {
      switch term(place) {
      case .bookmarkStart: if let name = value(place, .name) { present.insert(name) }
      case .hyperlink: if let name = value(place, .anchorName) { named.insert(name) }
      case .fldSimple: named.formUnion(StoryReader.words(value(place, .instr) ?? ""))
      case .instrText: instructions.append(contentsOf: joinedText(place).utf8)
      case .fldChar: instructions.append(0x20)
      default: continue
      }
    }
    named.formUnion(StoryReader.words(String(decoding: instructions, as: UTF8.self)))
    return present.intersection(named)
  }
}
