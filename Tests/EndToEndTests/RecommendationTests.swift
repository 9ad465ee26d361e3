import Foundation
import Testing

@Suite("Recommendations of outside experts")
struct RecommendationTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  /// The small workspace with a form for them in its first step.
  private func asked() async throws -> Folder {
    let folder = try Folder(copying: "small")
    try folder.replace(
      "  due: visit - 100 days\n  done: recorded\n",
      with: "  due: visit - 100 days\n  done: recorded\n  documents: [experts, findings-register]\n",
      in: "workflows/small.yaml")
    var workflow = try folder.text("workflows/small.yaml")
    for (document, template) in [("experts", "recommendations"), ("findings-register", "findings-register")] {
      workflow += "  \(document): {kind: report, title: \(document), template: sheets/\(template)}\n"
    }
    try folder.write(workflow, to: "workflows/small.yaml")
    let run = try await Sapa.run(["run"] + day, in: folder)
    try #require(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  private func findings(in folder: Folder) async throws -> [String] {
    let status = try await Sapa.run(["status", "--findings", "--format", "json"] + day, in: folder)
    return try #require(try status.json()["findings"] as? [[String: Any]]).map { finding in
      ["number", "kind", "criterion", "unit"].map { finding[$0] as? String ?? "-" }.joined(separator: " ")
    }
  }

  @Test("come as a form with rows that people add, and as YAML; both get numbers and stand in the register")
  func both() async throws {
    let folder = try await asked()
    var form = try FilledForm(try folder.read("out/2026/\(id)/experts.en.xlsx"), sheet: 1)
    for (cell, text) in [
      ("E5", "Report of the panel"), ("E6", "2026-09-11"), ("E7", "Ботина Ботагөз"), ("C10", "1-01"),
      ("D10", "Involve employers"), ("D11", "Plan mobility"),
    ] {
      try form.type(text, into: cell)
    }
    try folder.write(try form.data(), to: "inbox/panel.xlsx")
    try folder.write(
      """
      recommendations: \(id)
      reports:
        - title: {kk: Есеп, ru: Отчёт, en: Interim report}
          date: 2026-09-12
          items: [{id: R-1, text: {kk: Толықтыру, ru: Пополнить, en: Extend the stock}}]
      """, to: "cases/\(id)/recommendations.yaml")
    let run = try await Sapa.run(["run"] + day, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
    #expect(
      try await findings(in: folder) == [
        "F-001 recommendation 1-01 -", "F-002 recommendation - -", "F-003 recommendation - -",
      ])
    let register = try FilledForm(try folder.read("out/2026/\(id)/findings-register.ru.xlsx"), sheet: 1)
    #expect(try register.says("Involve employers"))
    #expect(try register.says("Пополнить"))
    #expect(try register.says("Отчёт, 12.09.2026"))
    let again = try await Sapa.run(["run"] + day, in: folder)
    #expect(again.output.contains("0 made"), "\(again.output)")
  }

  @Test("that came before are no news when the form comes again as it was made")
  func unchanged() async throws {
    let folder = try await asked()
    var form = try FilledForm(try folder.read("out/2026/\(id)/experts.en.xlsx"), sheet: 1)
    for (cell, text) in [
      ("E5", "Report"), ("E6", "2026-09-11"), ("E7", "Ботина Ботагөз"), ("D10", "Involve employers"),
    ] {
      try form.type(text, into: cell)
    }
    try folder.write(try form.data(), to: "inbox/panel.xlsx")
    _ = try await Sapa.run(["run"] + day, in: folder)
    try folder.write(try folder.read("out/2026/\(id)/experts.en.xlsx"), to: "inbox/again.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    let returned = try #require(try run.json()["returned"] as? [[String: Any]])
    let problems = try #require(returned.first?["problems"] as? [[String: Any]])
    #expect(problems.map { $0["code"] as? String } == ["nothing-changed"], "\(returned)")
  }

  @Test("without the report they are taken from are refused")
  func unsigned() async throws {
    let folder = try await asked()
    var form = try FilledForm(try folder.read("out/2026/\(id)/experts.en.xlsx"), sheet: 1)
    try form.type("Involve employers", into: "D10")
    try folder.write(try form.data(), to: "inbox/panel.xlsx")
    let run = try await Sapa.run(["run", "--format", "json"] + day, in: folder)
    #expect(run.exitCode == 1)
    let returned = try #require(try run.json()["returned"] as? [[String: Any]])
    let problems = try #require(returned.first?["problems"] as? [[String: Any]])
    #expect(problems.count { $0["code"] as? String == "entry-missing" } == 2, "\(problems)")
  }
}
