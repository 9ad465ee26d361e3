import Model

/// What reckoning with one case starts from.
struct Basis {
  let definition: Case
  let outline: Outline
  let history: CaseHistory
  let roles: Roles
  let asOf: Day
  let bound: [String: BoundRole]
  /// Nil for a case without an agency.
  let report: ReportBasis?
  /// For each step its turns, nil when the step does not exist for this kind of subject.
  let turns: [[Turn]?]

  init(_ definition: Case, _ outline: Outline, _ history: CaseHistory, _ roles: Roles, asOf: Day) {
    self.definition = definition
    self.outline = outline
    self.history = history
    self.roles = roles
    self.asOf = asOf
    let bound = roles.roles(of: definition, outline)
    self.bound = bound
    let report = ReportBasis(
      definition, outline.workflow, outline.standard, roles.definitions, asOf: asOf)
    self.report = report
    let items = Items(
      subject: definition.subject.kind, roles: roles, bound: bound, sections: report?.sections.map(\.id) ?? [])
    turns = outline.steps.indices.map { items.turns(of: $0, in: outline) }
  }

  /// Turns with the documents they call for, in step order.
  var sources: [Returns.Source] {
    turns.flatMap { $0 ?? [] }.flatMap { turn in
      turn.calls.map { Returns.Source(id: $0.id, document: $0.document.value, turn: turn) }
    }
  }

  /// The scale its verdicts are given on.
  var scale: Scale? {
    outline.standard.flatMap { roles.definitions.scales[$0.scale] }
  }

  /// Whether people fill it in: a section of the report, or a workbook whose layout has cells for it.
  func isForm(_ document: Document) -> Bool {
    if document.kind == .section { return true }
    guard document.format == .xlsx else { return false }
    return layout(of: document)?.sheets.contains { !$0.entries.isEmpty || $0.columns.contains(where: \.isInput) }
      ?? true
  }

  /// Nil where the layout is not known.
  func layout(of document: Document) -> SheetLayout? {
    roles.definitions.layouts[String(document.template.dropFirst("sheets/".count))]
  }

  /// The sheet to which people add rows.
  func openSheet(of document: Document) -> SheetLayout.Sheet? {
    layout(of: document)?.sheets.first { $0.openRows > 0 }
  }

  /// What outside experts recommended in the case.
  var recommendations: Recommendations? { roles.definitions.recommendations[definition.id] }

  /// The unit that a turn is about: its item's, the subject's, else that of the person who answers for it.
  func unit(of turn: Turn) -> String? {
    unit(about: turn) ?? person(for: turn).flatMap { roles.definitions.people[$0]?.unit }
  }

  /// The unit that a turn is about; nil when it is about none in particular.
  func unit(about turn: Turn) -> String? {
    switch turn.item {
    case .unit(let unit)?: return unit
    case .programme(let code)?: return roles.definitions.programmes[code]?.unit
    case .section?, .member?, .part?, nil: break
    }
    return unitOfSubject
  }

  /// The unit that the whole case is about.
  var unitOfSubject: String? {
    switch definition.subject {
    case .unit(let unit): return unit
    case .programme(let code): return roles.definitions.programmes[code]?.unit
    case .project(let project): return roles.definitions.projects[project]?.unit
    case .organisation, .programmes: return nil
    }
  }

  /// Those of the case's findings that belong to an item; all where there is none.
  func findings(_ findings: [Finding], about item: Item?) -> [Finding] {
    item == nil
      ? findings
      : findings.filter {
        $0.concerns(item, in: outline.standard, of: roles.definitions.programmes, roles.definitions.units)
      }
  }

  func person(for turn: Turn) -> String? {
    switch turn.responsible {
    case .authorOfPart: return section(of: turn).flatMap(author)
    case .administratorOfPart: return section(of: turn).flatMap(administrator)
    case .role, .administratorOfSection, .headOfUnit, .headOfSubject, .member: break
    }
    return roles.person(for: turn, in: definition, bound, standard: outline.standard?.id)
  }
}

extension SheetLayout.Column {
  fileprivate var isInput: Bool {
    if case .input = content { true } else { false }
  }
}
