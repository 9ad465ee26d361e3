extension ReportStanding {
  /// How far one row is; nil where nothing is asked of it.
  package struct RowStatus: Sendable, Hashable {
    /// Nil for an optional row that nobody wrote.
    package var isAnswered: Bool?
    /// Nil for a row that is no criterion.
    package var isRated: Bool?
    package var isProven: Bool?
    /// Languages it is not translated into, and those whose translation is older than the text; nil without a text.
    package var untranslated: [LanguageCode]?
    package var stale: [LanguageCode]?
    /// With its section, by the last of those who accept it; nil for an optional row that nobody wrote.
    package var isAccepted: Bool?

    /// Translated into every language, and none of the translations stale.
    package var isTranslated: Bool? { untranslated.map { $0.isEmpty && stale?.isEmpty ?? true } }
  }

  package func status(of row: SectionStanding.Row, in section: SectionStanding) -> RowStatus {
    let isWritten = row.texts[source] != nil
    let isAsked = isWritten || !row.isOptional
    var status = RowStatus()
    if isAsked {
      status.isAnswered = isWritten
      status.isAccepted = isWritten && section.state == .approved
    }
    if row.isCriterion {
      status.isRated = row.rating != nil
      status.isProven = !gaps.contains { $0.kind == .noEvidence && $0.section == section.id && $0.row == row.id }
    }
    if isWritten, !translations.isEmpty {
      status.untranslated = translations.filter { row.texts[$0] == nil }
      status.stale = translations.filter { row.texts[$0]?.isStale ?? false }
    }
    return status
  }

  /// What is still to be done before the report is whole.
  package var missing: [Gap] { gaps.filter(\.isMissing) }
}

extension SectionStanding {
  /// Words written in a language.
  package func words(in language: LanguageCode) -> Int {
    rows.reduce(0) { $0 + ($1.texts[language]?.words ?? 0) }
  }
}

extension Gap {
  /// Whether anybody has to do anything about it.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// The official edition waits for it.
    case blocking
    case open
    /// To be known, nothing more: lengths and comments.
    case note
    case waived
  }

  package var state: State {
    if waiver != nil { return .waived }
    if kind.isBlocking { return .blocking }
    switch kind {
    case .tooShort, .tooLong, .openComments: return .note
    case .noText, .noRating, .noEvidence, .notAccepted, .openChanges, .openMarks, .conflict, .noTranslation,
      .staleTranslation:
      return .open
    }
  }

  /// Something has to be done, and nobody has waived it.
  package var isMissing: Bool { state == .blocking || state == .open }
}
