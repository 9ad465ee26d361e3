import Archive
import Foundation
import Testing

@Suite("Surveys")
struct SurveyTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  @Test("become workbooks of numbers; nothing that one person said leaves the table")
  func numbers() async throws {
    let folder = try Folder(copying: "small")
    let rows = (1...6).map {
      "aigul\($0)@example.kz;Fully satisfied;\($0 < 6 ? "Not satisfied" : "Ask Aigul Serikova")"
    }
    try folder.write(
      (["E-mail;Quality of teaching;Content of the programme"] + rows).joined(separator: "\r\n"),
      to: "cases/\(id)/surveys/spring.csv")
    let run = try await Sapa.run(["run"] + day, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("spring.csv:7:35: warning[survey-unread]: row 7, question 'content'"), "\(run.errors)")
    let bytes = try folder.read("out/2026/\(id)/survey-student-satisfaction.en.xlsx")
    let archive = try Archive([UInt8](bytes))
    let parts = try archive.entries.map { String(decoding: try archive.contents(of: $0.name), as: UTF8.self) }
    #expect(
      parts.contains { $0.contains("Survey results: Students&apos;") || $0.contains("Survey results: Students'") })
    #expect(parts.contains { $0.contains("<c:barChart>") && $0.contains("percentStacked") || $0.contains("stacked") })
    // Nothing else keeps it: neither out/, nor the journal.
    for (name, data) in try folder.files() where !name.hasPrefix("cases/") {
      #expect(data.range(of: Data("igul".utf8)) == nil, "\(name)")
    }
    for part in parts { #expect(!part.contains("igul")) }
    let again = try await Sapa.run(["run"] + day, in: folder)
    #expect(again.output.contains("0 made"), "\(again.output)")
    try folder.write(rows[0], to: "cases/\(id)/surveys/spring.csv")
    let gone = try await Sapa.run(["run"] + day, in: folder)
    #expect(gone.output.contains("3 removed"), "\(gone.output)")
  }

  @Test("workbooks are for reading: what somebody writes into them is never taken for a form")
  func readOnly() async throws {
    let folder = try Folder(copying: "small")
    try folder.write("Quality of teaching\nFully satisfied\n", to: "cases/\(id)/surveys/spring.csv")
    _ = try await Sapa.run(["run"] + day, in: folder)
    let workbook = try folder.read("out/2026/\(id)/survey-student-satisfaction.en.xlsx")
    try folder.write(workbook, to: "inbox/survey.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    let returned = try #require(try run.json()["returned"] as? [[String: Any]])
    #expect(returned.map { $0["result"] as? String } == ["refused"])
    let problems = try #require(returned.first?["problems"] as? [[String: Any]])
    #expect(problems.map { $0["code"] as? String } == ["not-to-fill-in"])
  }
}
