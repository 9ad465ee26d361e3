internal import Archive

/// Tells by their first bytes and by their parts' names what files are that are no workbooks.
enum SpreadsheetSignature {
  /// Nil for what may be a ZIP archive.
  static func problem(of bytes: [UInt8]) -> SpreadsheetProblem? {
    // A file that is still being copied may have its length before its content.
    if bytes.prefix(512).allSatisfy({ $0 == 0 }) {
      return SpreadsheetProblem(.truncated, "the file is empty; wait until it is copied completely, or send it again")
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
    if holds("%PDF-", in: bytes.prefix(1024)) {
      return SpreadsheetProblem(
        .pdf, "this is a PDF, from which answers cannot be read; fill in the Excel workbook and send that")
    }
    let saving = SpreadsheetProblem.saving
    let start = bytes.prefix(2048)
    if holds("<html", in: start) || holds("<table", in: start) || holds("progid=\"Excel.Sheet\"", in: start) {
      return SpreadsheetProblem(.notAWorkbook, "this is a web page or an XML table with another file name; \(saving)")
    }
    return SpreadsheetProblem(.notAWorkbook, "this is not an Excel workbook, whatever its name says; \(saving)")
  }

  /// The format in which Office saved before 2007, and in which it still saves files with a password.
  private static func compound(_ bytes: [UInt8]) -> SpreadsheetProblem {
    func names(_ name: String) -> Bool { holds(wide(name), in: bytes[...]) }
    if names("EncryptedPackage") {
      return SpreadsheetProblem(
        .encrypted, "the workbook is behind a password; open it, take the password away (File, Info) and save it again")
    }
    guard names("Workbook") || names("Book") else {
      return SpreadsheetProblem(.notAWorkbook, "this is not a workbook but another old Office document")
    }
    return SpreadsheetProblem(
      .oldFormat, "this is in the format of Excel 97-2003 (.xls); \(SpreadsheetProblem.saving)")
  }

  /// Nil for an archive that may be an office package.
  static func problem(of archive: Archive) -> SpreadsheetProblem? {
    if archive.contains("Index/Document.iwa") || archive.contains("Index.zip") {
      return SpreadsheetProblem(
        .numbers, "this is a document of Apple's Numbers; choose File, Export to, Excel and send that file")
    }
    if archive.contains("mimetype"), archive.contains("content.xml") {
      return SpreadsheetProblem(
        .openDocument,
        "this is an OpenDocument file (.ods); in LibreOffice choose File, Save As, Excel 2007-365 (.xlsx)")
    }
    return archive.contains("_rels/.rels")
      ? nil : SpreadsheetProblem(.notAWorkbook, "this is an archive, but no workbook; send the workbook itself")
  }

  static func problem(ofRoot name: String, part: String) -> SpreadsheetProblem? {
    switch name {
    case "workbook": nil
    case "document": SpreadsheetProblem(.notAWorkbook, "this is a Word document; fill in the workbook", part: part)
    case "presentation": SpreadsheetProblem(.notAWorkbook, "this is a presentation, not a workbook", part: part)
    default: .badXML("it begins with '\(name)'", part: part)
    }
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf8.flatMap { [$0, 0] }
  }

  private static func holds(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    holds(Array(text.utf8), in: bytes)
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
