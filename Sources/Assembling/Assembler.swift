package import Language
package import Model

/// One file of a document, assembled or not: a stored form that is missing is named.
package struct Assembled: Sendable {
  /// Relative to the out folder.
  package let path: String
  /// Nil for the tracker.
  package let called: CalledDocument?
  package let languages: [LanguageCode]
  package let value: Result<DocumentValue, LanguageProblem>

  /// `kk`, or `kk-ru`.
  package var suffix: String { languages.map(\.rawValue).joined(separator: "-") }

  /// The document's id as `run` reports it.
  package var document: String { called?.id ?? Document.Builtin.tracker.rawValue }
}

/// Makes the plain value of each document from where its case stands. Pure.
package struct Assembler: Sendable {
  package let definitions: Definitions
  package let plan: PlanStanding

  package init(definitions: Definitions, plan: PlanStanding) {
    self.definitions = definitions
    self.plan = plan
  }

  /// The documents a case calls for, and its tracker last. Criteria are left out until `expanded`: what is left says
  /// whether the document is still current.
  package func documents(of standing: CaseStanding) -> [Assembled] {
    let scribes = Scribes(definitions: definitions, standing: standing, plan: plan.plan)
    var outcomes: [Assembled] = []
    var files: [CaseFile] = []
    for called in standing.documents {
      for edition in Edition.all(of: called.definition, in: standing.definition, definitions) {
        let path = edition.path(of: called.id, in: standing.definition, plan: plan.plan)
        outcomes.append(
          Assembled(
            path: path, called: called, languages: edition.languages,
            value: scribes.value(of: called, edition, path: path)))
        files.append(CaseFile(path: path, step: called.step, document: called.definition, languages: edition.languages))
      }
    }
    for language in standing.definition.languages ?? definitions.languages {
      outcomes.append(
        tracker(of: standing, scribes.base(language), scribes.common(language), files: files))
    }
    return outcomes
  }

  /// The value with the criteria of its sections and what was answered to them, ready to be written.
  package func expanded(_ value: DocumentValue, of standing: CaseStanding, item: Item?) -> DocumentValue {
    guard let base = base(of: value, standing) else { return value }
    let answers = AnswerFields(base: base, document: value.document, template: value.template)
    var value = value
    let sections = SectionRecords(base: base)
    value.fields["sections"] = .list(sections.full(only: item, answers: answers))
    if base.layout(of: value.template)?.chooses(from: "criteria") ?? false {
      value.fields["criteria"] = .list(sections.criteria(only: item))
    }
    return value
  }

  /// The criteria that a document prints, the same in every case of a catalogue's version; nil when it prints none.
  package func criteria(of value: DocumentValue, _ standing: CaseStanding, item: Item?) -> Value? {
    base(of: value, standing).map { .list(SectionRecords(base: $0).full(only: item)) }
  }

  private func base(of value: DocumentValue, _ standing: CaseStanding) -> CaseRecord? {
    guard value.format == .xlsx, value.fields["sections"] != nil, let language = value.languages.first else {
      return nil
    }
    return CaseRecord(definitions: definitions, standing: standing, plan: plan.plan, language: language)
  }

  private func tracker(
    of standing: CaseStanding, _ base: CaseRecord, _ common: Record,
    files: [CaseFile]
  ) -> Assembled {
    let language = base.wording.language
    let edition = Edition(languages: [language], format: .xlsx)
    let tracker = Document.Builtin.tracker
    let path = edition.path(of: tracker.rawValue, in: standing.definition, plan: plan.plan)
    let fields = TrackerFields(base: base, common: common, asOf: plan.asOf, files: files).record()
    return Assembled(
      path: path, called: nil, languages: [language],
      value: .success(
        DocumentValue(
          caseID: standing.definition.id, document: tracker.rawValue, languages: [language], path: path, format: .xlsx,
          template: "sheets/tracker", title: tracker.title(in: language),
          properties: Properties(standing, document: tracker.rawValue, edition).record, fields: fields)))
  }

  /// `overview.<language>.xlsx` for each language of the workspace.
  package func overviews() -> [DocumentValue] {
    definitions.languages.map { language in
      let overview = Document.Builtin.overview
      return DocumentValue(
        caseID: nil, document: overview.rawValue, languages: [language],
        path: "\(plan.plan.id)/overview.\(language.rawValue).xlsx", format: .xlsx, template: "sheets/overview",
        title: overview.title(in: language),
        properties: Record(["plan": .text(plan.plan.id), "language": .text(language.rawValue)]),
        fields: OverviewFields(definitions: definitions, plan: plan, language: language).record())
    }
  }
}
