import Archive
import Model
import Office
import Platform
import XML

/// The parts of the file, from what was compiled and what the reference file gives.
struct ReportFile {
  var join: ReportJoin
  private let layout: ReportLayout
  let reference: ReportReference
  var parts: [String: [UInt8]] = [:]
  var copies: [Archive.Item] = []
  var contentTypes: ContentTypes
  var relationships: Relationships
  /// Names of pictures in the file, by hash.
  var pictures: [String: String] = [:]
  var charts = 0

  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  init(_ join: ReportJoin, _ layout: ReportLayout) {
    self.join = join
    self.layout = layout
    reference = join.setting.reference
    contentTypes = reference.package.contentTypes
    relationships = reference.relationships
  }

  var contents: [String] { join.contents }

  /// The items of the archive and what there is to say.
  mutating func items(_ value: DocumentValue, _ source: Record.Field) throws -> ([Archive.Item], [Diagnostic]) {
    let report = join.setting.report
    writeBody()
    writeNotes()
    writeRemarks()
    writeNumbering()
    try writeHeaders(report)
    parts[reference.stylesPart] = ReportFile.styles(reference.stylesRoot, in: report.language)
    let own = report.properties.filter { $0.count >= 2 }.map { Record.Field(name: $0[0], value: .text($0[1])) }
    let properties = DocumentProperties(title: value.title, custom: value.properties + own + [source])
    parts[DocumentProperties.coreName] = properties.core
    parts[DocumentProperties.customName] = properties.customPart
    for part in [ReportPart.body, .footnotes, .comments] { try writeRelations(of: part) }
    parts[ContentTypes.name] = contentTypes.root.document()
    parts[Relationships.name(of: "")] = reference.package.relationships.root.document()
    return (packed(), join.diagnostics)
  }

  private var rootAttributes: [Element.Attribute] {
    let own = reference.namespaces
    let names = Set(own.map(\.name))
    return own
      + Canonical.namespaces.filter { !names.contains("xmlns:\($0.key)") }
      .map { Element.Attribute("xmlns:\($0.key)", $0.value) }
  }

  private func begin(_ name: String) -> [UInt8] {
    var root = Element(name)
    root.attributes = rootAttributes
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    root.writeStart(to: &bytes)
    return bytes
  }

  private mutating func writeBody() {
    var bytes = begin("w:document")
    bytes.reserveCapacity(join.units.reduce(1 << 16) { $0 + $1.out.bytes.count * 9 / 8 })
    bytes.put("<w:body>")
    for unit in join.units.indices { join.fill(join.units[unit].out, of: unit, part: .body, into: &bytes) }
    bytes.put("\(layout.lastSection)</w:body></w:document>")
    parts[reference.package.document] = bytes
  }

  private mutating func writeNotes() {
    let name = relationships.parts("footnotes").first ?? "word/footnotes.xml"
    guard join.totals[.footnote] > 0 else { return }
    var bytes = begin("w:footnotes")
    if let own = reference.footnotes, !own.children.isEmpty {
      for child in own.elements { child.write(to: &bytes) }
    } else {
      bytes.put("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
      bytes.put(
        "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
      )
    }
    for unit in join.units.indices { join.fill(join.units[unit].notes, of: unit, part: .footnotes, into: &bytes) }
    bytes.put("</w:footnotes>")
    parts[name] = bytes
    contentTypes.add(name, "\(Self.word).footnotes+xml")
    if relationships.parts("footnotes").isEmpty {
      relationships.add(type: "\(Self.office)/footnotes", target: "footnotes.xml")
    }
  }

  private mutating func writeRemarks() {
    guard join.totals[.comment] > 0 else { return }
    var bytes = begin("w:comments")
    for unit in join.units.indices { join.fill(join.units[unit].remarks, of: unit, part: .comments, into: &bytes) }
    bytes.put("</w:comments>")
    parts["word/comments.xml"] = bytes
    contentTypes.add("word/comments.xml", "\(Self.word).comments+xml")
    relationships.add(type: "\(Self.office)/comments", target: "comments.xml")
  }

  private mutating func writeNumbering() {
    let lists = join.units.flatMap(\.lists)
    guard !lists.isEmpty else { return }
    let name = relationships.parts("numbering").first ?? ReportNumbering.name
    parts[name] = ReportNumbering.part(reference.numbering, lists, first: join.firstList)
    contentTypes.add(name, "\(Self.word).numbering+xml")
    if relationships.parts("numbering").isEmpty {
      relationships.add(type: "\(Self.office)/numbering", target: "numbering.xml")
    }
  }

  private mutating func writeHeaders(_ report: Report) throws(WordProblem) {
    var rendering = WordRendering(bookmarksFrom: 1)
    let fields = Record(["header": .text(report.header), "title": .text(report.title)])
    for program in reference.programs {
      parts[program.part] = rendering.part(program, fields, ReportCompiler.names)
    }
    guard rendering.faults.isEmpty else {
      throw WordProblem(rendering.faults.map { $0.diagnostic(.error, in: join.setting.name) })
    }
  }

  /// The language is the report's: spelling and hyphenation go by it.
  private static func styles(_ root: Element, in language: String) -> [UInt8] {
    let name = ["kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"][language] ?? language
    return root.mapping(along: ["w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"]) { element in
      element[attribute: "w:val"] = name
      element[attribute: "w:eastAsia"] = nil
    }.document()
  }

  /// What the reference file has and is not written anew, then what is new.
  private func packed() -> [Archive.Item] {
    let archive = reference.package.archive
    var items = archive.entries.map { entry in
      parts[entry.name].map { Archive.Item.bytes(entry.name, $0) } ?? .copy(entry.name, of: archive, as: entry.name)
    }
    for name in parts.keys.sorted() where !archive.contains(name) { items.append(.bytes(name, parts[name] ?? [])) }
    return items + copies
  }
}

extension Element {
  /// Changes the elements at the end of a path.
  fileprivate func mapping(along path: [String], _ change: (inout Element) -> Void) -> Element {
    var result = self
    guard let next = path.first else {
      change(&result)
      return result
    }
    result.children = children.map { node in
      guard case .element(let child) = node, child.name == next else { return node }
      return .element(child.mapping(along: Array(path.dropFirst()), change))
    }
    return result
  }
}
