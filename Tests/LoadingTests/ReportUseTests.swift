import Model
import Testing

@testable import Loading

/// What workflows, plans and cases say about reports.
@Suite struct ReportUseTests {
  private static let report = "cases/\(SmallUniversity.reportCase)/report.yaml"

  @Test(arguments: [
    (
      "agency: agency", "standard: iso\n⟪⟫agency: agency",
      "duplicate-key a workflow has 'agency' or 'standard': the agency's catalogue is its standard"
    ),
    ("agency: agency", "agency: ⟪⟫agencie", "unknown-agency unknown agency 'agencie' (did you mean 'agency'?)"),
    (
      "done: accepted\n    accepts: section", "done: ⟪⟫accepted",
      "missing-key 'accepted' needs 'accepts': the step whose forms are good"
    ),
    ("accepts: section", "accepts: ⟪⟫secton", "unknown-step unknown step 'secton' (did you mean 'section'?)"),
    (
      "accepts: section", "accepts: ⟪⟫sending",
      "wrong-type step 'sending' gets no forms back: it is not 'done: returned'"
    ),
    ("done: accepted\n    accepts: section", "accepts: ⟪⟫section", "wrong-type 'accepts' goes with 'done: accepted'"),
    (
      "    needs: [section]\n    for each: part of report\n    responsible: administrator of part\n    done: accepted\n    accepts: section",
      "    responsible: group\n    needs: [section]\n    done: accepted\n    accepts: ⟪⟫section",
      "wrong-type steps 'approval' and 'section' are not repeated for the same"
    ),
    (
      "    needs: [section]\n    for each: part of report\n    responsible: administrator of part\n    done: accepted\n    accepts: section",
      "    for each: part of report\n    responsible: administrator of part\n    done: accepted\n    accepts: ⟪⟫section",
      "missing-key step 'approval' accepts 'section' without waiting for it; add it to 'needs'"
    ),
    (
      "    for each: part of report\n    responsible: author of part",
      "    for each: unit\n    responsible: ⟪⟫author of part",
      "wrong-type 'author of part' needs 'part of report' in 'for each' of the same step"
    ),
    (
      "documents: [self-assessment-report, self-assessment-report-review]\ndocuments:\n  self-assessment-section",
      "documents: [self-assessment-report, self-assessment-report-review, form]\ndocuments:\n  ⟪⟫form: {kind: section, title: Form}\n  self-assessment-section",
      "wrong-type step 'sending' makes section form 'form' and needs 'for each: part of report'"
    ),
    (
      "{kind: report, edition: official,", "{kind: report, edition: official, template: ⟪⟫orders/order,",
      "wrong-type document 'self-assessment-report' is compiled by the agency's outline and has no template"
    ),
    (
      "{kind: report, edition: official,", "{kind: letter, edition: ⟪⟫official,",
      "wrong-type 'edition' goes with the kind report"
    ),
    (
      "{kind: report, edition: official,", "{kind: report, edition: ⟪⟫form,",
      "wrong-type unknown value 'form'; known: official, reviewer for 'edition'"
    ),
    (
      "  self-assessment-report: {kind: report, edition: official,", "  ⟪⟫self-assessment-report: {kind: report,",
      "missing-key a document needs 'template': where it comes from"
    ),
  ])
  func `a mistake in a workflow is told with its place`(right: String, wrong: String, message: String) throws {
    try expect("workflows/accreditation.yaml", right, wrong, "error \(message)")
  }

  @Test(arguments: [
    ("general: omarov", "⟪⟫genral: omarov", "error unknown-part unknown part 'genral' (did you mean 'general'?)"),
    ("general: omarov", "general: ⟪⟫omarow", "error unknown-person unknown person 'omarow' (did you mean 'omarov'?)"),
    ("general: omarov", "⟪⟫responses: omarov", "warning unused-author the report omits part 'responses'"),
    (
      "general: omarov", "⟪⟫title-page: omarov",
      "warning unused-author nobody writes part 'title-page', sapa makes it"
    ),
    (
      "section/1.10", "⟪⟫section/1.1",
      "error unknown-step unknown item '1.1' (did you mean '1.10'?) of step 'section'"
    ),
  ])
  func `a mistake in a plan is told with its place`(right: String, wrong: String, message: String) throws {
    let (place, found) = try SmallUniversity.withReport().said("plans/2027.yaml", right, wrong)
    let line = place.split(separator: ":")[1]
    #expect(found.contains { $0.hasPrefix("plans/2027.yaml:\(line):") && $0.hasSuffix(message) }, "\(found)")
  }

