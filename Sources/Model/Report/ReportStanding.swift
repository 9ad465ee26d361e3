/// Where a case's report stands: what is written, by whom, how far it is accepted, and what is missing.
package struct ReportStanding: Sendable, Hashable {
  /// As the case uses it: parts omitted, reordered and added.
  package var outline: ReportOutline
  package var agency: Agency
  package var source: LanguageCode
  /// The other languages of the case.
  package var translations: [LanguageCode]
  package var changes: CaseReport.Changes?
  /// Written parts and chapters, in the order of the report.
  package var sections: [SectionStanding]
  /// In the order of the report; waived ones too.
  package var gaps: [Gap]

  package init(
    outline: ReportOutline, agency: Agency, source: LanguageCode, translations: [LanguageCode],
    changes: CaseReport.Changes? = nil, sections: [SectionStanding] = [], gaps: [Gap] = []
  ) {
    self.outline = outline
    self.agency = agency
    self.source = source
    self.translations = translations
    self.changes = changes
    self.sections = sections
    self.gaps = gaps
  }

  /// What keeps the official edition back.
  package var blocking: [Gap] { gaps.filter { $0.kind.isBlocking && $0.waiver == nil } }

  package subscript(section id: String) -> SectionStanding? { sections.first { $0.id == id } }
}

/// One form's worth of text: a written part, or the chapter of one standard.
package struct SectionStanding: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// Nobody has sent anything.
    case missing
    case draft
    /// Returned to its author after a form had come.
    case rework
    /// By the standard's administrator.
    case accepted
    /// By the head of the working group.
    case approved
  }

  /// A part's id, or a standard's: what `for each: part of report` goes over.
  package var id: String
  /// The outline's part; chapters share that of `standards`.
  package var part: String
  /// The form's document, `self-assessment-section/1`.
  package var document: String
  package var title: Text
  package var state: State
  /// Person's id.
  package var author: String?
  package var rows: [Row]
  /// Its text differs from what the last official edition was made of.
  package var isChanged: Bool

  package init(
    id: String, part: String, document: String, title: Text, state: State = .missing, author: String? = nil,
    rows: [Row] = [], isChanged: Bool = false
  ) {
    self.id = id
    self.part = part
    self.document = document
    self.title = title
    self.state = state
    self.author = author
    self.rows = rows
    self.isChanged = isChanged
  }

  /// One heading with the text under it.
  package struct Row: Sendable, Hashable {
    /// A criterion's id; `<section>.<heading>` for a heading of the outline, as `1.strengths`, `general.mission`.
    package var id: String
    package var title: Text
    package var isCriterion: Bool
    package var isOptional: Bool
    package var texts: [LanguageCode: WrittenText]
    /// Level's id, from the self-assessment's checklist.
    package var rating: String?
    /// Ids of the evidence that serves it.
    package var evidence: [String]

    package init(
      id: String, title: Text, isCriterion: Bool, isOptional: Bool = false, texts: [LanguageCode: WrittenText] = [:],
      rating: String? = nil, evidence: [String] = []
    ) {
      self.id = id
      self.title = title
      self.isCriterion = isCriterion
      self.isOptional = isOptional
      self.texts = texts
      self.rating = rating
      self.evidence = evidence
    }
  }
}

/// Where a text lies that somebody wrote, and what was counted in it when it came.
package struct WrittenText: Sendable, Hashable, Codable {
  /// The archived file, relative to the workspace, and the row in it.
  package var file: String
  package var row: String
  /// Of the text itself, without layout.
  package var hash: String
  /// Person's id, or the name as it was written.
  package var by: String
  package var on: String
  package var words: Int
  /// Tracked changes, comments, highlighted or red passages that are still in it.
  package var changes: Int
  package var comments: Int
  package var marks: Int
  /// A translation whose source has changed since.
  package var isStale: Bool

  package init(
    file: String, row: String, hash: String, by: String, on: String, words: Int, changes: Int = 0, comments: Int = 0,
    marks: Int = 0, isStale: Bool = false
  ) {
    self.file = file
    self.row = row
    self.hash = hash
    self.by = by
    self.on = on
    self.words = words
    self.changes = changes
    self.comments = comments
    self.marks = marks
    self.isStale = isStale
  }
}

/// Something a report lacks.
package struct Gap: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case noText = "no-text"
    case noRating = "no-rating"
    case noEvidence = "no-evidence"
    case notAccepted = "not-accepted"
    case openChanges = "open-changes"
    case openMarks = "open-marks"
    case openComments = "open-comments"
    case conflict
    case tooShort = "too-short"
    case tooLong = "too-long"
    case noTranslation = "no-translation"
    case staleTranslation = "stale-translation"

    /// Whether the official edition is kept back until it is closed or waived.
    package var isBlocking: Bool {
      switch self {
      case .noText, .noRating, .notAccepted, .openChanges, .openMarks, .conflict: true
      case .noEvidence, .openComments, .tooShort, .tooLong, .noTranslation, .staleTranslation: false
      }
    }
  }

  package var kind: Kind
  /// The section's id, and the row's when it is about one.
  package var section: String
  package var row: String?
  /// The translation's language.
  package var language: LanguageCode?
  /// Counts behind it, as words written and words wanted: `1240`, `800..1200`.
  package var detail: String?
  /// Who is to close it: a person's id.
  package var person: String?
  package var waiver: CaseReport.GapWaiver?

  package init(
    kind: Kind, section: String, row: String? = nil, language: LanguageCode? = nil, detail: String? = nil,
    person: String? = nil, waiver: CaseReport.GapWaiver? = nil
  ) {
    self.kind = kind
    self.section = section
    self.row = row
    self.language = language
    self.detail = detail
    self.person = person
    self.waiver = waiver
  }
}
