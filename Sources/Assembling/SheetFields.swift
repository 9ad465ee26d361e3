import Language
import Model

/// The value of a workbook that people fill in: what its layout reads.
struct SheetFields {
  let base: CaseRecord
  let called: CalledDocument
  let common: Record

  /// Everything but the criteria, which `Assembler.expanded` adds.
  func record() -> Record {
    let (step, wording) = (base.standing.steps[called.step], base.wording)
    var fields = common
    fields["title"] = wording.text(called.definition.title)
    // A section speaks for itself: it has a sheet of its own.
    if case .section = called.item {} else { fields["item"] = base.record(of: called.item) }
    fields["responsible"] = base.boundResponsible(for: step)
    fields["due"] = wording.date(step.due)
    fields["sections"] = .list(SectionRecords(base: base).heads(only: called.item))
    fields["scale"] = .list(levels(of: base.standing.standard?.scale))
    for (name, scale) in Scale.lists.sorted(by: { $0.key < $1.key }) where isAsked(name) {
      fields[name] = .list(levels(of: scale))
    }
    if isAsked("units") { fields["units"] = .list(units) }
    fields["people"] = .list(base.people.choices)
    fields["machine"] = .record(machine(addressee: step.person))
    AnswerFields(base: base, document: called.id, template: called.definition.template).add(to: &fields)
    return fields
  }

  /// Whether the document's layout lets people choose from a list.
  private func isAsked(_ list: String) -> Bool {
    base.layout(of: called.definition.template)?.chooses(from: list) ?? false
  }

  private var units: [Value] {
    base.definitions.unitOrder.compactMap { base.definitions.units[$0] }.map { unit in
      .record(Record(["id": .text(unit.id), "title": base.wording.text(unit.title.text)]))
    }
  }

  private func levels(of scale: String?) -> [Value] {
    let levels = scale.flatMap { base.definitions.scales[$0] }?.levels ?? []
    return levels.map { level in
      .record(
        Record([
          "id": .text(level.id), "title": base.wording.text(level.title), "tone": .text(level.tone.rawValue),
          "counts": .flag(level.counts),
        ]))
    }
  }

  /// What the hidden machine sheet says about the file.
  func machine(addressee: String?) -> Record {
    let (workflow, standard) = (base.standing.workflow, base.standing.standard)
    return Record([
      "case": .text(base.standing.definition.id),
      "document": .text(called.id),
      "plan": .text(base.plan.id),
      "language": .text(base.wording.language.rawValue),
      "workflow": .text(workflow.id),
      "workflowVersion": .number(workflow.version),
      "standard": standard.map { .text($0.id) },
      "standardVersion": standard.map { .number($0.version) },
      "addressee": base.wording.text(addressee),
    ])
  }
}
