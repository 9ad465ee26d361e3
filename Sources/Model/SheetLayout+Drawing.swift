extension SheetLayout {
  /// Colours the rows (or one column of them) for which something holds.
  package struct Colour: Sendable, Hashable {
    /// A name of the row: a flag, or what is compared with `value`.
    package var name: String
    /// Nil: the name is a flag.
    package var value: String?
    package var tone: Scale.Tone
    /// Nil: the whole row.
    package var column: String?

    package init(name: String, value: String? = nil, tone: Scale.Tone, column: String? = nil) {
      self.name = name
      self.value = value
      self.tone = tone
      self.column = column
    }
  }

  /// A Gantt chart of coloured calendar columns, which prints beside the rows it is about.
  package struct Timeline: Sendable, Hashable {
    /// Names of the row: first and last day; a row without a first day is a mark on its last one.
    package var from: String
    package var to: String
    /// Colours of the bars; the first that holds for a row, else neutral.
    package var colours: [Colour]
    /// Name of the value with the day that gets a line, as `asOf`.
    package var today: String?

    package init(from: String, to: String, colours: [Colour] = [], today: String? = nil) {
      self.from = from
      self.to = to
      self.colours = colours
      self.today = today
    }
  }

  /// A native chart under the table.
  package struct Chart: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Stacked bars: one for each row, one part for each series.
      case stacked
      case bar
      case pie
    }

    package var kind: Kind
    package var title: Text
    /// Id of the column with the names.
    package var categories: String
    /// Ids of the columns with the numbers; a `levels` column stands for all its levels.
    package var series: [String]
    /// Where the axis of numbers ends; nil leaves it to the program.
    package var end: Int?

    package init(kind: Kind, title: Text, categories: String, series: [String], end: Int? = nil) {
      self.kind = kind
      self.title = title
      self.categories = categories
      self.series = series
      self.end = end
    }
  }
}
