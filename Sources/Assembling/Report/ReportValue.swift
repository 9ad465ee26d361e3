import Language
import Model

/// Puts a report together by its outline: one plain value, of which nothing is laid out yet.
struct ReportValue {
  let voice: ReportVoice
  let called: CalledDocument

  private var base: CaseRecord { voice.base }

  func report() -> Report {
    var numbering = Numbering()
    var parts: [Report.Part] = []
    for part in voice.report.outline.parts { parts += self.parts(of: part, level: 1, &numbering) }
    return Report(
      edition: voice.edition, language: voice.language.rawValue, title: voice.string(called.definition.title),
      header: "\(voice.string(called.definition.title)). \(base.subjectTitle)",
      reference: voice.report.outline.reference,
      words: voice.printed, changes: voice.report.changes?.rawValue, glossary: glossary, parts: parts)
  }

  private var glossary: [[String]] {
    let glossary = voice.report.agency.glossary.flatMap { base.definitions.glossaries[$0] }
    return (glossary?.entries ?? []).map { [voice.string($0.short), voice.string($0.full)] }.sorted { $0[0] < $1[0] }
  }

  /// Numbers of the parts on each level.
  private struct Numbering {
    private var prefix: String?
    private var last = 0

    mutating func next() -> String {
      last += 1
      return prefix.map { "\($0).\(last)" } ?? String(last)
    }

    func below(_ number: String?) -> Numbering {
      var below = Numbering()
      below.prefix = number
      return below
    }
  }

  private func parts(of part: ReportOutline.Part, level: Int, _ numbering: inout Numbering) -> [Report.Part] {
    let front = ReportFront(voice: voice, called: called)
    let title = voice.title(of: part)
    func plain(_ blocks: [Report.Block], isListed: Bool = true) -> Report.Part {
      Report.Part(
        id: part.id, level: title.isEmpty ? 0 : level, title: title, isListed: isListed && !title.isEmpty,
        startsPage: true,
        blocks: blocks)
    }
    switch part.kind {
    case .titlePage: return [plain(front.titlePage(), isListed: false)]
    case .approvalSheet: return [plain(front.approvalSheet(), isListed: false)]
    case .contents: return [plain([.contents], isListed: false)]
    case .abbreviations: return [plain([.abbreviations])]
    case .introduction, .written, .recommendations, .standards, .criteriaTable, .improvementPlan, .evidenceRegister,
      .responses, .group:
      let number = part.isNumbered ? numbering.next() : nil
      let head = Report.Part(
        id: part.id, level: level, number: number, title: title, startsPage: level == 1, blocks: blocks(of: part))
      return rest(of: part, head: head, below: numbering.below(number))
    }
  }

  private func blocks(of part: ReportOutline.Part) -> [Report.Block] {
    let tables = ReportTables(voice: voice)
    return switch part.kind {
    case .recommendations: tables.recommendations()
    case .criteriaTable: tables.criteriaTable()
    case .improvementPlan: tables.improvementPlan()
    case .evidenceRegister: tables.evidenceRegister()
    case .responses: ReportResponses(voice: voice).blocks()
    case .titlePage, .approvalSheet, .contents, .abbreviations, .introduction, .written, .standards, .group: []
    }
  }

  private func rest(of part: ReportOutline.Part, head: Report.Part, below: Numbering) -> [Report.Part] {
    var below = below
    let chapters = ReportChapters(voice: voice)
    switch part.kind {
    case .introduction:
      return [head] + ReportIntroduction(voice: voice).parts(id: part.id, level: head.level + 1, number: head.number)
    case .written:
      guard let section = voice.report[section: part.id] else { return [head] }
      return chapters.parts(of: section, level: head.level, number: head.number, startsPage: head.startsPage)
    case .standards:
      let sections = voice.report.sections.filter { $0.part == part.id }
      return [head]
        + sections.enumerated().flatMap { index, section in
          chapters.parts(of: section, level: head.level + 1, number: below.next(), startsPage: index > 0)
        }
    case .group: return [head] + part.parts.flatMap { parts(of: $0, level: head.level + 1, &below) }
    case .titlePage, .approvalSheet, .contents, .abbreviations, .recommendations, .criteriaTable, .improvementPlan,
      .evidenceRegister, .responses:
      return [head]
    }
  }
}
