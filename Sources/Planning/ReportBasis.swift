import Model

/// The report that a case writes: by whose profile, over which sections, in which languages.
struct ReportBasis {
  let agency: Agency
  /// As the case changed it.
  let outline: ReportOutline
  /// What the case changes; nil when it changes nothing.
  let own: CaseReport?
  let sections: [ReportOutline.Section]
  let source: LanguageCode
  let translations: [LanguageCode]
  private let asOf: Day

  /// Nil for a case without an agency.
  init?(_ definition: Case, _ workflow: Workflow, _ standard: Standard?, _ definitions: Definitions, asOf: Day) {
    guard let agency = definitions.agency(of: definition, workflow),
      let outline = definitions.outline(of: definition, workflow)
    else { return nil }
    let languages = definition.languages ?? definitions.languages
    self.agency = agency
    self.outline = outline
    own = definitions.reports[definition.id]
    sections = outline.sections(over: standard)
    let source = own?.source ?? languages.first ?? .kk
    self.source = source
    translations = languages.filter { $0 != source }
    self.asOf = asOf
  }

  func section(_ id: String) -> ReportOutline.Section? { sections.first { $0.id == id } }

  /// The waiver that holds for a section or one of its rows; one that is over does not.
  func waiver(on section: String, _ row: String? = nil) -> CaseReport.GapWaiver? {
    own?.waivers.last { waiver in
      (waiver.target == section || waiver.target == row) && waiver.until.map { $0 >= asOf } ?? true
    }
  }
}

extension Basis {
  /// Who writes a section: whom the case names, the role of its part, or the standard's administrator.
  func author(of section: ReportOutline.Section) -> String? {
    definition.authors[section.id] ?? holder(of: section.part.author) ?? administrator(ofStandard: section)
  }

  /// Who accepts a section: the standard's administrator; of a written part the holder of its role, else the head of the
  /// working group.
  func administrator(of section: ReportOutline.Section) -> String? {
    guard section.standard == nil else { return administrator(ofStandard: section) }
    let group = outline.workflow.roles.first { $0.members != nil }
    return holder(of: section.part.author) ?? holder(of: group?.id)
  }

  private func administrator(ofStandard section: ReportOutline.Section) -> String? {
    guard section.standard != nil, let standard = outline.standard else { return nil }
    return roles.definitions.administrators[standard.id]?[section.id]
  }

  /// A role that the workflow does not have can still be the organisation's.
  private func holder(of role: String?) -> String? {
    guard let role else { return nil }
    return bound[role]?.person
      ?? roles.bound(role, to: definition.roles[role] ?? roles.definitions.roles[role]).person
  }

  /// The section that a turn stands for; nil for turns that are not over parts of the report.
  func section(of turn: Turn) -> ReportOutline.Section? {
    guard case .part(let id)? = turn.item else { return nil }
    return report?.section(id)
  }
}
