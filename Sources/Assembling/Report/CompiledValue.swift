import Language
import Model

extension Scribes {
  /// A document that is compiled from the case's report: an edition of it, or the form of one of its sections.
  func compiled(_ called: CalledDocument, _ edition: Edition, path: String) throws(LanguageProblem) -> DocumentValue {
    let base = self[edition.main].base
    guard let standing = base.standing.report else {
      throw LanguageProblem(
        "no-agency", "'\(called.id)' is part of a report and its case names no agency; say `agency:`")
    }
    let report: Report
    if let kind = called.definition.edition {
      report = ReportValue(voice: ReportVoice(base: base, report: standing, edition: kind), called: called).report()
    } else {
      guard let section = called.item.flatMap({ standing[section: $0.id] }) else {
        throw LanguageProblem("no-section", "the report has no section for '\(called.id)'")
      }
      let voice = ReportVoice(base: base, report: standing, edition: .form)
      report = SectionForm(voice: voice, called: called, section: section).report()
    }
    var value = DocumentValue(
      caseID: base.standing.definition.id, document: called.id, languages: edition.languages, path: path,
      format: edition.format, template: report.reference, title: report.title,
      properties: Properties(base.standing, document: called.id, edition).record, fields: Record())
    value.report = report
    return value
  }
}
