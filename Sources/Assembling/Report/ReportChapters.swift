import Language
import Model

/// What people wrote: the parts of the outline, and a chapter for each standard of the catalogue.
struct ReportChapters {
  let voice: ReportVoice

  private var base: CaseRecord { voice.base }

  /// A section with a part for each of its headings.
  func parts(of section: SectionStanding, level: Int, number: String?, startsPage: Bool) -> [Report.Part] {
    var parts = [
      Report.Part(
        id: section.id, level: level, number: number, title: voice.string(section.title), startsPage: startsPage,
        isChanged: section.isChanged, blocks: head(of: section))
    ]
    // Nothing of it is translated: said once, and not under each heading.
    guard voice.prints(section) else {
      parts[0].blocks.append(.gap(voice.word(.noTranslation), isPublic: true))
      // A page for one line would be an empty one.
      parts[0].startsPage = startsPage && level == 1
      return parts
    }
    // A chapter's headings are the same in each: neither numbered nor listed. A code alone would look like a part's number.
    let isChapter = section.rows.contains(where: \.isCriterion)
    for (index, row) in section.rows.enumerated() where isShown(row, of: section) {
      let plain = isChapter ? nil : number.map { "\($0).\(index + 1)" }
      parts.append(
        Report.Part(
          id: row.id, level: level + 1, number: row.isCriterion ? "\(voice.word(.criterion)) \(row.id)" : plain,
          title: voice.string(row.title), isListed: !isChapter, blocks: blocks(of: row, in: section)))
    }
    return parts
  }

  /// Who wrote it and how far it is, for reviewers.
  private func head(of section: SectionStanding) -> [Report.Block] {
    guard voice.edition == .reviewer else { return [] }
    let author = "\(voice.word(.author)): \(voice.name(section.author))"
    return [.guidance("\(author); \(section.state.word(in: voice.language))")] + gaps(in: section, row: nil)
  }

  /// What a row lacks; without one, what the section lacks as a whole.
  private func gaps(in section: SectionStanding, row: String?) -> [Report.Block] {
    voice.report.gaps.filter { $0.section == section.id && $0.row == row && $0.concerns(voice) }
      .map { .gap(line(of: $0), isPublic: false) }
  }

  private func isShown(_ row: SectionStanding.Row, of section: SectionStanding) -> Bool {
    row.texts[voice.language] != nil || voice.edition == .reviewer || !row.isOptional
  }

  private func blocks(of row: SectionStanding.Row, in section: SectionStanding) -> [Report.Block] {
    var blocks: [Report.Block] = []
    if voice.edition == .reviewer, let guidance = guidance(for: row, in: section) { blocks.append(.guidance(guidance)) }
    blocks += text(of: row, in: section)
    if row.isCriterion { blocks += verdict(on: row) }
    if voice.edition == .reviewer { blocks += gaps(in: section, row: row.id) }
    return blocks
  }

  private func text(of row: SectionStanding.Row, in section: SectionStanding) -> [Report.Block] {
    let isAccepted = section.state == .approved || section.state == .accepted
    if let text = row.texts[voice.language], voice.edition == .reviewer || isAccepted { return [.written(text)] }
    guard voice.edition == .official else { return [] }
    if row.isOptional { return [] }
    return [.gap(voice.word(voice.isTranslation ? .noTranslation : .noText), isPublic: true)]
  }

  /// The rating and what proves it.
  private func verdict(on row: SectionStanding.Row) -> [Report.Block] {
    var blocks: [Report.Block] = []
    if !row.evidence.isEmpty {
      let references = row.evidence.map { "[\($0)]" }.joined(separator: ", ")
      blocks.append(.paragraph(Report.Paragraph("\(voice.word(.evidence)): \(references)", style: "Note")))
    }
    if let level = voice.level(row.rating) {
      blocks.append(.paragraph(Report.Paragraph("\(voice.word(.rating)): \(voice.string(level.title))", style: "Note")))
    }
    return blocks
  }

  /// What is expected under a heading: the guidance of the outline, or the evidence that a criterion asks for.
  func guidance(for row: SectionStanding.Row, in section: SectionStanding) -> String? {
    if row.isCriterion {
      let criterion = base.standing.standard?.sections.lazy.flatMap(\.criteria).first { $0.id == row.id }
      let titles = (criterion?.evidence ?? []).compactMap { id in
        base.standing.standard?.evidence.first { $0.id == id }.map { voice.string($0.title) }
      }
      return titles.isEmpty ? nil : "\(voice.word(.expectedEvidence)): \(titles.joined(separator: "; "))"
    }
    return voice.report.heading(of: row, in: section)?.guidance.map(voice.string)
  }

  private func line(of gap: Gap) -> String {
    [gap.kind.word(in: voice.language), gap.detail, gap.person.map { voice.name($0) }].compactMap { $0 }
      .joined(separator: " · ")
  }
}

extension Gap {
  /// Whether the edition in a language is where it shows.
  fileprivate func concerns(_ voice: ReportVoice) -> Bool {
    waiver == nil && (language == nil ? !voice.isTranslation : language == voice.language)
  }
}

extension ReportStanding {
  /// The outline's heading that a row stands for; nil for a criterion.
  func heading(of row: SectionStanding.Row, in section: SectionStanding) -> ReportOutline.Heading? {
    let part = outline.allParts.first { $0.id == section.part }
    return part?.headings.first { "\(section.id).\($0.id)" == row.id }
  }
}
