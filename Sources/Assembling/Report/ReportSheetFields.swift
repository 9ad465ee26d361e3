import Language
import Model

/// The value of a workbook about where a report stands: its gaps, its rows, ratings by standard.
struct ReportSheetFields {
  let base: CaseRecord
  let called: CalledDocument
  let common: Record

  private var wording: Wording { base.wording }
  private var language: LanguageCode { base.wording.language }

  func record() -> Record {
    guard let report = base.standing.report else { return common }
    let approved = report.sections.count { $0.state == .approved }
    return Record([
      "title": wording.text(called.definition.title),
      "organisation": base.fields["organisation"],
      "case": base.fields["case"],
      "agency": .record(Record(["title": wording.text(report.agency.title)])),
      "approved": .text("\(approved) / \(report.sections.count)"),
      "missing": .number(report.missing.count),
      "blocking": .number(report.blocking.count),
      "gaps": .list(
        report.gaps.enumerated().map { .record(record(of: $0.element, number: $0.offset + 1, in: report)) }),
      "parts": .list(report.sections.map { .record(record(of: $0, in: report)) }),
      "rows": .list(
        report.sections.flatMap { section in section.rows.map { .record(record(of: $0, section, report)) } }),
      "levels": .list(
        levels.map { .record(Record(["title": wording.text($0.title), "tone": .text($0.tone.rawValue)])) }),
      "standards": .list(standards(in: report)),
      "machine": .record(SheetFields(base: base, called: called, common: common).machine(addressee: nil)),
    ])
  }

  private func record(of gap: Gap, number: Int, in report: ReportStanding) -> Record {
    let section = report[section: gap.section]
    let row = section?.rows.first { $0.id == gap.row }
    return Record([
      "n": .number(number),
      "section": .text(gap.section),
      "sectionTitle": wording.text(section.map(title(of:))),
      "row": wording.text(gap.row),
      "rowTitle": wording.text(row?.title),
      "kind": .text(gap.kind.word(in: language)),
      "kindID": .text(gap.kind.rawValue),
      "what": .text(what(gap)),
      "person": wording.text(name(gap.person)),
      "todo": .text(gap.kind.advice(in: language)),
      "state": .text(gap.state.word(in: language)),
      "stateID": .text(gap.state.rawValue),
      "waiver": wording.text(waiver(of: gap)),
    ])
  }

  /// Standards are known by their numbers.
  private func title(of section: SectionStanding) -> String {
    let title = wording.string(section.title)
    return section.id == section.part ? title : "\(section.id). \(title)"
  }

  /// `No translation (Kazakh)`, `Too short: 640 (800..1200)`.
  private func what(_ gap: Gap) -> String {
    let language = gap.language.map { " (\($0.word(in: self.language)))" } ?? ""
    return gap.kind.word(in: self.language) + language + (gap.detail.map { ": \($0)" } ?? "")
  }

  private func waiver(of gap: Gap) -> String? {
    guard let waiver = gap.waiver else { return nil }
    let until = waiver.until.map { "– \($0.text(.short, in: language))" }
    return [waiver.reason, name(waiver.by), until].compactMap(\.self).joined(separator: "; ")
  }

  private func record(of section: SectionStanding, in report: ReportStanding) -> Record {
    let limits = report.outline.allParts.first { $0.id == section.part }?.words
    return Record([
      "id": .text(section.id),
      "title": .text(wording.string(section.title)),
      "author": wording.text(name(section.author)),
      "state": .text(section.state.word(in: language)),
      "stateID": .text(section.state.rawValue),
      "words": .number(section.words(in: report.source)),
      "limits": wording.text(limits.map { "\($0.lowerBound)–\($0.upperBound)" }),
      "gaps": .number(report.missing.count { $0.section == section.id }),
    ])
  }

  private func record(
    of row: SectionStanding.Row, _ section: SectionStanding, _ report: ReportStanding
  ) -> Record {
    let status = report.status(of: row, in: section)
    let asked = [status.isAnswered, status.isRated, status.isProven, status.isTranslated, status.isAccepted]
    let behind = ((status.untranslated ?? []) + (status.stale ?? [])).sorted().map(\.rawValue).joined(separator: ", ")
    let level = levelsOfScale.first { $0.id == row.rating }
    return Record([
      "section": .text(section.id),
      "id": .text(row.id),
      "title": wording.text(row.title),
      "answered": mark(status.isAnswered),
      "rated": mark(status.isRated),
      "evidenced": mark(status.isProven),
      "translated": behind.isEmpty ? mark(status.isTranslated) : .text("– (\(behind))"),
      "translatedID": status.isTranslated.map { .text($0 ? "yes" : "no") },
      "accepted": mark(status.isAccepted),
      "rating": wording.text(level?.title),
      "stateID": .text(asked.contains(false) ? "missing" : "whole"),
    ])
  }

  /// Empty, not absent: a cell without a value of its own shows the document's.
  private func mark(_ is: Bool?) -> Value {
    .text(`is`.map { $0 ? "+" : "–" } ?? "")
  }

  private func name(_ person: String?) -> String? {
    person.map { base.people.shortName(of: $0) ?? $0 }
  }

  private var levelsOfScale: [Scale.Level] {
    base.standing.standard.flatMap { base.definitions.scales[$0.scale] }?.levels ?? []
  }

  private var levels: [Scale.Level] { levelsOfScale.filter(\.counts) }

  /// Counts, never averages: levels are an order, not numbers.
  private func standards(in report: ReportStanding) -> [Value] {
    let ratings = report.sections.flatMap(\.rows).compactMap { row in row.rating.map { (row.id, $0) } }
    let rating = Dictionary(ratings) { first, _ in first }
    return (base.standing.standard?.sections ?? []).map { section in
      let given = section.criteria.compactMap { rating[$0.id] }
      let counts = levels.enumerated().map { index, level in
        Record.Field(name: String(index + 1), value: .number(given.count { $0 == level.id }))
      }
      return .record(
        Record([
          "id": .text(section.id), "title": wording.text(section.title), "counts": .record(Record(fields: counts)),
          "unrated": .number(section.criteria.count - given.count), "total": .number(section.criteria.count),
        ]))
    }
  }
}
