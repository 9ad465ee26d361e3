/// What a self-assessment report consists of, part by part: `templates/reports/<id>.yaml`.
package struct ReportOutline: Sendable, Hashable {
  package var id: String
  package var title: Text
  /// The Word file that gives styles, headers and footers; a path under templates/, without ending.
  package var reference: String
  /// Words that the report itself prints, by name: `contents`, `table`, `figure`, `total`, `no-translation` …
  package var words: [String: Text]
  package var parts: [Part]
  package var place: Place

  package init(
    id: String, title: Text, reference: String, words: [String: Text] = [:], parts: [Part], place: Place
  ) {
    self.id = id
    self.title = title
    self.reference = reference
    self.words = words
    self.parts = parts
    self.place = place
  }

  package struct Part: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case titlePage = "title-page"
      case approvalSheet = "approval-sheet"
      case contents
      case abbreviations
      /// The order, the working group, the schedule: from the case itself.
      case introduction
      /// Somebody writes it, under the headings given here.
      case written
      /// How earlier findings were carried out.
      case recommendations
      /// One chapter for each standard of the catalogue, each written by its author.
      case standards
      case criteriaTable = "criteria-table"
      /// What was found and what will be done about it.
      case improvementPlan = "improvement-plan"
      case evidenceRegister = "evidence-register"
      /// The agency's remarks with the answers to them.
      case responses
      /// A heading over parts of its own.
      case group
    }

    package var id: String
    package var kind: Kind
    package var title: Text?
    /// Numbered in the contents; title pages and contents are not.
    package var isNumbered: Bool
    /// Id of the role that answers for a written part; standards have their administrators.
    package var author: String?
    /// How many words a written part, or each chapter of `standards`, should have.
    package var words: ClosedRange<Int>?
    /// What an author writes under; for `standards`: after the criteria of each chapter (strengths, improvements).
    package var headings: [Heading]
    /// Parts within a group.
    package var parts: [Part]
    package var place: Place

    package init(
      id: String, kind: Kind, title: Text? = nil, isNumbered: Bool = true, author: String? = nil,
      words: ClosedRange<Int>? = nil, headings: [Heading] = [], parts: [Part] = [], place: Place
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.isNumbered = isNumbered
      self.author = author
      self.words = words
      self.headings = headings
      self.parts = parts
      self.place = place
    }
  }

  /// One place to write, with what helps to write it.
  package struct Heading: Sendable, Hashable {
    package var id: String
    package var title: Text
    /// What is expected; never part of the report.
    package var guidance: Text?
    /// The report can be complete without it.
    package var isOptional: Bool
    package var tables: [Table]

    package init(id: String, title: Text, guidance: Text? = nil, isOptional: Bool = false, tables: [Table] = []) {
      self.id = id
      self.title = title
      self.guidance = guidance
      self.isOptional = isOptional
      self.tables = tables
    }
  }

  /// A table to be filled in.
  package struct Table: Sendable, Hashable {
    /// What `[tbl:ID]` refers to.
    package var id: String
    package var caption: Text
    package var columns: [Text]
    /// First cells of rows that are given; without them there are three empty rows.
    package var rows: [Text]

    package init(id: String, caption: Text, columns: [Text], rows: [Text] = []) {
      self.id = id
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }
}

extension ReportOutline {
  /// Every part, those of groups after their group.
  package var allParts: [Part] { parts.flatMap { [$0] + $0.parts } }
}
