package import Language
package import Model

/// A file and its value, or the stored form that is missing.
package struct Assembled: Sendable {
  package let file: CaseFile
  package let value: Result<DocumentValue, LanguageProblem>
}

/// Makes the plain value of each document from where its case stands. Pure.
package struct Assembler: Sendable {
  package let definitions: Definitions
  package let plan: PlanStanding
  /// From the out folder to the workspace, for links to what people filed there.
  package let workspace: String

  package init(definitions: Definitions, plan: PlanStanding, workspace: String = "..") {
    self.definitions = definitions
    self.plan = plan
    self.workspace = workspace
  }

  /// The documents a case calls for, as `files` lists them. Criteria are left out until `expanded`: what is left says
  /// whether the document is still current.
  package func documents(of standing: CaseStanding) -> [Assembled] {
    assembled(files(of: standing).indices, of: standing).map(\.document)
  }

  /// Only those at some places of the list.
  package func documents(of standing: CaseStanding, at places: Set<Int>) -> [Int: Assembled] {
    let documents = assembled(places.sorted(), of: standing).map { ($0.place, $0.document) }
    return Dictionary(documents) { first, _ in first }
  }

  private func assembled(
    _ places: some Sequence<Int>, of standing: CaseStanding
  ) -> [(place: Int, document: Assembled)] {
    let scribes = Scribes(definitions: definitions, standing: standing, plan: plan.plan, asOf: plan.asOf)
    let files = files(of: standing)
    return places.map { place in
      let file = files[place]
      let value: Result<DocumentValue, LanguageProblem> =
        switch file.origin {
        case .called(let called): scribes.value(of: called, file.edition, path: file.path)
        case .register(let evidence):
          .success(registers(file.edition.main).value(evidence, file, of: standing))
        case .survey(let result):
          .success(SurveyFields(base: scribes[file.edition.main].base, result: result).value(file, standing))
        case .tracker: .success(tracker(file, of: standing, scribes, files: files))
        }
      return (place, Assembled(file: file, value: value))
    }
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
    _ file: CaseFile, of standing: CaseStanding, _ scribes: Scribes, files: [CaseFile]
  ) -> DocumentValue {
    let language = file.edition.main
    let fields = TrackerFields(
      scribe: scribes[language], asOf: plan.asOf, files: files)
    return DocumentValue(
      caseID: standing.definition.id, document: file.document, languages: file.languages, path: file.path,
      format: file.format, template: file.template, title: Document.Builtin.tracker.title(in: language),
      properties: Properties(standing, document: file.document, file.edition).record, fields: fields.record())
  }

  private func registers(_ language: LanguageCode) -> EvidenceFields {
    EvidenceFields(definitions: definitions, plan: plan, language: language, workspace: workspace)
  }

  /// What lies beside the cases' folders, for each language of the workspace: `overview.<language>.xlsx`, and
  /// `evidence-register.<language>.xlsx` when a case has one.
  package func overviews() -> [DocumentValue] {
    planOverviews() + definitions.languages.compactMap { registers($0).planValue() }
  }

  private func planOverviews() -> [DocumentValue] {
    definitions.languages.map { language in
      let overview = Document.Builtin.overview
      return DocumentValue(
        caseID: nil, document: overview.rawValue, languages: [language],
        path: "\(plan.plan.id)/overview.\(language.rawValue).xlsx", format: .xlsx, template: "sheets/overview",
        title: overview.title(in: language),
        properties: Record([
          "document": .text(overview.rawValue), "plan": .text(plan.plan.id), "language": .text(language.rawValue),
        ]),
        fields: OverviewFields(definitions: definitions, plan: plan, language: language).record())
    }
  }
}
