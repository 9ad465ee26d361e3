import Archive
import Foundation
import Testing

@Suite("Recording what people did")
struct RecordTests {
  private let id = "2026-small-organisation"

  private func record(_ arguments: String..., in folder: Folder) async throws -> Sapa.Result {
    try await Sapa.run(["record", id] + arguments, in: folder)
  }

  @Test("walks the procedure to its end")
  func toTheEnd() async throws {
    let folder = try Folder(copying: "small")
    #expect(try await record("order", "--done", "--number", "12", "--on", "2026-09-02", in: folder).exitCode == 0)
    for section in ["1", "1.10"] {
      let step = "self-assessment/\(section)"
      #expect(try await record(step, "--done", "--note", "on paper", "--on", "2026-09-20", in: folder).exitCode == 0)
    }
    let last = try await record("report", "--done", "--on", "2026-10-01", "--as-of", "2026-10-01", in: folder)
    #expect(last.exitCode == 0, "\(last.errors)")
    let status = try await Sapa.run("status", "--as-of", "2026-10-01", "--format", "json", in: folder)
    let cases = try #require(try status.json()["cases"] as? [[String: Any]])
    #expect(cases.first?["progress"] as? [String: Int] == ["done": 5, "total": 5])
    let intact = try await Sapa.run("history", "--verify", in: folder)
    #expect(intact.output.contains("intact: 5 events"))
  }

  @Test("records several steps alike, all of them or none")
  func severalSteps() async throws {
    let folder = try Folder(copying: "small")
    _ = try await record("order", "--done", "--number", "12", "--on", "2026-09-02", in: folder)
    let words = ["--done", "--note", "on paper", "--as-of", "2026-10-01"]
    let steps = ["self-assessment/1", "self-assessment/1.10"]
    let mistaken = try await Sapa.run(["record", id] + steps + ["self-assessment/2"] + words, in: folder)
    #expect(mistaken.exitCode == 64)
    #expect(try await Sapa.run("history", in: folder).output.contains("2 events"))
    // The report waits for both: each step is judged after those before it.
    let both = try await Sapa.run(["record", id] + steps + ["report"] + words, in: folder)
    #expect(both.exitCode == 0, "\(both.errors)")
    #expect(both.output.components(separatedBy: "recorded:").count == 4)
  }

  @Test(
    "refuses what cannot be, and says why",
    arguments: [
      (["report", "--done"], "blocked"),
      (["order", "--done"], "number"),
      (["self-assessment", "--done"], "self-assessment/1.10"),
      (["ordr", "--done"], "order"),
      (["decision", "--done"], "done on 2026-09-01"),
      (["order", "--skip"], "note"),
      (["order", "--done", "--number", "1", "--on", "2026-09-16"], "2026-09-16"),
      (["order", "--done", "--number", "1", "--by", "nobody"], "nobody"),
    ])
  func refused(_ arguments: [String], _ reason: String) async throws {
    let folder = try Folder(copying: "small")
    let result = try await Sapa.run(["record", id] + arguments + ["--as-of", "2026-09-15"], in: folder)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(try await Sapa.run("history", in: folder).output.contains("0 events"))
  }

  @Test("makes the issued order from the template once, when nobody edited the draft")
  func issuedFromTemplate() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    _ = try await record(
      "order", "--done", "--number", "12-н", "--on", "2026-09-10", "--as-of", "2026-09-15", in: folder)
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    let issued = "cases/\(id)/issued/preparation-order-12-н.ru.docx"
    #expect(try folder.read(issued) == folder.read("out/2026/\(id)/preparation-order.ru.docx"))
    #expect(folder.has("out/2026/\(id)/self-assessment-checklist-1.10.kk.xlsx"))
    let before = try folder.read(issued)
    try folder.replace("О подготовке", with: "О готовности", in: "workflows/small.yaml")
    _ = try await Sapa.run("run", "--as-of", "2026-09-20", in: folder)
    #expect(try folder.read(issued) == before)
  }

  @Test("issues the draft that somebody edited, with number and date in their places")
  func issuedFromEditedDraft() async throws {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    let draft = "out/2026/\(id)/preparation-order.en.docx"
    let archive = try Archive([UInt8](try folder.read(draft)))
    let part = "word/document.xml"
    let text = String(decoding: try archive.contents(of: part), as: UTF8.self)
    let edited = text.replacingOccurrences(of: "Small University", with: "Small University of our own")
    try #require(edited != text)
    let items = archive.entries.map(\.name).map { name in
      name == part ? Archive.Item.bytes(name, Array(edited.utf8)) : .copy(name)
    }
    try folder.write(Data(try Archive.pack(items, copyingFrom: archive)), to: draft)
    _ = try await record("order", "--done", "--number", "12", "--on", "2026-09-10", "--as-of", "2026-09-15", in: folder)
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(run.output.contains("from the edited draft"), "\(run.output)")
    let issued = try Archive([UInt8](try folder.read("cases/\(id)/issued/preparation-order-12.en.docx")))
    let final = String(decoding: try issued.contents(of: part), as: UTF8.self)
    #expect(final.contains("Small University of our own"))
    #expect(final.contains("10 September 2026"))
    #expect(!final.contains("________ 2026"))
  }

  @Test("files a signed copy, and issues nothing of its own over it")
  func evidence() async throws {
    let folder = try Folder(copying: "small")
    try folder.write("signed", to: "scan.pdf")
    let result = try await record(
      "order", "--done", "--number", "12", "--on", "2026-09-10", "--evidence", "scan.pdf", "--as-of", "2026-09-15",
      in: folder)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try folder.text("cases/\(id)/issued/scan.pdf") == "signed")
    _ = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(try folder.files(under: "cases/\(id)/issued").keys.sorted() == ["scan.pdf"])
  }

  @Test("takes back the last word")
  func reopened() async throws {
    let folder = try Folder(copying: "small")
    _ = try await record("order", "--done", "--number", "12", "--on", "2026-09-10", in: folder)
    #expect(try await record("order", "--reopen", "--note", "a mistake", in: folder).exitCode == 0)
    let status = try await Sapa.run("status", "--case", id, in: folder)
    #expect(status.output.contains("order"))
    let again = try await record("order", "--done", "--number", "12", "--on", "2026-09-11", in: folder)
    #expect(again.exitCode == 0, "\(again.errors)")
  }
}
