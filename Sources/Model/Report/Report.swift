/// A Word document that is compiled from parts, some of them written by people: a report, or the form of a section.
package struct Report: Sendable, Hashable, Codable {
  package enum Edition: String, Sendable, Hashable, Codable {
    case official
    /// With guidance, gaps, authors, comments and tracked changes.
    case reviewer
    /// To be written in: guidance and places to write.
    case form
  }

  package var edition: Edition
  /// `kk`, `ru`, `en`.
  package var language: String
  package var title: String
  /// Line of the page header.
  package var header: String
  /// The Word file that gives styles, headers and footers: a path under templates/, without ending.
  package var reference: String
  /// What the compiler itself prints: `table`, `figure`, `contents`, `source`.
  package var words: [String: String]
  /// `accept` or `reject`: what becomes of tracked changes in the official edition.
  package var changes: String?
  /// Abbreviations to choose from: short, then full.
  package var glossary: [[String]]
  package var parts: [Part]
  /// Custom properties of the file beside those of the document: a form's rows with the hashes of their texts.
  package var properties: [[String]]

  package init(
    edition: Edition, language: String, title: String, header: String = "", reference: String,
    words: [String: String] = [:], changes: String? = nil, glossary: [[String]] = [], parts: [Part],
    properties: [[String]] = []
  ) {
    self.edition = edition
    self.language = language
    self.title = title
    self.header = header
    self.reference = reference
    self.words = words
    self.changes = changes
    self.glossary = glossary
    self.parts = parts
    self.properties = properties
  }

  /// A heading with what stands under it, up to the next.
  package struct Part: Sendable, Hashable, Codable {
    package var id: String
    /// Heading level from 1; 0: no heading of its own.
    package var level: Int
    package var number: String?
    package var title: String
    /// Whether the contents list it.
    package var isListed: Bool
    package var startsPage: Bool
    package var isLandscape: Bool
    /// A form's row: its code stands in the heading, and a bookmark on it.
    package var row: String?
    /// Marked as changed since the last official edition.
    package var isChanged: Bool
    package var blocks: [Block]

    package init(
      id: String, level: Int = 1, number: String? = nil, title: String = "", isListed: Bool = true,
      startsPage: Bool = false, isLandscape: Bool = false, row: String? = nil, isChanged: Bool = false,
      blocks: [Block] = []
    ) {
      self.id = id
      self.level = level
      self.number = number
      self.title = title
      self.isListed = isListed
      self.startsPage = startsPage
      self.isLandscape = isLandscape
      self.row = row
      self.isChanged = isChanged
      self.blocks = blocks
    }
  }

  package enum Block: Sendable, Hashable, Codable {
    case paragraph(Paragraph)
    case bullets([String])
    case table(Table)
    case chart(Chart)
    /// What somebody wrote, with the id by which places are named.
    case written(WrittenText)
    /// The text that a translation is made from, as guidance beside the place to write.
    case source(WrittenText)
    /// Guidance for authors; forms and the reviewer's edition show it.
    case guidance(String)
    /// An empty paragraph to write in.
    case placeholder(String)
    /// Something is missing: shown in the reviewer's edition, and as a plain note in the official one when `isPublic`.
    case gap(String, isPublic: Bool)
    /// The table of contents, the list of abbreviations used.
    case contents
    case abbreviations
    case pageBreak
  }

  /// Styles are those of the reference file: body, title, subtitle, centred, right, stamp, note, signature …
  package struct Paragraph: Sendable, Hashable, Codable {
    /// A style's id in the reference file; nil: body text.
    package var style: String?
    package var text: String
    package var isBold: Bool
    /// Named for references, `[E-1.3-004]`, `[crit:1.3]`.
    package var anchor: String?

    package init(_ text: String, style: String? = nil, isBold: Bool = false, anchor: String? = nil) {
      self.style = style
      self.text = text
      self.isBold = isBold
      self.anchor = anchor
    }
  }
}
