import Archive
import Foundation
import Testing

/// A checklist of the small workspace, filled in by hand: cells of the answer sheet get inline texts.
struct FilledForm {
  private var archive: Archive
  private var sheet: String
  private static let part = "xl/worksheets/sheet2.xml"

  init(_ data: Data) throws {
    archive = try Archive([UInt8](data))
    sheet = String(decoding: try archive.contents(of: Self.part), as: UTF8.self)
  }

  /// Types a text into a cell that is empty: `("F8", "Conforms")`.
  mutating func type(_ text: String, into cell: String) throws {
    let start = try #require(sheet.range(of: "<c r=\"\(cell)\""))
    let end = try #require(sheet[start.upperBound...].range(of: "/>"))
    let attributes = sheet[start.upperBound..<end.lowerBound]
    try #require(!attributes.contains("<"), "cell \(cell) is not empty")
    sheet.replaceSubrange(
      start.lowerBound..<end.upperBound,
      with: "<c r=\"\(cell)\"\(attributes) t=\"inlineStr\"><is><t>\(text)</t></is></c>")
  }

  func data() throws -> Data {
    let items = archive.entries.map(\.name).map { name in
      name == Self.part ? Archive.Item.bytes(name, Array(sheet.utf8)) : .copy(name)
    }
    return Data(try Archive.pack(items, copyingFrom: archive))
  }
}
