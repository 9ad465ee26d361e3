import Foundation
import Platform
import Testing

@Suite("What goes wrong has its exit code")
struct FailureTests {
  @Test("2 and nothing written, when a definition is invalid; every mistake at once, with its place")
  func invalid() async throws {
    let folder = try Folder(copying: "small")
    try folder.replace(
      "responsible: rector\n  due: visit", with: "responsible: rektor\n  due: visti", in: "workflows/small.yaml")
    let before = try folder.files()
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(run.exitCode == 2)
    #expect(
      run.errors.contains(
        "workflows/small.yaml:18:16: error[unknown-role]: unknown role 'rektor' (did you mean 'rector'?)"))
    #expect(run.errors.contains("did you mean 'visit'?"))
    #expect(try folder.files() == before)
    let json = try await Sapa.run("run", "--as-of", "2026-09-15", "--format", "json", in: folder)
    #expect(try #require(try json.json()["diagnostics"] as? [Any]).count >= 2)
    #expect(json.exitCode == 2)
  }

  @Test("2, when there is no plan")
  func noPlan() async throws {
    let folder = try Folder(copying: "small")
    try folder.remove("plans")
    let run = try await Sapa.run("run", in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("no-plan"))
  }

  @Test("1, when a template is broken; the other documents are made")
  func brokenTemplate() async throws {
    let folder = try Folder(copying: "small")
    try folder.write("not a Word file", to: "templates/orders/preparation.ru.docx")
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", "--format", "json", in: folder)
    #expect(run.exitCode == 1)
    let summary = try #require(try run.json()["summary"] as? [String: Int])
    #expect(summary["failed"] == 1)
    #expect(summary["made"] == 8)
    let check = try await Sapa.run("check", in: folder)
    #expect(check.exitCode == 1)
    #expect(check.errors.contains("templates/orders/preparation.ru.docx"))
  }

  @Test("4, when the journal is not intact")
  func brokenJournal() async throws {
    let folder = try Folder(copying: "small")
    try folder.write("this is no database, and long enough to be looked at", to: "journal.sqlite")
    #expect(try await Sapa.run("history", "--verify", in: folder).exitCode == 4)
    #expect(try await Sapa.run("run", "--as-of", "2026-09-15", in: folder).exitCode == 4)
  }

  @Test(
    "64, for a case that is not there", arguments: [["run", "--case", "2026-smal-organisation"], ["explain", "x"]])
  func unknownCase(_ arguments: [String]) async throws {
    let folder = try Folder(copying: "small")
    let result = try await Sapa.run(arguments, in: folder)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("case"))
  }

  @Test("3, while another run holds the workspace")
  func held() async throws {
    let folder = try Folder(copying: "small")
    let lock = try WorkspaceLock(
      path: "\(folder.path)/.sapa.lock", command: "sapa run", started: "2026-09-15T00:00:00Z")
    defer { lock.release() }
    let run = try await Sapa.run("run", "--as-of", "2026-09-15", in: folder)
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("another run holds the workspace: sapa run"))
    #expect(try await Sapa.run("status", in: folder).exitCode == 0)
  }

  @Test("a new workspace runs as it is")
  func initialised() async throws {
    let folder = try Folder()
    #expect(try await Sapa.run("init", "mine", in: folder).exitCode == 0)
    let run = try await Sapa.run("run", "mine", "--as-of", "2026-09-15", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try await Sapa.run("init", "mine", in: folder).exitCode == 64)
  }
}
