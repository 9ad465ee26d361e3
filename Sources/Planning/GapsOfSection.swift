import Model

/// Finds what one section of a report lacks: row by row, then of the section as a whole.
struct GapsOfSection {
  private let reckoning: ReportReckoning
  private let section: ReportOutline.Section
  private let standing: SectionStanding

  private var report: ReportBasis { reckoning.report }

  init(_ reckoning: ReportReckoning, _ section: ReportOutline.Section, _ standing: SectionStanding) {
    self.reckoning = reckoning
    self.section = section
    self.standing = standing
  }

  var all: [Gap] {
    (standing.rows.flatMap(gaps) + translations(of: nil) + lengths + acceptance).map(waived)
  }

  private func gaps(of row: SectionStanding.Row) -> [Gap] {
    let conflicts = conflicts(about: row.id)
    var gaps = conflicts.map { gap(.conflict, row, in: $0, for: administrator) }
    if let text = row.texts[report.source] {
      gaps += counts(in: text, row)
    } else if !row.isOptional, !conflicts.contains(nil) {
      gaps.append(gap(.noText, row, for: standing.author))
    }
    if row.isCriterion {
      if row.rating == nil { gaps.append(gap(.noRating, row, for: administrator)) }
      if !isProven(row) { gaps.append(gap(.noEvidence, row, for: standing.author)) }
    }
    return gaps + translations(of: row)
  }

  /// What is still open in a text.
  private func counts(in text: WrittenText, _ row: SectionStanding.Row) -> [Gap] {
    var gaps: [Gap] = []
    func add(_ kind: Gap.Kind, _ count: Int) {
      guard count > 0 else { return }
      gaps.append(gap(kind, row, for: standing.author, detail: String(count)))
    }
    if report.own?.changes == nil { add(.openChanges, text.changes) }
    add(.openMarks, text.marks)
    add(.openComments, text.comments)
    return gaps
  }

  /// Languages that two authors give different texts in; nil is the one the report is written in.
  private func conflicts(about row: String) -> [LanguageCode?] {
    let open = reckoning.returns?.sheets[standing.document]?.conflicts.filter { $0.row == row }.map(\.column) ?? []
    return ([report.source] + report.translations).filter { open.contains(SectionColumn.text.id(in: $0)) }
      .map { $0 == report.source ? nil : $0 }
  }

  /// Evidence that is gone or no longer valid proves nothing.
  private func isProven(_ row: SectionStanding.Row) -> Bool {
    reckoning.evidence?.entries.contains { entry in
      entry.item.serves.contains(row.id) && entry.state != .missing && entry.state != .expired
    } ?? false
  }

  /// Translations that a row lacks; of a section that nobody has begun to translate it is said once, without a row.
  private func translations(of row: SectionStanding.Row?) -> [Gap] {
    let written = standing.rows.filter { $0.texts[report.source] != nil }
    guard !written.isEmpty else { return [] }
    return report.translations.flatMap { language -> [Gap] in
      let hasBegun = standing.rows.contains { $0.texts[language] != nil }
      guard let row else {
        return hasBegun ? [] : [gap(.noTranslation, nil, in: language, for: standing.author)]
      }
      guard hasBegun, row.texts[report.source] != nil, !conflicts(about: row.id).contains(language) else { return [] }
      guard let text = row.texts[language] else {
        return [gap(.noTranslation, row, in: language, for: standing.author)]
      }
      return text.isStale ? [gap(.staleTranslation, row, in: language, for: standing.author)] : []
    }
  }

  /// `1240 (800..1200)`: the words written, and how many there should be.
  private var lengths: [Gap] {
    guard let limits = section.part.words else { return [] }
    let words = standing.rows.reduce(0) { $0 + ($1.texts[report.source]?.words ?? 0) }
    guard words > 0, !limits.contains(words) else { return [] }
    return [
      gap(
        words < limits.lowerBound ? .tooShort : .tooLong, nil, for: standing.author,
        detail: "\(words) (\(limits.lowerBound)..\(limits.upperBound))")
    ]
  }

  /// Whoever has the next word: the author while the section is not complete, then those who accept it.
  private var acceptance: [Gap] {
    guard standing.state != .approved, standing.state != .missing else { return [] }
    let (writing, accepting) = reckoning.steps(of: section)
    let isWritten = writing.map { $0.state == .done || $0.state == .skipped } ?? true
    let next = accepting.first { $0.state != .done && $0.state != .skipped }
    return [gap(.notAccepted, nil, for: isWritten ? next?.person : standing.author)]
  }

  private var administrator: String? { reckoning.basis.administrator(of: section) }

  private func gap(
    _ kind: Gap.Kind, _ row: SectionStanding.Row?, in language: LanguageCode? = nil, for person: String?,
    detail: String? = nil
  ) -> Gap {
    Gap(kind: kind, section: section.id, row: row?.id, language: language, detail: detail, person: person)
  }

  private func waived(_ gap: Gap) -> Gap {
    var gap = gap
    gap.waiver = report.waiver(on: gap.section, gap.row)
    return gap
  }
}
