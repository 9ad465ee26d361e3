/// Tells by their first bytes and by their parts' names what files are that are no Word documents.
enum SectionSignature {
  static let saving = "open it in Word or LibreOffice and save it as a Word document (.docx)"

  /// Says of a file that is no Word document what it is, and what to do.
  static func problem(of file: ForeignFile) -> OfficeProblem {
    let (code, words): (OfficeProblem.Code, String) =
      switch file {
      case .empty: (.truncated, "the file is empty; wait until it is copied completely, or send it again")
      case .encrypted:
        (
          .encrypted,
          "the document is behind a password; open it, take the password away (File, Info) and save it again"
        )
      case .oldWord: (.oldFormat, "this is in the format of Word 97-2003 (.doc); \(saving)")
      case .oldExcel, .otherOld: (.notADocument, "this is not a Word document but another old Office file")
      case .pdf:
        (.pdf, "this is a PDF, from which texts cannot be taken over; write in the Word form and send that")
      case .richText: (.richText, "this is rich text (.rtf), whatever its name says; \(saving)")
      case .markup: (.notADocument, "this is a web page or an XML document with another file name; \(saving)")
      case .other: (.notADocument, "this is not a Word document, whatever its name says; \(saving)")
      case .apple: (.pages, "this is a document of Apple's Pages; choose File, Export To, Word and send that file")
      case .openDocument:
        (
          .openDocument,
          "this is an OpenDocument file (.odt); in LibreOffice choose File, Save As, Word 2007-365 (.docx)"
        )
      case .otherArchive:
        (.notADocument, "this is an archive, but no Word document; send the document itself")
      }
    return OfficeProblem(words, code: code)
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
}
