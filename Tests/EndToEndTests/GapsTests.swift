import Archive
import Foundation
import Model
import Testing

@Suite("What a report lacks")
struct GapsTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  private func gaps(_ folder: Folder) async throws -> (exitCode: Int32, json: [String: Any], lines: [String]) {
    let result = try await Sapa.run(["check", "--gaps", id, "--format", "json"] + day, in: folder)
    let json = try result.json()
    let gaps = try #require(json["gaps"] as? [[String: Any]])
    return (
      result.exitCode, json,
      gaps.map { gap in
        ["section", "row", "kind", "state", "person"].compactMap { gap[$0] as? String }.joined(separator: " ")
      }
    )
  }

  @Test("everything is missing at first; the official edition is withheld, and a run says how far the report is")
  func empty() async throws {
    let folder = try await Folder.writingReport()
    let (exitCode, json, lines) = try await gaps(folder)
    #expect(exitCode == 1)
    #expect(
      lines == [
        "general general.mission no-text blocking botagoz",
        "1 1-01 no-text blocking aidar", "1 1-01 no-rating blocking aidar", "1 1-01 no-evidence open aidar",
        "1 1-02 no-text blocking aidar", "1 1-02 no-rating blocking aidar", "1 1-02 no-evidence open aidar",
        "1.10 1.10-01 no-text blocking botagoz", "1.10 1.10-01 no-rating blocking botagoz",
        "1.10 1.10-01 no-evidence open botagoz",
      ])
    let summary = try #require(json["summary"] as? [String: Int])
    #expect(summary == ["sections": 3, "approved": 0, "missing": 10, "blocking": 7, "waived": 0])
    let text = try await Sapa.run(["check", "--gaps", id] + day, in: folder)
    #expect(text.exitCode == 1)
    #expect(text.output.contains("10 missing, 7 of them keep the official edition back"), "\(text.output)")
    let run = try await Sapa.run(["run"] + day, in: folder)
    #expect(
      run.output.contains("\(id): report 0 of 3 sections approved, 10 gaps (sapa check --gaps \(id))"), "\(run.output)")
    #expect(!folder.has("out/2026/\(id)/self-assessment-report.en.docx"))
    #expect(run.errors.contains("[report-withheld]") || run.output.contains("report-withheld"), "\(run.errors)")
    let explained = try await Sapa.run(["explain", id, "self-assessment-report"] + day, in: folder)
    #expect(explained.output.contains("not there: withheld by 7 gaps; `sapa check --gaps \(id)` lists them"))
    let sheet = try Archive([UInt8](try folder.read("out/2026/\(id)/self-assessment-report-gaps.en.xlsx")))
    let strings = try sheet.entries.map(\.name).filter { $0.contains("sharedStrings") || $0.contains("chart1.xml") }
      .map { String(decoding: try sheet.contents(of: $0), as: UTF8.self) }
    #expect(strings.count == 2)
    #expect(strings.contains { $0.contains("No rating") && $0.contains("Rate it in the checklist") })
  }

  @Test("what is written, accepted and waived leaves the list, and nothing left is exit code 0")
  func closing() async throws {
    let folder = try await Folder.writingReport()
    try folder.write(
      "## [general.mission] Mission\n\nWe teach and we learn together.\n", to: "cases/\(id)/sections/general.en.md")
    let run = try await Sapa.run(["run"] + day, in: folder)
    try #require(run.exitCode == 0, "\(run.output) \(run.errors)")
    #expect(try await gaps(folder).lines.first == "general not-accepted blocking botagoz")
    let advice = try await Sapa.run(["check", "--gaps", id] + day, in: folder)
    #expect(advice.output.contains("`sapa record \(id) section-check/general --done`"), "\(advice.output)")
    let accepted = try await Sapa.run(["record", id, "section-check/general", "--done"] + day, in: folder)
    #expect(accepted.exitCode == 0, "\(accepted.errors)")
    #expect(try await gaps(folder).lines.allSatisfy { !$0.hasPrefix("general") })
    try folder.write(
      """
      report: \(id)
      waive:
        - {gap: '1', reason: later, by: rector}
        - {gap: '1.10', reason: later, by: rector, until: 2026-09-15}
      """, to: "cases/\(id)/report.yaml")
    let (exitCode, json, lines) = try await gaps(folder)
    #expect(exitCode == 0)
    #expect(lines.allSatisfy { $0.contains(" waived ") })
    #expect((json["summary"] as? [String: Int])?["waived"] == 9)
    let later = try await Sapa.run("check", "--gaps", id, "--as-of", "2026-09-16", in: folder)
    #expect(later.exitCode == 1)
    let text = try await Sapa.run(["check", "--gaps", id] + day, in: folder)
    #expect(text.output.contains("nothing is missing"))
    #expect(text.output.contains("rector  2026-09-15  later"), "\(text.output)")
  }

  @Test("a case that writes no report is refused")
  func refused() async throws {
    let folder = try Folder(copying: "small")
    let result = try await Sapa.run(["check", "--gaps", id] + day, in: folder)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("case '\(id)' has no agency to write a report for; no case has"))
    let unknown = try await Sapa.run(["check", "--gaps", "2026-smal-organisation"] + day, in: folder)
    #expect(unknown.exitCode == 64)
    #expect(unknown.errors.contains("did you mean '\(id)'?"))
  }
}
