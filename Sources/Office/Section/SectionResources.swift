package import Archive
package import XML

extension SectionText {
  /// What blocks refer to by ids that are local to the file; there are no others in them.
  package struct Resources: Sendable {
    /// `r:embed` of `a:blip` → picture.
    package var pictures: [String: Picture]
    /// `r:id` of `w:hyperlink` → address.
    package var links: [String: String]
    /// `w:id` of `w:footnoteReference` → canonical paragraphs and tables, without the mark that begins them. Endnotes
    /// are footnotes here.
    package var footnotes: [String: [Element]]
    /// `w:id` of `w:commentRangeStart`, `w:commentRangeEnd`, `w:commentReference`.
    package var comments: [String: Comment]
    /// `w:val` of `w:numId`. No list goes on from one row to another: each has lists of its own.
    package var lists: [String: List]

    package init(
      pictures: [String: Picture] = [:], links: [String: String] = [:], footnotes: [String: [Element]] = [:],
      comments: [String: Comment] = [:], lists: [String: List] = [:]
    ) {
      self.pictures = pictures
      self.links = links
      self.footnotes = footnotes
      self.comments = comments
      self.lists = lists
    }
  }

  package struct Picture: Sendable {
    package enum Source: Sendable {
      /// An entry of an archive, to be copied as it lies there: `Archive.Item.copy(entry, of: archive, as: name)`.
      case entry(String, Archive)
      case bytes([UInt8])
    }

    /// File name without folders, `image1.png`; neither unique among files nor safe to be a part's name.
    package var name: String
    /// `image/png`.
    package var contentType: String
    package var source: Source
    /// The same for the same bytes.
    package var hash: String

    package init(name: String, contentType: String, source: Source, hash: String) {
      self.name = name
      self.contentType = contentType
      self.source = source
      self.hash = hash
    }

    /// The picture's bytes, unpacked.
    package func bytes() throws(OfficeProblem) -> [UInt8] {
      switch source {
      case .bytes(let bytes): return bytes
      case .entry(let name, let archive):
        do throws(ArchiveProblem) { return try archive.contents(of: name) } catch { throw OfficeProblem("\(error)") }
      }
    }
  }

  package struct Comment: Sendable, Hashable {
    package var author: String
    package var initials: String
    /// As the file has it, `2026-09-01T10:00:00Z`; nil when it does not say.
    package var date: String?
    package var blocks: [Element]

    package init(author: String, initials: String = "", date: String? = nil, blocks: [Element]) {
      self.author = author
      self.initials = initials
      self.date = date
      self.blocks = blocks
    }
  }

  /// How the paragraphs of one list are numbered; where the author's numbers start anew, there is a new list.
  package struct List: Sendable, Hashable {
    /// Nine, from `w:ilvl` 0.
    package var levels: [Level]

    package init(levels: [Level]) {
      self.levels = levels
    }

    package struct Level: Sendable, Hashable {
      /// Raw values are Word's `w:numFmt`.
      package enum Kind: String, Sendable, Hashable, CaseIterable {
        case bullet
        case decimal
        case lowerLetter
        case upperLetter
        case lowerRoman
        case upperRoman
      }

      package var kind: Kind
      /// Word's `w:lvlText`, `%1.` or `%1.%2)`; for bullets one character of Unicode, `•`.
      package var text: String
      /// The first number that is shown.
      package var start: Int

      package init(kind: Kind, text: String, start: Int = 1) {
        self.kind = kind
        self.text = text
        self.start = start
      }
    }
  }
}
