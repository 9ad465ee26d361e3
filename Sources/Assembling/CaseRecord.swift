import Language
import Model

/// What all documents of a case in one language say alike: organisation, subject, workflow, steps.
struct CaseRecord {
  let definitions: Definitions
  let standing: CaseStanding
  let plan: Plan
  let wording: Wording
  let people: PersonRecords

  init(definitions: Definitions, standing: CaseStanding, plan: Plan, language: LanguageCode) {
    self.definitions = definitions
    self.standing = standing
    self.plan = plan
    wording = Wording(language, fallback: definitions.fallback)
    people = PersonRecords(definitions: definitions, wording: wording)
  }

  var fields: Record {
    let workflow = standing.workflow
    let basis = workflow.basis.map(wording.string)
    return Record([
      "organisation": .record(organisation),
      "plan": .text(plan.id),
      "case": .record(Record(["id": .text(standing.definition.id), "title": .text(title)])),
      "subject": .record(subject),
      "workflow": .record(
        Record([
          "title": wording.text(workflow.title),
          "procedure": wording.noun(workflow.procedure, origin: "workflow \(workflow.id), procedure"),
        ])),
      "standard": standing.standard.map { standard in
        .record(
          Record([
            "title": wording.noun(standard.title, origin: "standard \(standard.id)"),
            "edition": .text(standard.edition),
          ]))
      },
      "purpose": wording.text(workflow.purpose),
      "legal": basis.isEmpty ? nil : .text(basis.joined(separator: ", ")),
      "basis": .list(basis.map { .record(Record(["text": .text($0)])) }),
      "text": .record(texts),
    ])
  }

  /// «Сапаны сыртқы қамтамасыз ету рәсімі. 6B06102 Ақпараттық жүйелер».
  var title: String {
    "\(wording.string(standing.workflow.title)). \(subjectTitle)"
  }

  private var organisation: Record {
    let organisation = definitions.organisation
    return Record([
      "name": wording.noun(organisation.name, origin: "organisation, name"),
      "short": wording.noun(organisation.short ?? organisation.name, origin: "organisation, short"),
      "city": wording.text(organisation.city),
      "address": wording.text(organisation.address),
      "number": wording.text(organisation.number),
    ])
  }

  private var subject: Record {
    let subject = standing.definition.subject
    var record = Record([
      "full": .text(subjectTitle),
      "code": .text(subject == .organisation ? definitions.organisation.id : subject.id),
      "isOrganisation": .flag(subject.kind == .organisation),
      "isProgramme": .flag(subject.kind == .programme || subject.kind == .programmes),
      "isUnit": .flag(subject.kind == .unit),
      "isProject": .flag(subject.kind == .project),
    ])
    switch subject {
    case .organisation:
      record["title"] = wording.noun(definitions.organisation.name, origin: "organisation, name")
    case .unit(let id):
      record["title"] = wording.noun(definitions.units[id]?.title, origin: "unit \(id)")
    case .project(let id):
      record["title"] = wording.noun(definitions.projects[id]?.title, origin: "project \(id)")
    case .programme(let code):
      record["title"] = wording.noun(definitions.programmes[code]?.title, origin: "programme \(code)")
    case .programmes:
      record["title"] = .noun(Inflected(subjectTitle, language: wording.language, origin: "group of programmes"))
    }
    return record
  }

  var subjectTitle: String {
    func named(_ code: String, _ noun: Noun?) -> String {
      guard let noun else { return code }
      let title = wording.string(noun.text)
      return wording.language == .en ? "\(code) “\(title)”" : "\(code) «\(title)»"
    }
    switch standing.definition.subject {
    case .organisation: return wording.string(definitions.organisation.name.text)
    case .unit(let id): return definitions.units[id].map { wording.string($0.title.text) } ?? id
    case .project(let id): return definitions.projects[id].map { wording.string($0.title.text) } ?? id
    case .programme(let code): return named(code, definitions.programmes[code]?.title)
    case .programmes(let codes):
      return codes.map { named($0, definitions.programmes[$0]?.title) }.joined(separator: ", ")
    }
  }

  private var texts: Record {
    var record = Record()
    for text in standing.workflow.texts {
      record[text.name] = wording.noun(text.noun, origin: "workflow \(standing.workflow.id), text \(text.name)")
    }
    return record
  }

  /// What a repeated step or document stands for, as its title says it.
  func title(of item: Item) -> String {
    switch item {
    case .section(let id):
      let section = standing.standard?.sections.first { $0.id == id }
      return section.map { wording.string($0.title) } ?? id
    case .part(let id): return title(ofPart: id)
    case .member(let id): return people.fullName(of: id) ?? id
    case .unit(let id): return definitions.units[id].map { wording.string($0.title.text) } ?? id
    case .programme(let code): return definitions.programmes[code].map { wording.string($0.title.text) } ?? code
    }
  }

  private func title(ofPart id: String) -> String {
    let section = standing.standard?.sections.first { $0.id == id }
    return (standing.report?[section: id]?.title ?? section?.title).map { wording.string($0) } ?? id
  }

  func record(of item: Item?) -> Value? {
    item.map { .record(Record(["id": .text($0.id), "title": .text(title(of: $0))])) }
  }

  func layout(of template: String) -> SheetLayout? {
    template.split(separator: "/").last.flatMap { definitions.layouts[String($0)] }
  }

  /// The person a role means in this case, as documents show them.
  func person(in role: String?) -> Value? {
    guard let role else { return nil }
    let title = standing.workflow.roles.first { $0.id == role }?.title
    return people.record(of: standing.roles[role]?.person, role: title, roleID: role)
  }

  /// Who answers for a step; nil while nobody is bound, for cells that then stay empty.
  func boundResponsible(for step: StepStanding) -> Value? {
    step.person.flatMap { definitions.people[$0] } == nil ? nil : responsible(for: step)
  }

  /// Who answers for a step, or blank lines to be filled by hand.
  func responsible(for step: StepStanding) -> Value {
    let title = standing.workflow.roles.first { $0.id == step.role }?.title
    return people.record(of: step.person, role: title, roleID: step.role)
  }
}
