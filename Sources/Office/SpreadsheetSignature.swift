/// Tells by their first bytes and by their parts' names what files are that are no workbooks.
enum SpreadsheetSignature {
  /// Says of a file that is no workbook what it is, and what to do.
  static func problem(of file: ForeignFile) -> SpreadsheetProblem {
    let saving = SpreadsheetProblem.saving
    let (code, words): (SpreadsheetProblem.Code, String) =
      switch file {
      case .empty: (.truncated, "the file is empty; wait until it is copied completely, or send it again")
      case .encrypted:
        (
          .encrypted,
          "the workbook is behind a password; open it, take the password away (File, Info) and save it again"
        )
      case .oldExcel: (.oldFormat, "this is in the format of Excel 97-2003 (.xls); \(saving)")
      case .oldWord, .otherOld: (.notAWorkbook, "this is not a workbook but another old Office document")
      case .pdf:
        (.pdf, "this is a PDF, from which answers cannot be read; fill in the Excel workbook and send that")
      case .markup: (.notAWorkbook, "this is a web page or an XML table with another file name; \(saving)")
      case .richText, .other: (.notAWorkbook, "this is not an Excel workbook, whatever its name says; \(saving)")
      case .apple:
        (.numbers, "this is a document of Apple's Numbers; choose File, Export to, Excel and send that file")
      case .openDocument:
        (
          .openDocument,
          "this is an OpenDocument file (.ods); in LibreOffice choose File, Save As, Excel 2007-365 (.xlsx)"
        )
      case .otherArchive: (.notAWorkbook, "this is an archive, but no workbook; send the workbook itself")
      }
    return SpreadsheetProblem(code, words)
  }

  static func problem(ofRoot name: String, part: String) -> SpreadsheetProblem? {
    switch name {
    case "workbook": nil
    case "document": SpreadsheetProblem(.notAWorkbook, "this is a Word document; fill in the workbook", part: part)
    case "presentation": SpreadsheetProblem(.notAWorkbook, "this is a presentation, not a workbook", part: part)
    default: .badXML("it begins with '\(name)'", part: part)
    }
  }
}
