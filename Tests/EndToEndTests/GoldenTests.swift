import Archive
import Assembling
import Foundation
import Loading
import Model
import Planning
import Testing

/// The same small workspace seen in three places, so that a difference says which half broke.
@Suite("Goldens of the small workspace")
struct GoldenTests {
  @Test("where its case stands")
  func plan() async throws {
    let folder = try Folder(copying: "small")
    let status = try await Sapa.run("status", "--as-of", "2026-09-15", "--format", "json", in: folder)
    try Golden(name: "small/plan.json").expect(status.output)
  }

  @Test("what its documents say, before any file is made")
  func values() throws {
    let folder = try Folder(copying: "small")
    let loaded = Loading.Workspace.load(root: folder.path, shipped: Folder.repository.path)
    let definitions = try #require(loaded.definitions)
    let plan = try #require(definitions.plans.first)
    let issued = Event(
      kind: .done, caseID: "2026-small-organisation", step: "order", on: try #require(Day(iso: "2026-09-10")),
      by: "rector", number: "12-н")
    let asOf = try #require(Day(iso: "2026-09-15"))
    let (standing, _) = stand(definitions: definitions, plan: plan, events: [issued], asOf: asOf)
    let assembler = Assembler(definitions: definitions, plan: standing)
    for standing in standing.cases {
      for assembled in assembler.documents(of: standing) {
        let value = assembler.expanded(try assembled.value.get(), of: standing, item: assembled.file.called?.item)
        let name = String(try #require(assembled.file.path.split(separator: "/").last))
        try Golden(name: "small/values/\(name).txt").expect(ValueText(value.fields).text)
      }
    }
    for overview in assembler.overviews() {
      let name = String(try #require(overview.path.split(separator: "/").last))
      try Golden(name: "small/values/\(name).txt").expect(ValueText(overview.fields).text)
    }
  }

  @Test(
    "what its files hold, unzipped",
    arguments: [
      "2026-small-organisation/preparation-order.kk.docx", "2026-small-organisation/preparation-order.ru.docx",
      "2026-small-organisation/self-assessment-checklist-1.10.en.xlsx", "2026-small-organisation/tracker.kk.xlsx",
      "overview.ru.xlsx",
    ])
  func files(_ path: String) async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run(
      "record", "2026-small-organisation", "order", "--done", "--number", "12-н", "--on", "2026-09-10", in: folder)
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    let archive = try Archive([UInt8](try folder.read("out/2026/\(path)")))
    for entry in archive.entries.map(\.name).sorted() where entry.hasSuffix(".xml") || entry.hasSuffix(".rels") {
      // Fonts, themes and styles come with the template and the library; the tests of their rooms see to them.
      guard !["theme", "styles", "fontTable", "settings", "numbering"].contains(where: entry.contains) else { continue }
      let text = String(decoding: try archive.contents(of: entry), as: UTF8.self)
      let lines = text.replacingOccurrences(of: "><", with: ">\n<") + "\n"
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try Golden(name: "small/files/\(name)/\(entry.replacingOccurrences(of: "/", with: "."))").expect(lines)
    }
  }
}
