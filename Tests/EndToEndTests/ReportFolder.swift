import Foundation
import Model
import Testing

extension Folder {
  /// The small workspace writing a report in English, its order issued: general data and a chapter for each standard.
  static func writingReport(languages: String = "en") async throws -> Folder {
    let id = "2026-small-organisation"
    let day = ["--as-of", "2026-09-15"]
    let folder = try Folder(copying: "small")
    try folder.write(
      "agency: small-agency\ntitle: Small agency\nstandard: small-standard\noutline: small-report\n",
      to: "workflows/agencies/small-agency.yaml")
    let words = ReportOutline.Word.allCases.map { "\($0.rawValue): \($0.rawValue)" }.joined(separator: ", ")
    try folder.write(
      """
      report: small-report
      title: Report
      reference: reports/self-assessment
      words: {\(words)}
      parts:
        - {id: contents, kind: contents, title: Contents}
        - {id: general, kind: written, title: General, author: office, words: 5..50, headings: [{id: mission, title: Mission}]}
        - {id: analysis, kind: standards, title: Analysis}
      """, to: "templates/reports/small-report.yaml")
    try folder.replace("standard: small-standard", with: "agency: small-agency", in: "workflows/small.yaml")
    try folder.replace(
      "- id: report\n",
      with: """
        - id: section
          title: Section
          needs: [order]
          for each: part of report
          responsible: author of part
          done: returned
          documents: [self-assessment-section]
        - id: section-check
          title: Check
          needs: [section]
          for each: part of report
          responsible: administrator of part
          done: accepted
          accepts: section
        - id: writing
          title: Writing
          needs: [order]
          responsible: office
          documents: [self-assessment-report, self-assessment-report-review, self-assessment-report-gaps]
        - id: report

        """, in: "workflows/small.yaml")
    try folder.write(
      try folder.text("workflows/small.yaml") + """

          self-assessment-section: {kind: section, title: Section, conflicts: last}
          self-assessment-report: {kind: report, edition: official, title: Report}
          self-assessment-report-review: {kind: report, edition: reviewer, title: Review}
          self-assessment-report-gaps: {kind: report, template: sheets/report-gaps, title: Gaps}

        """, to: "workflows/small.yaml")
    try folder.replace(
      "  for: organisation\n", with: "  for: organisation\n  languages: [\(languages)]\n", in: "plans/2026.yaml")
    let recorded = try await Sapa.run(
      ["record", id, "order", "--done", "--number", "12", "--on", "2026-09-10"] + day, in: folder)
    try #require(recorded.exitCode == 0, "\(recorded.errors)")
    return folder
  }
}
