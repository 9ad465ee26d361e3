internal import CommonMark

extension SectionText {
  /// Reads a Markdown file: CommonMark with tables, strikethrough, footnotes and bare addresses as links.
  ///
  /// A heading whose first word is the id of one of the rows, `## [1.3] Title` or `## 1.3 Title`, begins that row. `---` is a
  /// page break. `<sup>`, `<sub>`, `<u>` and `<br>` are understood, comments left out, other HTML is named and its text kept.
  /// `picture` gives the bytes of a picture by its path as it is written, relative to the file; nil: there is none.
  package init(
    markdown bytes: [UInt8], rows known: Set<String>, limits: SectionLimits = .standard,
    picture: (String) -> [UInt8]?
  ) throws(OfficeProblem) {
    guard bytes.count <= limits.markdown else {
      throw .tooLarge("\(bytes.count) bytes are more than the \(limits.markdown) that are read of a Markdown file")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw OfficeProblem("the file is not in UTF-8; save it in that encoding", code: .encoding)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let document = MarkdownNode(markdown: Array(bytes[start...])) else {
      throw OfficeProblem("lists or quotes are nested too deeply", code: .tooLarge)
    }
    let draft = SectionDraft()
    withoutActuallyEscaping(picture) { picture in
      var reader = MarkdownReader(draft: draft, rows: known, picture: picture)
      reader.read(document)
    }
    self.init(rows: draft.rows, stray: draft.stray, resources: draft.resources)
    measure()
  }
}
