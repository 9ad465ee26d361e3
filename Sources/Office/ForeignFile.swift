import Archive

/// What a file is that is no office package, by its first bytes and by the names of its parts, whatever its name says.
enum ForeignFile: Sendable, Hashable {
  /// All zero: still being copied, for the length is often there before the content.
  case empty
  /// The format in which Office saved before 2007.
  case oldWord
  case oldExcel
  case otherOld
  /// Office's files with a password.
  case encrypted
  case pdf
  case richText
  /// HTML, or XML in one piece.
  case markup
  case other
  /// Pages, Numbers, Keynote.
  case apple
  case openDocument
  /// An archive of something else.
  case otherArchive

  /// Nil for what may be an office package.
  init?(_ bytes: [UInt8]) {
    if bytes.prefix(512).allSatisfy({ $0 == 0 }) {
      self = .empty
    } else if bytes.starts(with: [0x50, 0x4B]) {
      return nil
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = Self.compound(bytes)
    } else {
      self = Self.text(bytes.prefix(2048))
    }
  }

  /// Nil for what may be an office package.
  init?(_ archive: Archive) {
    if archive.contains("Index/Document.iwa") || archive.contains("Index.zip") {
      self = .apple
    } else if archive.contains("mimetype"), archive.contains("content.xml") {
      self = .openDocument
    } else if archive.contains("_rels/.rels") {
      return nil
    } else {
      self = .otherArchive
    }
  }

  private static func compound(_ bytes: [UInt8]) -> ForeignFile {
    // Names in such files are written with two bytes a letter.
    func names(_ name: String) -> Bool { holds(name.utf8.flatMap { [$0, 0] }, in: bytes[...]) }
    if names("EncryptedPackage") { return .encrypted }
    if names("WordDocument") { return .oldWord }
    return names("Workbook") || names("Book") ? .oldExcel : .otherOld
  }

  private static func text(_ start: ArraySlice<UInt8>) -> ForeignFile {
    func says(_ words: String...) -> Bool { words.contains { holds(Array($0.utf8), in: start) } }
    if says("%PDF-") { return .pdf }
    if start.starts(with: "{\\rtf".utf8) { return .richText }
    return says("<html", "<table", "progid=\"Excel.Sheet\"", "progid=\"Word.Document\"", "<w:worddocument")
      ? .markup : .other
  }

  /// ASCII letters of either case match.
  private static func holds(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= pattern.count, let first = pattern.first else { return false }
    for start in bytes.startIndex...(bytes.endIndex - pattern.count) where folded(bytes[start]) == folded(first) {
      if zip(bytes[start...], pattern).allSatisfy({ folded($0) == folded($1) }) { return true }
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
