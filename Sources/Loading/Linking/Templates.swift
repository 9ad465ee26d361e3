import Model

/// The templates there are, and what the workspace asks of them.
struct Templates {
  /// `orders/preparation` with its endings, `kk`, `kk-ru`.
  let word: [String: Set<String>]
  /// Ids of sheet layouts.
  let layouts: [String]
  let languages: [LanguageCode]
  let orderLayout: Document.Layout
  /// Workflows that a plan runs: others need no mirror of their orders.
  let used: Set<String>

  var all: [String] {
    word.keys.sorted() + layouts.map { "sheets/\($0)" }
  }

  /// The files that a document misses, `templates/orders/preparation.kk-ru.docx`.
  func missing(for document: Document, of workflow: String) -> [String] {
    let endings = word[document.template] ?? []
    let byDefault: Document.Layout = document.kind == .order && used.contains(workflow) ? orderLayout : .single
    let wanted: [String] =
      switch document.layout ?? byDefault {
      case .mirror: ["kk-ru"]
      case .single: (document.languages ?? languages).map(\.rawValue)
      }
    return wanted.filter { !endings.contains($0) }.map { "templates/\(document.template).\($0).docx" }
  }
}
