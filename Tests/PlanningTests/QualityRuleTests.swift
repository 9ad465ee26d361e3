import Model
import Planning
import Testing

@Suite("Quality rules")
struct QualityRuleTests {
  /// `code message` of one rule's warnings.
  private func breaches(_ code: String, _ sample: Sample, asOf day: String = "2026-09-15") -> [String] {
    sample.stands(asOf: day).1.filter { $0.code == code }.map {
      $0.message.replacing(" (case '\(Sample.caseID)')", with: "")
    }
  }

  @Test("a positive verdict without evidence, and a row left out without a reason")
  func evidence() {
    var sample = Sample.inAssessment()
    sample.returned(
      [
        "1.1-01 verdict": "conforms", "1.1-02 verdict": "conforms", "1.1-02 evidence-found": "minutes",
        "1.1-03 verdict": "not-applicable",
      ],
      by: "adam", on: "2026-09-10")
    #expect(
      breaches("verdict-without-evidence", sample) == ["'checklist/1.1': positive verdicts without evidence: 1.1-01"])
    #expect(
      breaches("not-applicable-without-reason", sample) == [
        "'checklist/1.1': rows that leave the count without a reason: 1.1-03"
      ])
    sample.returned(
      ["1.1-01 evidence-found": "order", "1.1-03 note": "no such programme"], by: "adam", on: "2026-09-11")
    #expect(breaches("verdict-without-evidence", sample) == [])
    #expect(breaches("not-applicable-without-reason", sample) == [])
  }

  @Test("a conflict is named with both sides and how to settle it")
  func conflict() {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10")
    sample.returned(["1.1-01 verdict": "partial"], by: "berik", on: "2026-09-11")
    #expect(
      breaches("answers-in-conflict", sample) == [
        "'checklist/1.1': different answers to 1.1-01.verdict: adam 'conforms' on 2026-09-10, berik 'partial' on 2026-09-11; settle it with `sapa record 2026-external-qa-organisation self-assessment/1.1 --settle 1.1-01.verdict=VALUE`"
      ])
  }

  @Test("two documents of a case that judge a criterion differently")
  func contradiction() {
    var sample = Sample.inAssessment()
    var audit = sample.workflow.documents[1]
    audit.id = "audit"
    sample.workflow.documents.append(audit)
    sample.workflow.steps[3].documents = ["audit"]
    sample.returned(["1.1-01 verdict": "conforms", "1.1-02 verdict": "partial"], by: "adam", on: "2026-09-10")
    sample.returned(
      ["1.1-01 verdict": "partial", "1.1-02 verdict": "partial"], by: "omarov", on: "2026-09-11", document: "audit")
    #expect(
      breaches("contradicting-answers", sample) == ["1.1-01 is 'conforms' in 'checklist/1.1' and 'partial' in 'audit'"])
    // Of two units each may stand as it does.
    sample.definitions.units["it"] = Unit(id: "it", title: Noun(Text("IT")), place: Sample.place)
    sample.definitions.unitOrder = ["office", "it"]
    sample.workflow.steps[3].repetition = .units(Filter())
    sample.returned(["1.1-01 verdict": "conforms"], by: "omarov", on: "2026-09-11", document: "audit/office")
    sample.returned(["1.1-01 verdict": "partial"], by: "omarov", on: "2026-09-11", document: "audit/it")
    #expect(breaches("contradicting-answers", sample) == [])
  }

  @Test("a late action that nobody wrote a note on, and a responsible person who left")
  func actions() {
    var sample = Sample.inAssessment()
    sample.workflow.steps[5].documents = ["actions"]
    sample.workflow.documents.append(
      Document(
        id: "actions", kind: .plan, title: Text("Follow-up"), template: Document.followUpTemplate, place: Sample.place))
    sample.returned(["1.1-01 verdict": "not-conform"], by: "adam", on: "2026-09-10")
    sample.events += sample.stands(asOf: "2026-09-10").0.openings(
      definitions: sample.definitions, events: sample.events)
    sample.returned(
      ["F-001 responsible": "berik", "F-001 due": "2026-09-20"], by: "serikova", on: "2026-09-11", document: "actions")
    sample.definitions.people["berik"]?.until = .on("2026-09-18")
    #expect(breaches("overdue-without-note", sample, asOf: "2026-09-20") == [])
    #expect(
      breaches("overdue-without-note", sample, asOf: "2026-09-21") == [
        "finding F-001 was due on 2026-09-20 and nobody has noted why it is late"
      ])
    #expect(breaches("responsible-left", sample, asOf: "2026-09-18") == [])
    #expect(
      breaches("responsible-left", sample, asOf: "2026-09-21") == [
        "'berik', who answers for finding F-001, left on 2026-09-18"
      ])
    sample.returned(["F-001 note": "waiting for a tender"], by: "serikova", on: "2026-09-21", document: "actions")
    #expect(breaches("overdue-without-note", sample, asOf: "2026-09-21") == [])
  }

  @Test("an approver who prepared the document, or filled it in")
  func approver() {
    var sample = Sample.inAssessment()
    sample.workflow.documents[0].approvedBy = "rector"
    sample.workflow.documents[0].preparedBy = "management"
    sample.workflow.documents[1].approvedBy = "quality"
    #expect(
      breaches("approver-is-author", sample) == ["'rector' prepares and approves document 'preparation-order'"])
    sample.workflow.documents[0].preparedBy = "quality"
    sample.returned(["1.1-01 verdict": "conforms"], by: "omarov", on: "2026-09-10")
    #expect(breaches("approver-is-author", sample) == ["'omarov' approves 'checklist/1.1' and has filled it in"])
  }

  @Test("an auditor who works in the audited unit or a part of it, or heads it")
  func auditor() {
    var sample = Sample.inAssessment()
    let unit = Unit(id: "lab", title: Noun(Text("Lab")), parent: "office", place: Sample.place)
    sample.definitions.units["lab"] = unit
    sample.definitions.people["akhmetova"]?.unit = "lab"
    sample.case.subject = .unit("office")
    #expect(breaches("auditor-in-own-unit", sample) == [])
    sample.workflow.roles[3].isIndependent = true
    #expect(
      breaches("auditor-in-own-unit", sample) == [
        "'akhmetova' of role 'working-group' belongs to unit 'office', which is audited",
        "'omarov' of role 'working-group' belongs to unit 'office', which is audited",
      ])
    sample.case.subject = .unit("lab")
    #expect(breaches("auditor-in-own-unit", sample).count == 1)
  }

  @Test("a waiver silences its rule in its case until its last day, and must name a rule")
  func waiver() {
    var sample = Sample.inAssessment()
    sample.returned(["1.1-01 verdict": "conforms"], by: "adam", on: "2026-09-10")
    sample.case.waivers = [
      Waiver(rule: "verdict-without-evidence", reason: "seen on the spot", by: "rector", until: .on("2026-09-15")),
      Waiver(rule: "verdict-without-proof", reason: "x", by: "rector"),
    ]
    #expect(breaches("verdict-without-evidence", sample, asOf: "2026-09-15") == [])
    #expect(
      breaches("verdict-without-evidence", sample, asOf: "2026-09-16") == [
        "'checklist/1.1': positive verdicts without evidence: 1.1-01; its waiver ended on 2026-09-15"
      ])
    #expect(
      breaches("unknown-rule", sample).first?.hasPrefix("unknown quality rule 'verdict-without-proof'") == true)
  }
}
