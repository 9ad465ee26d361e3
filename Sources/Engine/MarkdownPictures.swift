import Model
import Platform

/// The pictures that a section in Markdown shows: they come and are archived with it.
struct MarkdownPictures: Sendable {
  /// The file's folder, absolute.
  let folder: String
  /// Paths relative to the folder, in the order of the text, each once.
  let names: [String]

  init(of bytes: [UInt8], at path: String) {
    folder = Files.folder(of: path)
    var names: [String] = []
    // `![caption](path "title")`; whatever else this finds is no file and is passed over when it is read.
    for part in String(decoding: bytes, as: UTF8.self).split(separator: "](").dropFirst() {
      let name = String(part.prefix { $0 != ")" && $0 != " " && $0 != "\n" })
      if Self.isBelow(name), !names.contains(name) { names.append(name) }
    }
    self.names = names
  }

  /// Only what lies in the folder of the Markdown file, or below it.
  private static func isBelow(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains(":") && !name.split(separator: "/").contains("..")
  }

  func bytes(of name: String) -> [UInt8]? {
    Self.isBelow(name) ? try? Files.read("\(folder)/\(name)") : nil
  }

  /// Of the text and of its pictures: another picture is another section.
  func hash(with bytes: [UInt8]) -> String {
    let hashes = names.compactMap { name in self.bytes(of: name).map { "\(name) \(Digest(of: $0).hex)" } }
    let own = Digest(of: bytes).hex
    return hashes.isEmpty ? own : Digest(of: ([own] + hashes).joined(separator: "\n")).hex
  }

  /// Puts them beside the archived text; durable before it returns.
  func archive(beside file: String) throws(Failure) {
    do throws(SystemError) {
      for name in names {
        guard let bytes = bytes(of: name) else { continue }
        let path = Self.archived(name, of: file)
        try Files.makeFolder(Files.folder(of: path), durably: true)
        try Files.write(bytes, to: path, durably: true)
      }
    } catch {
      throw .unavailable(error.message)
    }
  }

  /// Where a picture of an archived text lies.
  static func archived(_ name: String, of file: String) -> String { "\(file).files/\(name)" }
}
