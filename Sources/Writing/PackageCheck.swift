import Archive
import Office
import XML

/// Looks through a Word file for what makes Word call it damaged. What is wrong is said in words, lower case.
struct PackageCheck {
  private let package: WordPackage
  private var problems: [String] = []
  private var scans: [String: AttributeScan] = [:]
  private var relations: [String: [Relationships.Relationship]] = [:]
  private var names: Set<String> = []

  private typealias Wanted = AttributeScan.Wanted

  static func problems(in bytes: [UInt8]) -> [String] {
    do throws(OfficeProblem) { return PackageCheck(try WordPackage(bytes)).problems(replacing: [:]) } catch {
      return [error.message]
    }
  }

  /// Reads all of a file once, so that files with a few other parts are looked through for the price of those.
  init(_ package: WordPackage) {
    self.package = package
    for entry in package.archive.entries {
      do { look(at: entry.name, try package.archive.contents(of: entry.name)) } catch {
        problems.append("'\(entry.name)' cannot be read: \(error)")
      }
    }
  }

  /// What is wrong with the file when some parts are replaced or added.
  /// - Parameter mayBeEmpty: a template may leave all its text out.
  func problems(replacing parts: [String: [UInt8]], mayBeEmpty: Bool = false) -> [String] {
    var check = self
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { check.look(at: name, bytes) }
    check.run(mayBeEmpty: mayBeEmpty)
    return check.problems
  }

