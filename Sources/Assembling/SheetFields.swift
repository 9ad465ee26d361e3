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
    fields["item"] = base.record(of: called.item)
    fields["responsible"] = base.boundResponsible(for: step)
    fields["due"] = wording.date(step.due)
    fields["sections"] = .list(SectionRecords(base: base).heads(only: called.item))
    fields["scale"] = .list(scale)
    fields["people"] = .list(people)
    fields["machine"] = .record(machine(addressee: step.person))
    return fields
  }

  private var scale: [Value] {
    let levels = base.standing.standard.flatMap { base.definitions.scales[$0.scale] }?.levels ?? []
    return levels.map { level in
      .record(
        Record([
          "id": .text(level.id), "title": base.wording.text(level.title), "tone": .text(level.tone.rawValue),
          "counts": .flag(level.counts),
        ]))
    }
  }

  /// Who may be named in the form, by name.
  private var people: [Value] {
    base.definitions.people.keys.sorted().compactMap { id in
      guard let name = base.people.fullName(of: id) else { return nil }
      return .record(Record(["id": .text(id), "title": .text(name)]))
    }
  }

  /// What the hidden machine sheet says about the file.
  private func machine(addressee: String?) -> Record {
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
