internal import Archive

/// Tells by their first bytes and by their parts' names what files are that are no Word documents.
enum SectionSignature {
  static let saving = "open it in Word or LibreOffice and save it as a Word document (.docx)"

  /// Nil for what may be a ZIP archive.
  static func problem(of bytes: [UInt8]) -> OfficeProblem? {
    // A file that is still being copied may have its length before its content.
    if bytes.prefix(512).allSatisfy({ $0 == 0 }) {
      return OfficeProblem(
        "the file is empty; wait until it is copied completely, or send it again", code: .truncated)
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if start.contains("%pdf-") {
      return OfficeProblem(
        "this is a PDF, from which texts cannot be taken over; write in the Word form and send that", code: .pdf)
    }
    if start.hasPrefix("{\\rtf") {
      return OfficeProblem("this is rich text (.rtf), whatever its name says; \(saving)", code: .richText)
    }
    if start.contains("<html") || start.contains("progid=\"word.document\"") || start.contains("<w:worddocument") {
      return OfficeProblem(
        "this is a web page or an XML document with another file name; \(saving)", code: .notADocument)
    }
    return OfficeProblem("this is not a Word document, whatever its name says; \(saving)", code: .notADocument)
  }

  /// The format in which Office saved before 2007, and in which it still saves files with a password.
  private static func compound(_ bytes: [UInt8]) -> OfficeProblem {
    if holds("EncryptedPackage", in: bytes) {
      return OfficeProblem(
        "the document is behind a password; open it, take the password away (File, Info) and save it again",
        code: .encrypted)
    }
    guard holds("WordDocument", in: bytes) else {
      return OfficeProblem("this is not a Word document but another old Office file", code: .notADocument)
    }
    return OfficeProblem("this is in the format of Word 97-2003 (.doc); \(saving)", code: .oldFormat)
  }

  /// Nil for an archive that may be an office package.
  static func problem(of archive: Archive) -> OfficeProblem? {
    if archive.contains("Index/Document.iwa") || archive.contains("Index.zip") {
      return OfficeProblem(
        "this is a document of Apple's Pages; choose File, Export To, Word and send that file", code: .pages)
    }
    if archive.contains("mimetype"), archive.contains("content.xml") {
      return OfficeProblem(
        "this is an OpenDocument file (.odt); in LibreOffice choose File, Save As, Word 2007-365 (.docx)",
        code: .openDocument)
    }
    return archive.contains("_rels/.rels") && archive.contains(ContentTypes.name)
      ? nil
      : OfficeProblem("this is an archive, but no Word document; send the document itself", code: .notADocument)
  }

  /// Nil for the content type of a document that is read.
  static func problem(ofType type: String) -> OfficeProblem? {
    if type == WordPackage.documentType || type == WordPackage.templateType { return nil }
    if type.contains("macroEnabled") {
      return OfficeProblem(
        "this document can hold macros (.docm); save it as a Word document without them (.docx)", code: .macros)
    }
    if type.contains("spreadsheetml") {
      return OfficeProblem("this is an Excel workbook; write in the Word form and send that", code: .notADocument)
    }
    return OfficeProblem("this is not a Word document ('\(type)'); \(saving)", code: .notADocument)
  }

  /// Names in such files are written with two bytes a letter.
  private static func holds(_ text: String, in bytes: [UInt8]) -> Bool {
    var pattern: [UInt8] = []
    for letter in text.utf8 { pattern += [letter, 0] }
    guard let first = pattern.first, bytes.count >= pattern.count else { return false }
    for start in 0...(bytes.count - pattern.count) where bytes[start] == first {
      if bytes[start..<start + pattern.count].elementsEqual(pattern) { return true }
    }
    return false
  }
}
