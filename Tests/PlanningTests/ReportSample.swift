import Model
import Planning
import Testing

extension Sample {
  static let section = "section-form/1.1"

  /// The sample's case writing a report for an agency: general data and a chapter for each of the two standards, written
  /// in Russian, translated into Kazakh. Chapter 1.1 has two criteria and a heading, chapter 1.2 a criterion.
  static func withReport() -> Sample {
    var sample = Sample.inAssessment()
    sample.definitions.standards["esg-2015"]?[0].sections[0].criteria.removeLast()
    sample.definitions.languages = [.ru, .kk]
    sample.definitions.agencies["agency"] = Agency(
      id: "agency", title: Text("Agency"), standard: "esg-2015", outline: "report", place: place)
    sample.definitions.outlines["report"] = ReportOutline(
      id: "report", title: Text("Report"), reference: "reports/report",
      parts: [
        ReportOutline.Part(
          id: "general", kind: .written, title: Text("General"), author: "quality", words: 100...200,
          headings: [
            ReportOutline.Heading(id: "mission", title: Text("Mission")),
            ReportOutline.Heading(id: "partners", title: Text("Partners"), isOptional: true),
          ], place: place),
        ReportOutline.Part(
          id: "analysis", kind: .standards, title: Text("Analysis"),
          headings: [ReportOutline.Heading(id: "strengths", title: Text("Strengths"))], place: place),
      ], place: place)
    sample.workflow.standard = nil
    sample.workflow.agency = "agency"
    var check = step(
      "check", needs: ["section"], over: .parts, by: .administratorOfPart, .accepted)
    check.accepts = "section"
    var approval = step("approval", needs: ["check"], over: .parts, by: .role("working-group"), .accepted)
    approval.accepts = "section"
    sample.workflow.steps += [
      step("section", over: .parts, by: .authorOfPart, .returned, documents: ["section-form"]), check, approval,
      step(
        "sending", needs: ["decision"], by: .role("rector"),
        documents: ["self-assessment-report", "self-assessment-report-review"]),
    ]
    func document(_ id: String, _ kind: Document.Kind, _ edition: Report.Edition? = nil) -> Document {
      var document = Document(id: id, kind: kind, title: Text(id), template: "", place: place)
      document.edition = edition
      document.conflicts = .last
      return document
    }
    sample.workflow.documents += [
      document("section-form", .section), document("self-assessment-report", .report, .official),
      document("self-assessment-report-review", .report, .reviewer),
    ]
    return sample
  }

  /// `"1.1-01": "aaaa 120"`: the text's hash, the number of words, then what else was counted, as `changes=2`.
  mutating func wrote(
    _ rows: KeyValuePairs<String, String>, of document: String = Sample.section, in language: LanguageCode = .ru,
    by person: String = "adam", on day: String, export: String = ""
  ) {
    let answers = rows.flatMap { row, text -> [Answer] in
      let parts = text.split(separator: " ").map(String.init)
      func answer(_ column: SectionColumn, _ value: String) -> Answer {
        Answer(row: row, column: column.id(in: language), value: value)
      }
      let counts = parts.dropFirst(2).compactMap { part -> Answer? in
        let pair = part.split(separator: "=").map(String.init)
        return SectionColumn(rawValue: pair[0]).map { answer($0, pair[1]) }
      }
      return [answer(.text, parts.first ?? "")] + parts.dropFirst().prefix(1).map { answer(.words, $0) } + counts
    }
    let form = Event.Form(
      document: document, language: language, export: export, file: "\(person)-\(day)-\(language).docx",
      answers: answers)
    let step = "section/" + (document.split(separator: "/").last ?? "")
    events.append(
      Event(kind: .returned, caseID: Sample.caseID, step: step, on: .on(day), by: person, form: form))
  }

  /// Chapter 1.1 written whole, in one form.
  mutating func wroteChapter(on day: String) {
    wrote(["1.1-01": "aaaa 10", "1.1-02": "bbbb 20", "1.1.strengths": "cccc 30"], on: day)
  }

  func report(asOf day: String = "2026-12-31") throws -> ReportStanding {
    try #require(try standing(asOf: day).report)
  }

  /// `1.1 1.1-01 no-text`, `1.1 - no-translation kk`: one line a gap of a section, waived ones in brackets.
  func gaps(of section: String? = nil, asOf day: String = "2026-12-31") throws -> [String] {
    try report(asOf: day).gaps.filter { section == nil || $0.section == section }.map { gap in
      let line = [gap.section, gap.row ?? "-", gap.kind.rawValue, gap.language?.rawValue, gap.detail, gap.person]
        .compactMap(\.self).joined(separator: " ")
      return gap.waiver == nil ? line : "(\(line))"
    }
  }
}
