import Foundation
import Testing

@Suite("Forms that come back")
struct LoopTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  /// A workspace whose order is issued and whose checklists are out.
  private func started() async throws -> Folder {
    let folder = try Folder(copying: "small")
    _ = try await Sapa.run(["record", id, "order", "--done", "--number", "12", "--on", "2026-09-10"] + day, in: folder)
    let run = try await Sapa.run(["run"] + day, in: folder)
    try #require(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  private func form(_ section: String, in folder: Folder, _ language: String = "en") throws -> FilledForm {
    try FilledForm(try folder.read("out/2026/\(id)/self-assessment-checklist-\(section).\(language).xlsx"))
  }

  private func returned(_ result: Sapa.Result) throws -> [[String: Any]] {
    try #require(try result.json()["returned"] as? [[String: Any]])
  }

  @Test("are recognised under any name, archived byte for byte, and move the procedure on")
  func accepted() async throws {
    let folder = try await started()
    for (section, rows) in [("1", ["F8", "F9"]), ("1.10", ["F8"])] {
      var form = try form(section, in: folder)
      for cell in rows {
        try form.type("Conforms", into: cell)
        try form.type("minutes No. 3 of 01.09.2026", into: "G\(cell.dropFirst())")
      }
      try folder.write(try form.data(), to: "inbox/from the mail \(section).xlsx")
    }
    let before = try folder.read("inbox/from the mail 1.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
    #expect(try returned(run).map { $0["result"] as? String } == ["accepted", "accepted"])
    #expect(try folder.files(under: "inbox").isEmpty)
    #expect(try folder.files(under: "cases/\(id)/returned").values.contains(before))
    let status = try await Sapa.run(["status", "--format", "json"] + day, in: folder)
    let cases = try #require(try status.json()["cases"] as? [[String: Any]])
    #expect(cases.first?["progress"] as? [String: Int] == ["done": 4, "total": 5])
    let again = try await Sapa.run(["run"] + day, in: folder)
    #expect(again.output.contains("0 made"), "\(again.output)")
  }

  @Test("are read where they were filled in place, and made again with their answers")
  func inPlace() async throws {
    let folder = try await started()
    let path = "out/2026/\(id)/self-assessment-checklist-1.en.xlsx"
    var form = try form("1", in: folder)
    try form.type("Conforms", into: "F8")
    try form.type("minutes", into: "G8")
    try folder.write(try form.data(), to: path)
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(try returned(run).map { $0["result"] as? String } == ["accepted"])
    #expect(try folder.files(under: "cases/\(id)/returned").count == 1)
    #expect(!folder.has("out/2026/\(id)/self-assessment-checklist-1.en.new.xlsx"))
    let again = try await Sapa.run(["run"] + day, in: folder)
    #expect(again.output.contains("0 made"), "\(again.output)")
  }

  @Test("are refused once with the cell and what to do, then listed as waiting; nothing is lost")
  func refused() async throws {
    let folder = try await started()
    var form = try form("1", in: folder)
    try form.type("Splendid", into: "F8")
    try folder.write(try form.data(), to: "inbox/answers.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(run.exitCode == 1)
    let first = try #require(try returned(run).first)
    #expect(first["result"] as? String == "refused")
    let problems = try #require(first["problems"] as? [[String: Any]])
    #expect(problems.contains { $0["cell"] as? String == "1!F8" && $0["code"] as? String == "unknown-label" })
    #expect(folder.has("inbox/answers.xlsx"))
    #expect(folder.has("out/2026/refused/answers.xlsx.txt"))
    let again = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(again.exitCode == 0)
    #expect(try returned(again).map { $0["result"] as? String } == ["waiting"])
    let fresh = try folder.read("out/2026/refused/answers.xlsx")
    #expect(try FilledForm(fresh, sheet: 3).says("Splendid"))
    try folder.remove("inbox/answers.xlsx")
    _ = try await Sapa.run(["run"] + day, in: folder)
    #expect(!folder.has("out/2026/refused/answers.xlsx.txt"))
    #expect(!folder.has("out/2026/refused/answers.xlsx"))
  }

  @Test("that wait are read when what kept them back is gone, without anybody sending them again")
  func waited() async throws {
    let folder = try await started()
    var form = try form("1", in: folder)
    try form.type("Conforms", into: "F8")
    try form.type("minutes No. 3", into: "G8")
    try form.type("20.09.2026", into: "D5")
    try folder.write(try form.data(), to: "inbox/answers.xlsx")
    let early = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    let problems = try #require(try returned(early).first?["problems"] as? [[String: Any]])
    #expect(problems.contains { $0["code"] as? String == "date-in-future" })
    let later = try await Sapa.run("run", "--format", "json", "--as-of", "2026-09-21", in: folder)
    #expect(try returned(later).map { $0["result"] as? String } == ["accepted"])
    #expect(later.exitCode == 0)
    #expect(!folder.has("inbox/answers.xlsx") && !folder.has("out/2026/refused/answers.xlsx.txt"))
  }

  @Test("that were mended in the fresh form beside the report are read, and the refused one goes with them")
  func mended() async throws {
    let folder = try await started()
    var form = try form("1", in: folder)
    try form.type("Conforms", into: "F8")
    try folder.write(try form.data(), to: "inbox/answers.xlsx")
    #expect(try await Sapa.run(["run"] + day, in: folder).exitCode == 1)
    var fresh = try FilledForm(try folder.read("out/2026/refused/answers.xlsx"), sheet: 3)
    try fresh.type("minutes No. 3", into: "G8")
    try folder.write(try fresh.data(), to: "out/2026/refused/answers.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(try returned(run).contains { $0["result"] as? String == "accepted" })
    #expect(try folder.files(under: "inbox").isEmpty)
    #expect(!folder.has("out/2026/refused/answers.xlsx"))
  }

  @Test("that are no workbooks are refused and the others go on")
  func strangers() async throws {
    let folder = try await started()
    try folder.write("%PDF-1.7 and so on", to: "inbox/scan.pdf")
    try folder.write("half a file", to: "inbox/~$answers.xlsx")
    var form = try form("1.10", in: folder, "kk")
    try form.type("Сәйкес", into: "F8")
    try form.type("хаттама", into: "G8")
    try folder.write(try form.data(), to: "inbox/жауап.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(run.exitCode == 1)
    let results = try returned(run).reduce(into: [:]) { $0[$1["file"] as? String ?? ""] = $1["result"] as? String }
    #expect(results == ["inbox/scan.pdf": "refused", "inbox/жауап.xlsx": "accepted"])
  }

  @Test("of two people that differ are a conflict, until somebody settles it")
  func conflict() async throws {
    let folder = try await started()
    for (person, verdict) in [("Айдаров Ержан", "Сәйкес"), ("Ботина Ботагөз", "Сәйкес емес")] {
      var form = try form("1", in: folder, "kk")
      try form.type(person, into: "C4")
      try form.type(verdict, into: "F8")
      try form.type("дәлел", into: "G8")
      try form.type("ескертпе", into: "H8")
      try folder.write(try form.data(), to: "inbox/\(person).xlsx")
    }
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(try returned(run).map { $0["result"] as? String } == ["conflict", "conflict"], "\(run.output)")
    // Told once: with the files that brought it.
    let diagnostics = try #require(try run.json()["diagnostics"] as? [[String: Any]])
    #expect(!diagnostics.contains { $0["code"] as? String == "answers-in-conflict" }, "\(diagnostics)")
    #expect(
      run.output.contains("sapa record \(id) self-assessment\\/1 --settle")
        || run.output.contains("sapa record \(id) self-assessment/1 --settle"))
    let later = try await Sapa.run(["run"] + day, in: folder)
    #expect(later.errors.contains("answers-in-conflict"))
    let settled = try await Sapa.run(
      ["record", id, "self-assessment/1", "--settle", "1-01.verdict=conforms", "--by", "botagoz"] + day, in: folder)
    #expect(settled.exitCode == 0, "\(settled.errors)")
  }
}
