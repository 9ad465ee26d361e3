import Model
import Office
import Platform

/// Sections as people sent them, read from where they were archived.
struct Sections: Sendable {
  let workspace: Workspace

  /// - Parameter file: relative to the workspace.
  func text(of file: String, in standing: CaseStanding?) throws -> SectionText {
    let bytes = try Files.read("\(workspace.root)/\(file)")
    let rows = Set(standing?.report?.sections.flatMap { $0.rows.map(\.id) } ?? [])
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
