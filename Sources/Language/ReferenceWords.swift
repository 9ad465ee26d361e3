package import Model

/// The words that stand beside the number of a table, a figure or a criterion when a text refers to it by its id.
package struct ReferenceWords: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case table = "tbl"
    case figure = "fig"
    case criterion = "crit"
  }

  /// Before the number, `табл. `, and after it, `-кестеде`; both empty where the text has the word itself.
  package var before = ""
  package var after = ""

  /// - Parameters:
  ///   - left: the text up to the reference.
  ///   - right: the text from there on.
  package init(_ kind: Kind, in language: LanguageCode, between left: String, and right: String) {
    let word = left.reversed().drop { $0.isWhitespace || $0 == "\u{A0}" }.prefix { $0.isLetter || $0 == "." }
    let last = String(word.reversed()).lowercased()
    let stems = ReferenceWords.stems[kind, default: []]
    let isNamed = stems.contains { last.hasPrefix($0) }
    let next = right.drop { $0.isWhitespace || $0 == "\u{A0}" || $0 == "-" || $0 == "‑" }.prefix(while: \.isLetter)
      .lowercased()
    if isNamed || stems.contains(where: { next.hasPrefix($0) }) { return }
    // Criteria are known by their numbers; alone in brackets the number says too little.
    if kind == .criterion, left.last != "(" { return }
    switch (language, kind) {
    case (.kk, .criterion): after = "-критерий"
    case (.kk, .table): after = ReferenceWords.isSaidIn(next) ? "-кестеде" : "-кесте"
    case (.kk, .figure): after = ReferenceWords.isSaidIn(next) ? "-суретте" : "-сурет"
    // Abbreviated words have no case.
    case (.ru, .table): before = "табл.\u{A0}"
    case (.ru, .figure): before = "рис.\u{A0}"
    case (.ru, .criterion): before = "критерий\u{A0}"
    case (.en, .table): before = "Table\u{A0}"
    case (.en, .figure): before = "Figure\u{A0}"
    case (.en, .criterion): before = "criterion\u{A0}"
    }
  }

  /// Words that name the thing in any of the languages, by their beginnings.
  private static let stems: [Kind: [String]] = [
    .table: ["табл", "кесте", "table"], .figure: ["рис", "сурет", "figure", "fig."],
    .criterion: ["критери", "criteri", "өлшем"],
  ]

  /// Kazakh says where something is given by a participle: келтірілген, көрсетілген, берілген.
  private static func isSaidIn(_ word: String) -> Bool {
    ["ген", "ған", "кен", "қан"].contains { word.hasSuffix($0) }
  }
}
