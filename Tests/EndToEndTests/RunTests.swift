import Foundation
import Testing

@Suite("A run of the small workspace")
struct RunTests {
  private let order = "2026/2026-small-organisation/preparation-order"

  @Test("makes what the case calls for, and nothing the second time")
  func twice() async throws {
    let folder = try Folder(copying: "small")
    let first = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(first.exitCode == 0, "\(first.errors)")
    for language in ["kk", "ru", "en"] {
      #expect(folder.has("out/\(order).\(language).docx"))
      #expect(folder.has("out/2026/2026-small-organisation/tracker.\(language).xlsx"))
      #expect(folder.has("out/2026/overview.\(language).xlsx"))
    }
    #expect(!folder.has("out/2026/2026-small-organisation/self-assessment-checklist-1.kk.xlsx"))
    let before = try folder.files(leavingOut: [".sapa.lock"])
    let second = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(second.exitCode == 0)
    #expect(second.output.contains("0 made"))
    #expect(try folder.files(leavingOut: [".sapa.lock"]) == before)
  }

  @Test("gives the same bytes after out/ is deleted, on any number of jobs")
  func sameBytes() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", "--jobs", "1", in: folder)
    let before = try folder.files(under: "out", leavingOut: [".sapa-manifest"])
    try folder.remove("out")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", "--jobs", "4", in: folder)
    #expect(try folder.files(under: "out", leavingOut: [".sapa-manifest"]) == before)
    #expect(before.count == 9)
  }

  @Test("writes nothing at all when it is dry")
  func dry() async throws {
    let folder = try Folder(copying: "small")
    let before = try folder.files()
    let dry = try await Sapa.run("run", "--as-of", "2026-09-15", "--dry-run", "--format", "json", in: folder)
    #expect(dry.exitCode == 0)
    #expect(try folder.files() == before)
    let summary = try #require(try dry.json()["summary"] as? [String: Int])
    #expect(summary["made"] == 9)
  }

  @Test("adopts equal files when the manifest was lost, and keeps a different one beside the new")
  func lostManifest() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    try folder.remove("out/.sapa-manifest")
    try folder.write("somebody's own words", to: "out/\(order).ru.docx")
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", "--format", "json", in: folder)
    let summary = try #require(try run.json()["summary"] as? [String: Int])
    #expect(summary == ["made": 0, "current": 8, "kept": 1, "removed": 0, "failed": 0])
    #expect(try folder.text("out/\(order).ru.docx") == "somebody's own words")
    #expect(folder.has("out/\(order).ru.new.docx"))
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(folder.has("out/\(order).ru.new.docx"))
  }

  @Test("keeps an edited file, puts the new one beside it once, and takes it over when it is put in its place")
  func edited() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    try folder.write("edited", to: "out/\(order).en.docx")
    let kept = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(kept.output.contains("kept: \(order).en.docx"))
    #expect(!folder.has("out/\(order).en.new.docx"))
    try folder.replace("en: On preparation", with: "en: On readiness", in: "workflows/small.yaml")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(try folder.text("out/\(order).en.docx") == "edited")
    let newer = try folder.read("out/\(order).en.new.docx")
    let again = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(again.output.contains("0 made"))
    try folder.remove("out/\(order).en.new.docx")
    try folder.write(newer, to: "out/\(order).en.docx")
    let taken = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(taken.output.contains("0 made, 9 current, 0 kept"))
  }

  @Test("remakes only what depends on what changed")
  func onlyDependents() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    try folder.replace("сыртқы бағалау\n", with: "сыртқы сараптау\n", in: "workflows/small.yaml")
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", "--format", "json", in: folder)
    let documents = try #require(try run.json()["documents"] as? [[String: Any]])
    let made = documents.filter { $0["action"] as? String == "made" }.compactMap { $0["path"] as? String }
    #expect(made.allSatisfy { $0.contains(".kk.") })
  }

  @Test("does not touch a document whose template says nothing of what happened")
  func onlyWhatIsSaid() async throws {
    let folder = try Folder(copying: "small")
    let day = ["--as-of", "2026-09-15"]
    _ = try await Sapa.run(["record", "2026-small-organisation", "order", "--done", "--number", "3"] + day, in: folder)
    _ = try await Sapa.run(["run"] + day, in: folder)
    try folder.write("filled in by hand", to: "out/2026/2026-small-organisation/self-assessment-checklist-1.kk.xlsx")
    let step = "self-assessment/1.10"
    _ = try await Sapa.run(
      ["record", "2026-small-organisation", step, "--done", "--note", "on paper"] + day, in: folder)
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    let documents = try #require(try run.json()["documents"] as? [[String: Any]])
    let made = documents.filter { $0["action"] as? String == "made" }.compactMap { $0["document"] as? String }
    #expect(Set(made) == ["tracker", "overview"])
    #expect(!folder.has("out/2026/2026-small-organisation/self-assessment-checklist-1.kk.new.xlsx"))
  }

  @Test("removes what is no longer called for")
  func removed() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    try folder.replace(
      "  already:\n    decision: {on: 2026-09-01, by: rector, number: '7'}\n", with: "", in: "plans/2026.yaml")
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(run.output.contains("removed: \(order).kk.docx"))
    #expect(!folder.has("out/\(order).kk.docx"))
  }
}