  @Test func `a workflow over parts of a report needs an agency`() throws {
    var university = SmallUniversity.withReport()
    university.files["workflows/accreditation.yaml"]?.replace("agency: agency\n", with: "")
    university.files[Self.report] = nil
    #expect(
      try university.load().diagnostics.map { "\($0.severity) \($0.code) \($0.message)" }.filter {
        !$0.contains("item")
      }
        == [
          "error missing-key step 'section' goes over the parts of a report: name the 'agency' it is for",
          "warning unused-author without an agency there is no report to write",
        ])
  }

  @Test func `a report of a case without an agency is an error`() throws {
    var university = SmallUniversity.withReport()
    university.files["cases/2026-review-6B01/report.yaml"] = "report: 2026-review-6B01\n"
    #expect(
      try university.load().diagnostics.map { "\($0.severity) \($0.code) \($0.message)" } == [
        """
        error missing-key case '2026-review-6B01' has no agency, and so no report; name one with 'agency' in its plan
        """
      ])
  }

  @Test func `a report of a case that no plan has is told`() throws {
    var university = SmallUniversity.withReport()
    university.files["cases/2027-accreditation-6B02/report.yaml"] = "report: 2027-accreditation-6B02\n"
    #expect(
      try university.load().diagnostics.map { "\($0.severity) \($0.code)" } == ["warning unknown-case"])
  }

  @Test(arguments: [
    ("omit: [responses]", "omit: [⟪⟫response]", "unknown-part unknown part 'response' (did you mean 'responses'?)"),
    ("order: [swot,", "order: [⟪⟫swott,", "unknown-part unknown part 'swott' (did you mean 'swot'?)"),
    (
      "order: [swot,", "order: [swot, ⟪⟫responses,",
      "wrong-type 'responses' stands in a group and keeps its place there"
    ),
    ("order: [swot,", "order: [swot, ⟪⟫swot,", "duplicate-id 'swot' stands here twice"),
    ("after: general", "after: ⟪⟫genral", "unknown-part unknown part 'genral' (did you mean 'general'?)"),
    ("id: history", "id: ⟪⟫swot", "duplicate-id part 'swot' is one of outline 'report' already"),
    (
      "id: history", "id: ⟪⟫'1.10'",
      "duplicate-id '1.10' is a standard of 'iso', by which agency 'agency' has its reports written"
    ),
    ("gap: swot.threats", "gap: ⟪⟫swot.treats", "unknown-gap unknown gap 'swot.treats' (did you mean 'swot.threats'?)"),
    ("by: kim", "by: ⟪⟫kym", "unknown-person unknown person 'kym' (did you mean 'kim'?)"),
    ("source: ru", "source: ⟪⟫en", "unknown-language the case's documents are not written in 'en', but in kk, ru"),
    ("changes: accept", "changes: ⟪⟫keep", "wrong-type unknown value 'keep'; known: accept, reject for 'changes'"),
    (
      "report: 2027-accreditation-6B01", "report: ⟪⟫2027-accreditation-6B02",
      "bad-id '2027-accreditation-6B02' must be the case of its folder, '2027-accreditation-6B01'"
    ),
  ])
  func `a mistake in a case's report is told with its place`(right: String, wrong: String, message: String) throws {
    try expect(Self.report, right, wrong, "error \(message)")
  }

  private func expect(_ file: String, _ right: String, _ wrong: String, _ message: String) throws {
    let (place, found) = try SmallUniversity.withReport().said(file, right, wrong)
    #expect(found.contains("\(place) \(message)"), "\(place) \(message), but found \(found)")
  }
}
