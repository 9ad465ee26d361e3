import Archive
import Model
import Office
import Platform
import XML

extension ReportFile {
  mutating func writeRelations(of part: ReportPart) throws {
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
}

extension Element {
  fileprivate static var relationships: Element {
    Element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
  }
}
