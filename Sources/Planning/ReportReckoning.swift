import Model

/// Works out where the report of one case stands, section by section.
struct ReportReckoning {
  let basis: Basis
  let report: ReportBasis
  let returns: Returns?
  let steps: [StepStanding]
  let evidence: EvidenceStanding?
  private let ratings: [String: String]
  /// When the official edition was last done, in the case's history; nil while it is not.
  private let official: Int?

  init(
    _ report: ReportBasis, _ basis: Basis, _ returns: Returns?, _ steps: [StepStanding], _ evidence: EvidenceStanding?
  ) {
    self.report = report
    self.basis = basis
    self.returns = returns
    self.steps = steps
    self.evidence = evidence
    ratings = Self.ratings(basis, returns)
    let editions = Set(basis.outline.workflow.documents.filter { $0.edition == .official }.map(\.id))
    let turns = basis.turns.flatMap { $0 ?? [] }.filter { !editions.isDisjoint(with: $0.step.value.documents) }
    official = turns.filter { basis.history.word(on: $0)?.kind == .done }.map(basis.history.order(of:)).max()
  }

  var standing: ReportStanding {
    let sections = report.sections.map(section)
    return ReportStanding(
      outline: report.outline, agency: report.agency, source: report.source, translations: report.translations,
      changes: report.own?.changes, sections: sections,
      gaps: zip(report.sections, sections).flatMap { GapsOfSection(self, $0, $1).all })
  }

  private func section(_ section: ReportOutline.Section) -> SectionStanding {
    let document = document(of: section)
    let texts = returns?.sections[document]
    let isChanged = official.map { order in texts?.found.values.contains { $0.order > order } ?? false } ?? false
    return SectionStanding(
      id: section.id, part: section.part.id, document: document, title: section.title,
      state: state(of: section, document), author: basis.author(of: section),
      rows: section.rows.map { row in
        SectionStanding.Row(
          id: row.id, title: row.title, isCriterion: row.criterion != nil, isOptional: row.isOptional,
          texts: self.texts(of: row.id, document), rating: ratings[row.id], evidence: evidence(for: row))
      }, isChanged: isChanged)
  }

  /// The form's document id, `self-assessment-section/1`; empty where no step gets sections back.
  func document(of section: ReportOutline.Section) -> String {
    let written = basis.outline.workflow.documents.first { $0.kind == .section }
    return written.map { "\($0.id)/\(section.id)" } ?? ""
  }

  /// The step that gets the section back, and those that accept it, in the workflow's order.
  func steps(of section: ReportOutline.Section) -> (writing: StepStanding?, accepting: [StepStanding]) {
    let own = steps.filter { $0.item == .part(section.id) }
    let written = Set(basis.outline.workflow.documents.filter { $0.kind == .section }.map(\.id))
    let writing = own.first { !written.isDisjoint(with: $0.definition.documents) }
    return (writing, own.filter { $0.definition.accepts != nil && $0.definition.accepts == writing?.definition.id })
  }

  private func state(of section: ReportOutline.Section, _ document: String) -> SectionStanding.State {
    guard let texts = returns?.sections[document], let lastForm = texts.lastForm else { return .missing }
    let (writing, all) = steps(of: section)
    let accepting = all.filter { $0.state != .skipped }
    if let writing, basis.history.reopenings[writing.id].map({ $0 > lastForm }) ?? false { return .rework }
    // Where nobody accepts sections, one that is complete is as good as accepted.
    guard let last = accepting.last else { return writing?.state == .done ? .approved : .draft }
    if last.state == .done { return .approved }
    return accepting.first?.state == .done ? .accepted : .draft
  }

  private func texts(of row: String, _ document: String) -> [LanguageCode: WrittenText] {
    guard let cells = returns?.sheets[document]?.cells[row], let texts = returns?.sections[document] else { return [:] }
    func hash(_ language: LanguageCode) -> String? { cells[SectionColumn.text.id(in: language)]?.value }
    let source = hash(report.source)
    var written: [LanguageCode: WrittenText] = [:]
    for language in [report.source] + report.translations {
      guard let hash = hash(language),
        let found = texts.found[SectionTexts.Key(row: row, language: language, hash: hash)]
      else { continue }
      written[language] = WrittenText(
        file: found.file, row: row, hash: hash, by: found.by, on: "\(found.on)", words: found.words,
        changes: found.changes, comments: found.comments, marks: found.marks,
        isStale: language != report.source && found.source != source)
    }
    return written
  }

  private func evidence(for row: ReportOutline.Section.Row) -> [String] {
    guard row.criterion != nil else { return [] }
    return evidence?.entries.filter { $0.item.serves.contains(row.id) }.map(\.item.id) ?? []
  }

  /// The level that the case's checklists give each criterion; of several the last one given.
  private static func ratings(_ basis: Basis, _ returns: Returns?) -> [String: String] {
    guard let returns, let scale = basis.scale else { return [:] }
    let levels = Set(scale.levels.map(\.id))
    var given: [String: AnswerSheet.Cell] = [:]
    for source in basis.sources where source.document.kind == .checklist {
      for (row, cells) in returns.sheets[source.id]?.cells ?? [:] {
        guard let cell = cells[AnswerColumn.verdict], levels.contains(cell.value) else { continue }
        if let known = given[row], known.on > cell.on { continue }
        given[row] = cell
      }
    }
    return given.mapValues(\.value)
  }
}
