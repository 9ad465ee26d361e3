extension Report {
  package struct Table: Sendable, Hashable, Codable {
    package var id: String?
    /// Numbered, `Table 3. …`; nil: neither number nor caption.
    package var caption: String?
    package var columns: [Column]
    package var rows: [Row]
    /// Without lines, as signatures are laid out.
    package var isPlain: Bool

    package init(
      id: String? = nil, caption: String? = nil, columns: [Column], rows: [Row], isPlain: Bool = false
    ) {
      self.id = id
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.isPlain = isPlain
    }

    package struct Column: Sendable, Hashable, Codable {
      /// Empty in every column: no head row.
      package var title: String
      /// Share of the text's width, in thousandths.
      package var width: Int
      package var isCentred: Bool

      package init(_ title: String, width: Int, isCentred: Bool = false) {
        self.title = title
        self.width = width
        self.isCentred = isCentred
      }
    }

    package struct Row: Sendable, Hashable, Codable {
      /// One for each column; a cell may name a web address or a file to link to.
      package var cells: [Cell]
      /// Bold and shaded, over all columns when it has a single cell.
      package var isHeading: Bool
      package var anchor: String?

      package init(_ cells: [Cell], isHeading: Bool = false, anchor: String? = nil) {
        self.cells = cells
        self.isHeading = isHeading
        self.anchor = anchor
      }
    }

    package struct Cell: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
      package var text: String
      package var link: String?

      package init(_ text: String, link: String? = nil) {
        self.text = text
        self.link = link
      }

      package init(stringLiteral value: String) { self.init(value) }
    }
  }

  /// Stacked counts of levels, one bar for each standard; native in Word.
  package struct Chart: Sendable, Hashable, Codable {
    package struct Series: Sendable, Hashable, Codable {
      package var title: String
      /// good, fair, poor, neutral.
      package var tone: String
      package var counts: [Int]

      package init(title: String, tone: String, counts: [Int]) {
        self.title = title
        self.tone = tone
        self.counts = counts
      }
    }

    package var id: String
    package var caption: String
    package var categories: [String]
    package var series: [Series]

    package init(id: String, caption: String, categories: [String], series: [Series]) {
      self.id = id
      self.caption = caption
      self.categories = categories
      self.series = series
    }
  }
}