  private static let prefixes = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  ]

  private static let styles = ["w:pStyle", "w:rStyle", "w:tblStyle"]
  private static let wanted: [AttributeScan.Wanted] =
    [
      Wanted("w:bookmarkStart", "w:id"), Wanted("w:bookmarkStart", "w:name"), Wanted("w:bookmarkEnd", "w:id"),
      Wanted("wp:docPr", "id"), Wanted("w:numId", "w:val"), Wanted("w:hyperlink", "w:anchor"),
      Wanted("w:footnoteReference", "w:id"), Wanted("w:footnote", "w:id"), Wanted("w:commentReference", "w:id"),
      Wanted("w:commentRangeStart", "w:id"), Wanted("w:commentRangeEnd", "w:id"), Wanted("w:comment", "w:id"),
      Wanted("w:style", "w:styleId"), Wanted("w:num", "w:numId"),
      Wanted(nil, "r:id"), Wanted(nil, "r:embed"), Wanted(nil, "r:link"),
    ] + styles.map { Wanted($0, "w:val") }

  private mutating func run(mayBeEmpty: Bool) {
    for name in scans.keys.sorted() { checkRelations(of: name) }
    checkParts()
    let body = package.document
    guard let scan = scans[body] else { return }
    if scan.text == 0, !mayBeEmpty { problems.append("'\(body)' has no text") }
    checkIds(body, scan)
    checkTargets(body, scan)
  }

  private mutating func look(at name: String, _ bytes: [UInt8]) {
    names.insert(name)
    if name != ContentTypes.name, package.contentTypes.type(of: name) == nil {
      problems.append("'\(name)' has no content type")
    }
    do {
      if name.hasSuffix(".rels") {
        relations[name] = Relationships(try Element(parsing: bytes), of: PackageCheck.owner(of: name)).all
      } else if name.hasSuffix(".xml") {
        scans[name] = try AttributeScan(bytes, prefixes: Self.prefixes, Self.wanted)
      }
    } catch {
      problems.append("'\(name)' cannot be read: \(error)")
    }
  }

  /// The part whose relationships a part holds: `word/document.xml` of `word/_rels/document.xml.rels`.
  private static func owner(of name: String) -> String {
    var path = name.split(separator: "/").map(String.init)
    let file = path.popLast().map { String($0.dropLast(".rels".count)) } ?? ""
    if path.last == "_rels" { path.removeLast() }
    return (path + [file]).filter { !$0.isEmpty }.joined(separator: "/")
  }

  private mutating func checkRelations(of name: String) {
    guard let scan = scans[name] else { return }
    let known = Set((relations[Relationships.name(of: name)] ?? []).map(\.id))
    let used = Set(scan[Wanted(nil, "r:id")] + scan[Wanted(nil, "r:embed")] + scan[Wanted(nil, "r:link")])
    for id in used.subtracting(known).sorted() where !id.isEmpty {
      problems.append("'\(name)' uses the relationship '\(id)', which is not there")
    }
  }

  private mutating func checkParts() {
    for (name, list) in relations.sorted(by: { $0.key < $1.key }) {
      if Set(list.map(\.id)).count < list.count { problems.append("'\(name)' has two relationships of one id") }
      for relationship in list {
        if let part = relationship.part, !names.contains(part) {
          problems.append("'\(name)' leads to '\(part)', which is not there")
        }
      }
    }
  }

  private mutating func checkIds(_ body: String, _ scan: AttributeScan) {
    // Comments and notes share the bookmarks and drawings of the body.
    let story = package.textParts.compactMap { scans[$0] }
    unique("bookmarks", scan[Wanted("w:bookmarkStart", "w:id")])
    unique("names of bookmarks", scan[Wanted("w:bookmarkStart", "w:name")])
    if scan[Wanted("w:bookmarkStart", "w:id")].sorted() != scan[Wanted("w:bookmarkEnd", "w:id")].sorted() {
      problems.append("some bookmarks begin and do not end, or end and did not begin")
    }
    unique("drawings", story.flatMap { $0[Wanted("wp:docPr", "id")] })
    for (what, element) in [("footnotes", "w:footnote"), ("comments", "w:comment")] {
      // The settings name the separators among the footnotes as well.
      let ids = part(what, of: body)?[Wanted(element, "w:id")] ?? []
      unique(what, ids)
      var used = story.flatMap { $0[Wanted("\(element)Reference", "w:id")] }
      if element == "w:comment" {
        used += story.flatMap { $0[Wanted("w:commentRangeStart", "w:id")] + $0[Wanted("w:commentRangeEnd", "w:id")] }
      }
      missing(what, used, of: ids)
    }
  }

  private mutating func checkTargets(_ body: String, _ scan: AttributeScan) {
    let story = scans.filter { package.textParts.contains($0.key) || $0.key.hasSuffix("/comments.xml") }.map(\.value)
    missing(
      "styles", story.flatMap { scan in Self.styles.flatMap { scan[Wanted($0, "w:val")] } },
      of: part("styles", of: body)?[Wanted("w:style", "w:styleId")] ?? [])
    let numbered = story.flatMap { $0[Wanted("w:numId", "w:val")] }.filter { $0 != "0" }
    missing("lists", numbered, of: part("numbering", of: body)?[Wanted("w:num", "w:numId")] ?? [])
    missing(
      "bookmarks", scan[Wanted("w:hyperlink", "w:anchor")], of: scan[Wanted("w:bookmarkStart", "w:name")])
  }

  private func part(_ kind: String, of body: String) -> AttributeScan? {
    relations[Relationships.name(of: body)]?.first { $0.kind == kind }?.part.flatMap { scans[$0] }
  }

  private mutating func unique(_ what: String, _ ids: [String]) {
    var seen: Set<String> = []
    let doubled = Set(ids.filter { !seen.insert($0).inserted })
    if !doubled.isEmpty { problems.append("two \(what) have the id \(PackageCheck.list(doubled))") }
  }

  private mutating func missing(_ what: String, _ used: [String], of known: [String]) {
    let lost = Set(used).subtracting(known)
    if !lost.isEmpty { problems.append("\(what) are used that are not there: \(PackageCheck.list(lost))") }
  }

  private static func list(_ names: Set<String>) -> String {
    names.sorted().prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 5 ? " …" : "")
  }
}
