import Model

/// The order of a report's parts, with what only the whole shows: sections of the page, numbers of rows, units to compile.
struct ReportLayout: Sendable {
  struct Part: Sendable {
    let part: Report.Part
    /// The properties of the section that ends before this part; nil: it goes on.
    var endsSection: String?
    /// Number of the row in the form, from 1.
    var row: Int?
  }

  let parts: [Part]
  /// Properties of the last section.
  let lastSection: String
  /// Ranges of the parts that are compiled by themselves.
  let units: [Range<Int>]

  init(_ report: Report, _ page: ReportPage) {
    var parts: [Part] = []
    var row = 0
    var isTurned = report.parts.first?.isLandscape ?? false
    var isFirst = report.edition != .form && report.parts.first?.level == 0
    for part in report.parts {
      var placed = Part(part: part)
      if part.isLandscape != isTurned {
        placed.endsSection = page.properties(isTurned: isTurned, hidesFirstHeader: isFirst)
        isFirst = false
        isTurned = part.isLandscape
      }
      if part.row != nil {
        row += 1
        placed.row = row
      }
      parts.append(placed)
    }
    lastSection = page.properties(isTurned: isTurned, hidesFirstHeader: isFirst)
    units = ReportLayout.units(of: report.parts)
    self.parts = parts
  }

  /// A new one begins where another file is read, so that each file is read once as a rule, and forgotten soon.
  private static func units(of parts: [Report.Part]) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = 0
    var files: Set<String> = []
    for (index, part) in parts.enumerated() {
      let needed = Set(
        part.blocks.compactMap { block in
          switch block {
          case .written(let text), .source(let text): text.file
          case .paragraph, .bullets, .table, .chart, .guidance, .placeholder, .gap, .contents, .abbreviations,
            .pageBreak:
            nil
          }
        })
      guard !needed.isEmpty else { continue }
      if !files.isEmpty, files.isDisjoint(with: needed) {
        // The headings above belong to what follows.
        var first = index
        while first > start + 1, parts[first - 1].blocks.isEmpty { first -= 1 }
        units.append(start..<first)
        start = first
        files = []
      }
      files.formUnion(needed)
    }
    if start < parts.count { units.append(start..<parts.count) }
    return units
  }
}
