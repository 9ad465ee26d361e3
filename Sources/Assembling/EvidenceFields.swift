import Language
import Model

/// The values of the registers of evidence: one for each case that has one, and one for the plan.
struct EvidenceFields {
  let definitions: Definitions
  let plan: PlanStanding
  let language: LanguageCode
  /// From the out folder to the workspace, `..`.
  let workspace: String

  private static let document = Document.Builtin.evidenceRegister

  func value(_ evidence: EvidenceStanding, _ file: CaseFile, of standing: CaseStanding) -> DocumentValue {
    let records = records(of: standing, evidence)
    var fields = common([records])
    fields["machine"] = .record(machine(of: standing))
    fields["case"] = .record(
      Record(["id": .text(standing.definition.id), "title": .text(records.base.title)]))
    return DocumentValue(
      caseID: standing.definition.id, document: file.document, languages: file.languages, path: file.path,
      format: file.format, template: file.template, title: Self.document.title(in: language),
      properties: Properties(standing, document: file.document, file.edition).record, fields: fields)
  }

  /// Nil when no case of the plan has a register.
  func planValue() -> DocumentValue? {
    let all = plan.cases.compactMap { standing in
      standing.evidence.map { (standing: standing, records: records(of: standing, $0)) }
    }
    guard !all.isEmpty else { return nil }
    var fields = common(all.map(\.records))
    let edition = Edition(languages: [language], format: .xlsx)
    fields["cases"] = .list(
      all.map { standing, records in
        let path = edition.path(of: Self.document.rawValue, in: standing.definition, plan: plan.plan)
        return .record(records.counts(register: path))
      })
    return DocumentValue(
      caseID: nil, document: Self.document.rawValue, languages: [language],
      path: "\(plan.plan.id)/\(Self.document.rawValue).\(language.rawValue).xlsx", format: .xlsx,
      template: "sheets/evidence-overview", title: Self.document.title(in: language),
      properties: machine(of: nil), fields: fields)
  }

  /// What the file is, for its properties and its machine sheet; nil for the whole plan.
  private func machine(of standing: CaseStanding?) -> Record {
    Record([
      "case": standing.map { .text($0.definition.id) }, "document": .text(Self.document.rawValue),
      "plan": .text(plan.plan.id), "language": .text(language.rawValue),
    ])
  }

  private func records(of standing: CaseStanding, _ evidence: EvidenceStanding) -> EvidenceRecords {
    EvidenceRecords(
      base: CaseRecord(definitions: definitions, standing: standing, plan: plan.plan, language: language),
      evidence: evidence, workspace: workspace)
  }

  private func common(_ all: [EvidenceRecords]) -> Record {
    let wording = Wording(language, fallback: definitions.fallback)
    return Record([
      "title": .text(Self.document.title(in: language)),
      "plan": .text(plan.plan.id),
      "organisation": .record(
        Record(["name": wording.noun(definitions.organisation.name, origin: "organisation, name")])),
      "asOf": .date(plan.asOf, language),
      "items": .list(all.flatMap(\.items)),
      "files": .list(all.flatMap(\.files)),
      "states": .list(
        ([.listed, .missing, .changed, .expired, .unused, .notListed] as [EvidenceStanding.State]).map { state in
          .record(
            Record([
              "title": .text(state.word(in: language)),
              "count": .number(all.reduce(0) { $0 + $1.evidence.count(state) }),
            ]))
        }),
      "machine": .record(machine(of: nil)),
    ])
  }
}
