import Foundation
import Testing

@Suite("A tracker that comes back")
struct TrackerTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  /// The tracker of a fresh workspace; steps stand from row 5 of its fourth sheet: decision, order, self-assessment/1
  /// and /1.10, report; in E to H done on, done by, number, note.
  private func made() async throws -> (Folder, FilledForm) {
    let folder = try Folder(copying: "small")
    let run = try await Sapa.run(["run"] + day, in: folder)
    try #require(run.exitCode == 0, "\(run.errors)")
    return (folder, try FilledForm(try folder.read("out/2026/\(id)/tracker.en.xlsx"), sheet: 4))
  }

  private func returned(_ form: FilledForm, to folder: Folder) async throws -> (Int32, [String: Any]) {
    try folder.write(try form.data(), to: "inbox/tracker.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    let returned = try #require(try run.json()["returned"] as? [[String: Any]])
    return (run.exitCode, try #require(returned.first))
  }

  /// What the journal says of steps, without where it was said and when.
  private func words(in folder: Folder) async throws -> [String] {
    let history = try await Sapa.run("history", "--format", "json", in: folder)
    let lines = try #require(try history.json()["events"] as? [[String: Any]])
    let events = lines.compactMap { $0["event"] as? [String: Any] }
    return events.filter { $0["kind"] as? String == "done" }.map { event in
      ["step", "on", "by", "number", "note"].map { "\(event[$0] as? String ?? "-")" }.joined(separator: " ")
    }
  }

  @Test("does what record does: done on, done by, number and note, and the procedure moves on")
  func recorded() async throws {
    var (folder, form) = try await made()
    for (cell, text) in [("E6", "2026-09-10"), ("F6", "Айдаров Ержан"), ("G6", "14-НҚ"), ("H6", "signed")] {
      try form.type(text, into: cell)
    }
    let (code, file) = try await returned(form, to: folder)
    #expect(code == 0)
    #expect(file["result"] as? String == "accepted", "\(file)")
    let other = try Folder(copying: "small")
    _ = try await Sapa.run(["run"] + day, in: other)
    let record = try await Sapa.run(
      ["record", id, "order", "--done", "--on", "2026-09-10", "--by", "aidar", "--number", "14-НҚ", "--note", "signed"]
        + day, in: other)
    #expect(record.exitCode == 0, "\(record.errors)")
    let words = try await words(in: folder)
    #expect(words == ["order 2026-09-10 aidar 14-НҚ signed"])
    #expect(words == (try await self.words(in: other)))
    #expect(try folder.files(under: "cases/\(id)/issued").count == 3)
    #expect(folder.has("out/2026/\(id)/self-assessment-checklist-1.en.xlsx"))
    #expect(try folder.files(under: "inbox").isEmpty)
    let again = try await Sapa.run(["run"] + day, in: folder)
    #expect(again.output.contains("0 made"), "\(again.output)")
  }

  @Test("may set a step and those that wait for it")
  func several() async throws {
    var (folder, form) = try await made()
    for (cell, text) in [
      ("E6", "2026-09-10"), ("G6", "14"), ("E7", "2026-09-12"), ("H7", "on paper"), ("E8", "2026-09-13"),
      ("H8", "on paper"), ("E9", "2026-09-14"),
    ] {
      try form.type(text, into: cell)
    }
    let (_, file) = try await returned(form, to: folder)
    #expect(file["result"] as? String == "accepted", "\(file)")
    #expect(
      try await words(in: folder) == [
        "order 2026-09-10 rector 14 -", "self-assessment/1 2026-09-12 aidar - on paper",
        "self-assessment/1.10 2026-09-13 botagoz - on paper", "report 2026-09-14 botagoz - -",
      ])
  }

  @Test("is refused with the cell when a step before it is not done")
  func blocked() async throws {
    var (folder, form) = try await made()
    try form.type("2026-09-14", into: "E9")
    let (code, file) = try await returned(form, to: folder)
    #expect(code == 1)
    #expect(file["result"] as? String == "refused")
    let problems = try #require(file["problems"] as? [[String: Any]])
    #expect(problems.map { "\($0["cell"] ?? "") \($0["code"] ?? "")" } == ["Record!E9 step-blocked"])
    let message = problems.first?["message"] as? String ?? ""
    #expect(message == "The step waits for: Self-assessment (1), Self-assessment (1.10).", "\(problems)")
    #expect(try await words(in: folder).isEmpty)
  }
}
