import Archive
import Foundation
import Testing

/// The form of a section as somebody writes in it: over the prompts, or anywhere in its XML.
struct FilledSection {
  private static let part = "word/document.xml"
  private var archive: Archive
  private(set) var xml: String

  init(_ data: Data) throws {
    archive = try Archive([UInt8](data))
    xml = String(decoding: try archive.contents(of: Self.part), as: UTF8.self)
  }

  /// What a reader sees, paragraph by paragraph.
  var text: String {
    xml.replacingOccurrences(of: "</w:p>", with: "\n").replacingOccurrences(
      of: "<[^>]*>", with: "", options: .regularExpression)
  }

  /// Types over the first prompt that is left.
  mutating func write(_ text: String) throws {
    let prompt = try #require(xml.range(of: "▹ [^<]*", options: .regularExpression), "no place to write is left")
    xml.replaceSubrange(prompt, with: text)
  }

  /// Writes a paragraph below the one that has a text.
  mutating func insert(_ text: String, below heading: String) throws {
    let start = try #require(xml.range(of: heading), "there is no \(heading)")
    let end = try #require(xml[start.upperBound...].range(of: "</w:p>"))
    xml.insert(contentsOf: "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>", at: end.upperBound)
  }

  mutating func replace(_ old: String, with new: String) throws {
    try #require(xml.contains(old))
    xml = xml.replacingOccurrences(of: old, with: new)
  }

  func data() throws -> Data {
    let items = archive.entries.map(\.name).map { name in
      name == Self.part ? Archive.Item.bytes(name, Array(xml.utf8)) : .copy(name)
    }
    return Data(try Archive.pack(items, copyingFrom: archive))
  }
}
