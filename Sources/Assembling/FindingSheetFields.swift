import Language
import Model

/// The value of a workbook about findings: a register, or a follow-up plan to be filled in.
struct FindingSheetFields {
  let base: CaseRecord
  let called: CalledDocument
  let common: Record
  let layout: SheetLayout

  func record() -> Record {
    let (step, wording) = (base.standing.steps[called.step], base.wording)
    // What a sheet can say at all is what its fingerprint is about, so that nothing else is in it.
    var fields = common
    fields["title"] = wording.text(called.definition.title)
    fields["item"] = base.record(of: called.item)
    fields["responsible"] = base.boundResponsible(for: step)
    fields["due"] = wording.date(step.due)
    for field in FindingFields(base: base, item: called.item).record().fields { fields[field.name] = field.value }
    if called.definition.isFollowUpPlan {
      fields["measures"] = .list(rows)
      AnswerFields(base: base, document: called.id, template: called.definition.template).add(to: &fields)
    }
    let form = SheetFields(base: base, called: called, common: common)
    fields["grades"] = .list(grades)
    fields["agreements"] = .list(choices(.agree, .disagree))
    fields["acceptances"] = .list(choices(.accepted, .returned))
    fields["people"] = .list(base.people.choices)
    fields["machine"] = .record(form.machine(addressee: step.person))
    return fields
  }

  /// The findings with what was filled in already, under the ids of the columns and as codes.
  private var rows: [Value] {
    let source = FindingRecords(base: base)
    let findings = source.findings(about: called.item).filter { $0.state != .withdrawn }
    let dates = Set(layout.sheets.flatMap(\.columns).filter { $0.content == .input(.date) }.map(\.id))
    return zip(findings, source.records(of: findings)).map { finding, record in
      var row = record
      // Until somebody says otherwise the action is due when its grade says so.
      row[AnswerColumn.due] = base.wording.date(finding.deadlines.implementation)
      for column in finding.followUp.keys.sorted() {
        guard let text = finding.answer(column) else { continue }
        row[column] = dates.contains(column) ? Day(iso: text).map { .date($0, base.wording.language) } : .text(text)
      }
      return .record(row)
    }
  }

  private var grades: [Value] {
    (base.definitions.scales[Scale.findingGrades]?.levels ?? []).map { level in
      .record(
        Record([
          "id": .text(level.id), "title": base.wording.text(level.title), "tone": .text(level.tone.rawValue),
        ]))
    }
  }

  private func choices(_ words: FollowUpWord...) -> [Value] {
    words.map { word in
      .record(Record(["id": .text(word.rawValue), "title": .text(word.text(in: base.wording.language))]))
    }
  }
}
