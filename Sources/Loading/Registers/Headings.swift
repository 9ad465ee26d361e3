import Model

/// Where a register's columns stand, found once for all rows.
final class Headings: Sendable {
  /// The columns of one text or noun.
  struct Words: Sendable {
    var plain: Int?
    var texts: [(LanguageCode, Int)] = []
    var forms: [(LanguageCode, GrammaticalCase, Int)] = []
  }

  let columns: [String: Int]
  let words: [String: Words]

  init(_ kind: RegisterKind, _ columns: [String: Int]) {
    self.columns = columns
    var words: [String: Words] = [:]
    for column in kind.columns where column.headings.count > 1 {
      let heading = column.heading
      var found = Words(plain: columns[heading])
      for language in LanguageCode.allCases {
        if let index = columns["\(heading).\(language)"] { found.texts.append((language, index)) }
        for form in GrammaticalCase.allCases {
          if let index = columns["\(heading).\(language).\(form)"] { found.forms.append((language, form, index)) }
        }
      }
      words[heading] = found
    }
    self.words = words
  }
}
