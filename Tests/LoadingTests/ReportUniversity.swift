import MarkedText
import Model

@testable import Loading

extension SmallUniversity {
  static let reportCase = "2027-accreditation-6B01"

  /// All words that reports print.
  static let words = ReportOutline.Word.allCases.map { "\($0.rawValue): \($0.rawValue)" }.joined(separator: ", ")

  /// With an agency, its outline and glossary, a workflow by which its report is written, and a case that changes it.
  static func withReport() -> SmallUniversity {
    var university = SmallUniversity()
    university.files["workflows/agencies/agency.yaml"] = """
      agency: agency
      title: Agency
      standard: iso
      outline: report
      glossary: words
      """
    university.files["workflows/glossaries/words.yaml"] = """
      glossary: words
      entries: [{short: QA, full: quality assurance}]
      """
    university.files["templates/reports/styles.docx"] = ""
    university.files["templates/reports/report.yaml"] = """
      report: report
      title: Report
      reference: reports/styles
      words: {\(words)}
      parts:
        - {id: title-page, kind: title-page}
        - id: general
          kind: written
          title: General
          author: writer
          words: 600..2500
          headings:
            - {id: mission, title: Mission, guidance: Say it}
            - {id: partners, title: Partners, optional: true, tables: [{id: table-1, caption: Partners, columns: [Name]}]}
        - id: analysis
          kind: standards
          title: Analysis
          headings: [{id: strengths, title: Strengths}]
        - {id: swot, kind: written, title: SWOT, headings: [{id: threats, title: Threats}]}
        - id: annexes
          kind: group
          title: Annexes
          parts: [{id: responses, kind: responses, title: Responses}]
      """
    university.files["workflows/accreditation.yaml"] = """
      workflow: accreditation
      version: 1
      title: {kk: Аккредиттеу, ru: Аккредитация}
      subject: [programme]
      agency: agency
      roles:
        writer: {title: writer}
        group: {title: group, members: 1..3, seats: [head]}
      steps:
        - id: section
          title: Section
          for each: part of report
          responsible: author of part
          done: returned
          documents: [self-assessment-section]
        - id: approval
          title: Approval
          needs: [section]
          for each: part of report
          responsible: administrator of part
          done: accepted
          accepts: section
        - id: sending
          title: Sending
          needs: [approval]
          responsible: group
          documents: [self-assessment-report, self-assessment-report-review]
      documents:
        self-assessment-section: {kind: section, title: Section, conflicts: last}
        self-assessment-report: {kind: report, edition: official, title: Report}
        self-assessment-report-review: {kind: report, edition: reviewer, title: Report}
      """
    university.files["plans/2027.yaml"] = """
      plan: 2027
      cases:
        - workflow: accreditation
          for: 6B01
          roles: {writer: kim, group: {head: serikova}}
          authors: {general: omarov, '1.10': kim}
          already: {section/1.10: {on: 2026-09-01, note: by hand}}
      """
    university.files["cases/\(reportCase)/report.yaml"] = """
      report: \(reportCase)
      source: ru
      omit: [responses]
      order: [swot, analysis]
      add:
        - after: general
          part: {id: history, kind: written, title: History, headings: [{id: text, title: Text}]}
      changes: accept
      waive:
        - {gap: swot.threats, reason: none seen, by: serikova, until: 2027-02-01}
        - {gap: '1.10', reason: later, by: kim}
      """
    return university
  }

  /// `file:line:column code message` of every diagnostic, and where `⟪⟫` stood in the text that replaces another.
  func said(_ file: String, _ right: String, _ wrong: String) throws -> (place: String, found: [String]) {
    var university = self
    let text = files[file] ?? ""
    guard text.contains(right) else { return ("'\(right)' is not in \(file)", []) }
    let marked = MarkedText(text.replacing(right, with: wrong, maxReplacements: 1))
    university.files[file] = marked.text
    let found = try university.load().diagnostics.map {
      "\($0.place?.file ?? ""):\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.severity) \($0.code) \($0.message)"
    }
    return ("\(file):\(marked.places[""] ?? "no mark")", found)
  }
}
