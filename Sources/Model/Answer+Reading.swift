extension Answer {
  /// `1.1-03.verdict=conforms`. A row's id may hold dots; a column's only where it ends in a language, `1.3.text.ru`. Nil
  /// for anything else.
  package init?(reading text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let cell = text[..<equals]
    guard var dot = cell.lastIndex(of: ".") else { return nil }
    let isOfSection = LanguageCode.allCases.contains { language in
      SectionColumn.allCases.contains { cell.hasSuffix(".\($0.id(in: language))") }
    }
    if isOfSection, let earlier = cell[..<dot].lastIndex(of: ".") { dot = earlier }
    let (row, column) = (cell[..<dot], cell[cell.index(after: dot)...])
    guard !row.isEmpty, !column.isEmpty else { return nil }
    self.init(row: String(row), column: String(column), value: String(text[text.index(after: equals)...]))
  }
}
