import Archive
import Foundation
import Testing

/// A checklist of the small workspace, filled in by hand: cells of the answer sheet get inline texts.
struct FilledForm {
  private var archive: Archive
  private var sheet: String
  private let part: String

  /// The answers are on the second sheet; a refused form has its list of problems before it.
  init(_ data: Data, sheet number: Int = 2) throws {
    part = "xl/worksheets/sheet\(number).xml"
    archive = try Archive([UInt8](data))
    sheet = String(decoding: try archive.contents(of: part), as: UTF8.self)
  }

  /// Whether some cell of the workbook holds the text.
  func says(_ text: String) throws -> Bool {
    let strings = String(decoding: try archive.contents(of: "xl/sharedStrings.xml"), as: UTF8.self)
    return sheet.contains(text) || strings.contains(text)
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
      name == part ? Archive.Item.bytes(name, Array(sheet.utf8)) : .copy(name)
    }
    return Data(try Archive.pack(items, copyingFrom: archive))
  }
}
