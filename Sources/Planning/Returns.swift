import Model

/// What the forms of one case have answered, how far each is, and which steps they complete.
struct Returns {
  /// A document that a turn of a step calls for.
  struct Source {
    let id: String
    let document: Document
    let turn: Turn
  }

  private(set) var sheets: [String: AnswerSheet] = [:]
  private(set) var progress: [String: FormProgress] = [:]
  private(set) var findings: [Finding] = []
  /// What came back of sections of the report, by document id.
  private(set) var sections: [String: SectionTexts] = [:]
  /// When what a document answers last became another, in the case's history; of documents that some step accepts.
  private(set) var changed: [String: Int] = [:]
  /// The event that made each document complete.
  private var completing: [String: Filed] = [:]
  private let basis: Basis
  private let filed: [String: [Filed]]

  init(_ basis: Basis) {
    self.basis = basis
    filed = Dictionary(grouping: basis.history.filed, by: \.form.document)
    let sources = basis.sources
    let standard = basis.outline.standard
    let criteria = Set(standard?.sections.flatMap { $0.criteria.map(\.id) } ?? [])
    for source in sources where source.document.kind == .section { mergeSection(source) }
    let asked = sources.filter { $0.document.kind != .section }
    for source in asked where !source.document.isFollowUpPlan {
      let rows = FormRows(
        criteriaOf: standard, source.turn.item, basis.scale,
        judges: basis.layout(of: source.document)?.chooses(from: "scale") ?? true)
      merge(source, rows, known: criteria)
    }
    let documents = Set(sources.map(\.id))
    // Forms of a version that had other documents keep what they say.
    for (id, forms) in filed where !documents.contains(id) {
      var merging = Merging(.ask, deciders: [])
      for form in forms { merging.add(form) }
      sheets[id] = merging.sheet(rows: nil)
    }
    var derived = FindingsOfCase(basis, asked.filter { !$0.document.isFollowUpPlan }, sheets)
    findings = derived.findings
    for source in asked where source.document.isFollowUpPlan {
      merge(source, FormRows(findings: basis.findings(findings, about: source.turn.item)), known: nil)
    }
    derived.followUp(asked.filter(\.document.isFollowUpPlan).compactMap { sheets[$0.id] })
    findings = derived.findings
  }

  private mutating func merge(_ source: Source, _ rows: FormRows, known: Set<String>?) {
    guard let forms = filed[source.id] else { return }
    var merging = merging(of: source)
    let reopened = basis.history.reopenings[source.turn.id] ?? -1
    var completed: Filed?
    let isAccepted = basis.outline.accepted.contains(source.document.id)
    for form in forms {
      let before = merging.cells
      merging.add(form)
      if isAccepted, !merging.says(before) { changed[source.id] = form.order }
      let isComplete = !merging.hasConflicts && progress(of: source, rows, merging).isComplete
      // After a reopening the next form decides anew.
      completed = isComplete && form.order > reopened ? completed ?? form : nil
    }
    sheets[source.id] = merging.sheet(rows: known)
    progress[source.id] = progress(of: source, rows, merging)
    completing[source.id] = completed
  }

  /// Of remarks it is not known beforehand how many there are.
  private func progress(of source: Source, _ rows: FormRows, _ merging: Merging) -> FormProgress {
    let rows = source.document.template == Document.remarksTemplate ? FormRows(remarksIn: merging.cells) : rows
    return rows.progress(of: merging.cells)
  }

  private func merging(of source: Source) -> Merging {
    var deciders: [String] = []
    if case .role(let role) = source.document.conflicts { deciders = Roles.people(of: basis.bound[role]) }
    return Merging(source.document.conflicts, deciders: Set(deciders))
  }

  /// A section is complete when each of its rows has a text in the language it is written in.
  private mutating func mergeSection(_ source: Source) {
    guard let forms = filed[source.id], let report = basis.report, let section = basis.section(of: source.turn) else {
      return
    }
    var merging = merging(of: source)
    var texts = SectionTexts(source: report.source)
    let rows = FormRows(section: section, of: report)
    let reopened = basis.history.reopenings[source.turn.id] ?? -1
    var completed: Filed?
    for filed in forms {
      var form = filed.form
      form.answers = SectionTexts.texts(of: form)
      merging.add(Filed(order: filed.order, event: filed.event, form: form))
      let sheet = merging.sheet(rows: nil)
      texts.add(filed, merged: sheet.cells, conflicts: sheet.conflicts)
      let isDisputed = sheet.conflicts.contains { $0.column == rows.column }
      let isComplete = !isDisputed && rows.progress(of: sheet.cells).isComplete
      completed = isComplete && filed.order > reopened ? completed ?? filed : nil
    }
    let sheet = merging.sheet(rows: nil)
    sheets[source.id] = sheet
    progress[source.id] = rows.progress(of: sheet.cells)
    completing[source.id] = completed
    sections[source.id] = texts
    changed[source.id] = texts.changed
  }

  /// The word that forms or findings give on a turn, nil while they leave it open.
  func word(on turn: Turn) -> Event? {
    switch turn.step.value.completion {
    case .recorded, .issued, .accepted: return nil
    case .returned:
      let forms = turn.calls.filter { basis.isForm($0.document.value) }
      let words = forms.compactMap { completing[$0.id] }
      guard words.count == forms.count, let last = words.max(by: { $0.order < $1.order }) else { return nil }
      return Event(kind: .done, caseID: last.event.caseID, step: turn.id, on: last.event.on, by: last.event.by)
    case .closed:
      let findings = basis.findings(findings, about: turn.item)
      guard !findings.isEmpty, findings.allSatisfy(\.state.isFinished) else { return nil }
      let closings = findings.compactMap { $0.followUp[AnswerColumn.closedOn] }
      // Reopened after the last of them was closed: somebody has to say that it is done.
      let last = basis.history.filed.last { $0.event.kind == .returned }
      guard let closing = closings.max(by: { $0.value < $1.value }), let day = Day(iso: closing.value),
        let last, last.order > basis.history.reopenings[turn.id] ?? -1
      else { return nil }
      return Event(kind: .done, caseID: last.event.caseID, step: turn.id, on: day, by: closing.by)
    }
  }
}
