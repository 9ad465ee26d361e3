package import XML

/// What somebody wrote in a section, row by row, in one canonical form whatever program it was written with.
package struct SectionText: Sendable {
  /// The file's custom properties; empty for Markdown and where a program dropped them.
  package var properties: [String: String]
  /// The paragraph that names the form, `case · document · language`; nil when it is gone.
  package var code: String?
  /// In the order of the file; each id once: what stands under a second heading of a row is joined to the first.
  package var rows: [Row]
  /// Paragraphs before the first row's heading that are not the form's own; never empty texts.
  package var stray: [String]
  package var resources: Resources

  package init(
    properties: [String: String] = [:], code: String? = nil, rows: [Row] = [], stray: [String] = [],
    resources: Resources = Resources()
  ) {
    self.properties = properties
    self.code = code
    self.rows = rows
    self.stray = stray
    self.resources = resources
  }

  package subscript(row id: String) -> Row? { rows.first { $0.id == id } }

  /// One heading of the form and what was written under it.
  package struct Row: Sendable, Hashable {
    /// The criterion's id, `1.3`, or `1.strengths`.
    package var id: String
    /// As it stands in the file, without the code in brackets.
    package var heading: String
    /// `w:p` and `w:tbl` with the prefixes w, r, m, wp, a, pic and no declarations of namespaces: see `Canonical`.
    package var blocks: [Element]
    /// Words in paragraphs and tables; neither deleted ones nor those of notes.
    package var words: Int
    /// The first 16 digits of a SHA-256 over text and structure; empty when nothing is written.
    package var hash: String
    /// Tracked changes, comments, and highlighted or red passages that are in it.
    package var changes: Int
    package var comments: Int
    package var marks: Int
    package var remarks: [Remark]
    /// Characters of guidance that stands in the row: more than the form had are somebody's.
    package var guidance = 0

    package init(
      id: String, heading: String, blocks: [Element] = [], words: Int = 0, hash: String = "", changes: Int = 0,
      comments: Int = 0, marks: Int = 0, remarks: [Remark] = []
    ) {
      self.id = id
      self.heading = heading
      self.blocks = blocks
      self.words = words
      self.hash = hash
      self.changes = changes
      self.comments = comments
      self.marks = marks
      self.remarks = remarks
    }
  }

  /// Something in a row that somebody should look at.
  package struct Remark: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Not carried over; its text is kept where it has any.
      case lost
      /// Highlighted or red.
      case marked
      /// A change that is neither accepted nor rejected.
      case tracked
      case comment
    }

    package var kind: Kind
    /// Which `w:p` of the row's blocks, from 1, those in tables counted where they stand; 0: the heading.
    package var paragraph: Int
    /// In Markdown files: the line, from 1; 0 in Word files.
    package var line: Int
    /// What was lost, as `a chart ("Students")`; else the passage, the changed text or the comment with its author.
    package var text: String

    package init(kind: Kind, paragraph: Int, line: Int = 0, text: String) {
      self.kind = kind
      self.paragraph = paragraph
      self.line = line
      self.text = text
    }
  }
}
