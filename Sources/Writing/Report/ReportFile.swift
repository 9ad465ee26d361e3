import Archive
import Model
import Office
import Platform
import XML

/// The parts of the file, from what was compiled and what the reference file gives.
struct ReportFile {
  private var join: ReportJoin
  private let layout: ReportLayout
  private let reference: ReportReference
  private var parts: [String: [UInt8]] = [:]
  private var copies: [Archive.Item] = []
  private var contentTypes: ContentTypes
  private var relationships: Relationships
  /// Names of pictures in the file, by hash.
  private var pictures: [String: String] = [:]

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
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

  private mutating func writeRelations(of part: ReportPart) throws {
    let targets = join.relations[part]?.targets ?? []
    let owner: String
    var own: Relationships
    switch part {
    case .body: (owner, own) = (reference.package.document, relationships)
    case .footnotes:
      (owner, own) = (
        relationships.parts("footnotes").first ?? "word/footnotes.xml",
        Relationships(.relationships, of: "word/footnotes.xml")
      )
    case .comments: (owner, own) = ("word/comments.xml", Relationships(.relationships, of: "word/comments.xml"))
    }
    guard part == .body || !targets.isEmpty else { return }
    for (index, entry) in targets.enumerated() {
      let id = ReportRelations.id(index)
      switch entry.target {
      case .link(let address):
        own.add(id: id, type: "\(Self.office)/hyperlink", target: ReportFile.address(address), isExternal: true)
      case .picture(let hash):
        guard let name = name(ofPicture: hash) else { continue }
        own.add(id: id, type: "\(Self.office)/image", target: name)
      case .chart(let index):
        own.add(id: id, type: "\(Self.office)/chart", target: try writeChart(join.units[entry.unit].charts[index]))
      }
    }
    parts[Relationships.name(of: owner)] = own.root.document()
  }

  /// Spaces and letters beyond ASCII are written as addresses have them; what is written so already stays.
  private static func address(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a picture lies, relative to the folder of the text; copied when it is first asked for.
  private mutating func name(ofPicture hash: String) -> String? {
    if let known = pictures[hash] { return known }
    guard let picture = join.units.lazy.compactMap({ $0.pictures[hash] }).first else { return nil }
    let ending = ReportFile.endings[picture.contentType] ?? ReportFile.ending(of: picture.name)
    var number = pictures.count + 1
    while reference.package.archive.contains("word/media/picture\(number).\(ending)") { number += 1 }
    let name = "media/picture\(number).\(ending)"
    switch picture.source {
    case .bytes(let bytes): copies.append(.bytes("word/\(name)", bytes))
    case .entry(let entry, let archive): copies.append(.copy(entry, of: archive, as: "word/\(name)"))
    }
    contentTypes.add("word/\(name)", picture.contentType)
    pictures[hash] = name
    return name
  }

  private static let endings = [
    "image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/bmp": "bmp", "image/tiff": "tiff",
    "image/x-emf": "emf", "image/x-wmf": "wmf", "image/svg+xml": "svg",
  ]

  private static func ending(of name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return !ending.isEmpty && ending.utf8.allSatisfy { (0x61...0x7A).contains($0) } ? ending : "bin"
  }

  private var charts = 0

  /// Its name relative to the folder of the text.
  private mutating func writeChart(_ chart: Report.Chart) throws -> String {
    charts += 1
    let writer = ReportChart(chart: chart, language: join.setting.report.language)
    let name = "word/charts/chart\(charts).xml"
    parts[name] = writer.part
    contentTypes.add(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
    var own = Relationships(.relationships, of: name)
    own.add(id: "rId1", type: "\(Self.office)/package", target: "../embeddings/chart\(charts).xlsx")
    parts[Relationships.name(of: name)] = own.root.document()
    let book = "word/embeddings/chart\(charts).xlsx"
    parts[book] = try writer.workbook(in: Files.exists("/dev/shm") ? "/dev/shm" : "/tmp")
    contentTypes.add(book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    return "charts/chart\(charts).xml"
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
  fileprivate static var relationships: Element {
    Element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
  }

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
