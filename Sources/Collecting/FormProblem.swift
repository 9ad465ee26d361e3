import Model

/// Something that is wrong in a file that came back: where, what, and how to mend it.
package struct FormProblem: Sendable, Hashable {
  /// Stable and lower case, as in `unknown-label`.
  package var code: String
  /// False: a warning, the file is read nevertheless.
  package var isError: Bool
  /// The tab as it is named now; empty when the whole file is meant.
  package var sheet: String
  /// `H12`; empty when no one cell is meant.
  package var cell: String
  /// Sentences in the language of the person who is to mend it.
  package var message: String
  package var fix: String
  /// For the log: lower case, no full stop, what to do after a semicolon.
  package var english: String

  package init(
    code: String, isError: Bool, sheet: String = "", cell: String = "", message: String, fix: String, english: String
  ) {
    self.code = code
    self.isError = isError
    self.sheet = sheet
    self.cell = cell
    self.message = message
    self.fix = fix
    self.english = english
  }

  /// `1.1!H12`; empty when the whole file is meant.
  package var place: String { cell.isEmpty ? sheet : "\(sheet)!\(cell)" }
}

extension FormProblem {
  init(_ trouble: Trouble, sheet: String = "", cell: String = "", in language: LanguageCode) {
    let (english, own) = (trouble.english, trouble.words(in: language))
    self.init(
      code: trouble.code, isError: trouble.isError, sheet: sheet, cell: cell,
      message: FormProblem.sentence(own.message),
      fix: FormProblem.sentence(own.fix), english: "\(english.message); \(english.fix)")
  }

  /// With a capital at the beginning and a full stop at the end.
  private static func sentence(_ words: String) -> String {
    guard let first = words.first, let last = words.last else { return words }
    return first.uppercased() + words.dropFirst() + (last == "." || last == "?" ? "" : ".")
  }
}
