import Language
import Model

/// The value of a Word document: what `Vocabulary.wordDocument` promises.
struct WordFields {
  let scribe: Scribe
  let called: CalledDocument
  let asOf: Day

  private var base: CaseRecord { scribe.base }

  /// Fails when an assignment sentence asks for a form nobody stored.
  func record() throws(LanguageProblem) -> Record {
    let (document, step, wording) = (called.definition, base.standing.steps[called.step], base.wording)
    var fields = scribe.common
    fields["title"] = wording.text(document.title)
    fields["asOf"] = wording.date(asOf)
    fields["about"] = wording.text(document.about ?? document.title)
    setNumberAndDate(in: &fields, of: step)
    fields["signatory"] = base.person(in: document.signedBy)
    fields["controller"] = base.person(in: document.control)
    fields["retained"] = .flag(document.control != nil && document.control == document.signedBy)
    fields["approver"] = base.person(in: document.approvedBy)
    fields["preparer"] = base.person(in: document.preparedBy)
    fields["distributor"] = base.person(in: document.distribution)
    fields["visas"] = .list(document.visas.compactMap { base.person(in: $0) })
    fields["fileIndex"] = wording.text(document.fileIndex)
    fields["retention"] = wording.text(document.retention)
    fields["reference"] = wording.text(document.reference)
    fields["item"] = base.record(of: called.item)
    fields["responsible"] = base.responsible(for: step)
    fields["due"] = wording.date(step.due)
    fields["sections"] = .list(SectionRecords(base: base).heads())
    let annexes = AnnexFields(scribe: scribe, document: document, step: step.definition.id)
    fields["steps"] = .list(scribe.steps.map { .record($0) })
    for field in annexes.record().fields { fields[field.name] = field.value }
    // Only orders assign; minutes of the same workflow have no annexes for its sentences to refer to.
    let assignments = AssignmentFields(base: base, annexes: annexes)
    for field in FindingFields(base: base, item: called.item).record().fields { fields[field.name] = field.value }
    fields["items"] = .list(document.kind == .order ? try assignments.items(over: fields) : [])
    return fields
  }

  /// Marked blanks until the step that issues the document is done.
  private func setNumberAndDate(in fields: inout Record, of step: StepStanding) {
    let language = base.wording.language
    let year = Int(base.plan.id.prefix(4)) ?? step.due?.year ?? 0
    fields["issued"] = .flag(step.completed != nil)
    fields["number"] =
      step.completed?.number.map { .text($0) } ?? .blank(Blank(.number, language: language, year: year))
    fields["date"] =
      step.completed.map { .date($0.on, language) } ?? .blank(Blank(.date, language: language, year: year))
  }
}
