import Model
import Office
import Platform

/// Sections as people sent them, read from where they were archived.
struct Sections: Sendable {
  let workspace: Workspace

  /// - Parameter file: relative to the workspace.
  func text(of file: String, in standing: CaseStanding?) throws -> SectionText {
    let bytes = try Files.read("\(workspace.root)/\(file)")
    // Those of its own section, as when it was collected: the code of another row is text in it.
    let section = standing?.report?.sections.first { $0.holds(file) }
    let rows = Set(section?.rows.map(\.id) ?? [])
    guard file.lowercased().hasSuffix(".md") else { return try SectionText(word: bytes, rows: rows) }
    // Pictures were archived with it, under the hash in its name.
    return try SectionText(markdown: bytes, rows: rows) { picture in
      try? Files.read("\(workspace.root)/\(MarkdownPictures.archived(picture, of: file))")
    }
  }
}

extension Definitions {
  /// Ids of documents that are forms in Word.
  var sectionDocuments: Set<String> {
    Set(workflows.values.joined().flatMap(\.documents).filter { $0.kind == .section }.map(\.id))
  }
}

extension SectionStanding {
  /// Whether a text of it lies in an archived file.
  fileprivate func holds(_ file: String) -> Bool {
    rows.contains { row in row.texts.values.contains { $0.file == file } }
  }
}
