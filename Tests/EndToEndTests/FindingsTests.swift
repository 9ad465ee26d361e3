import Archive
import Foundation
import Testing

@Suite("Findings and what is made of them")
struct FindingsTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]

  /// The small workspace with a follow-up, its order issued and both checklists back; `verdict` is that of `1-01`.
  private func assessed(_ verdict: String, note: String) async throws -> Folder {
    let folder = try Folder(copying: "small")
    try folder.replace(
      "  due: visit - 30 days\n",
      with: """
          due: visit - 30 days
          documents: [findings-register, nonconformity-report, improvement-plan, improvement-form, findings-status]
        - id: follow-up
          title: Follow-up
          needs: [report]
          responsible: office
          due: visit
          done: closed

        """, in: "workflows/small.yaml")
    var workflow = try folder.text("workflows/small.yaml")
    for (document, template) in [
      ("findings-register", "sheets/findings-register"), ("nonconformity-report", "reports/nonconformity"),
      ("improvement-plan", "plans/follow-up"), ("improvement-form", "sheets/follow-up-plan"),
      ("findings-status", "reports/findings-status"),
    ] {
      workflow += "  \(document):\n    kind: report\n    title: \(document)\n    template: \(template)\n"
      if template == "plans/follow-up" { workflow += "    approved by: rector\n" }
    }
    try folder.write(workflow, to: "workflows/small.yaml")
    _ = try await Sapa.run(["record", id, "order", "--done", "--number", "12", "--on", "2026-09-10"] + day, in: folder)
    let first = try await Sapa.run(["run"] + day, in: folder)
    try #require(first.exitCode == 0, "\(first.errors)")
    for (section, verdicts) in [("1", [verdict, "Conforms"]), ("1.10", ["Conforms"])] {
      var form = try FilledForm(try folder.read("out/2026/\(id)/self-assessment-checklist-\(section).en.xlsx"))
      for (index, verdict) in verdicts.enumerated() {
        try form.type(verdict, into: "F\(8 + index)")
        try form.type("minutes No. 3", into: "G\(8 + index)")
        if verdict != "Conforms" { try form.type(note, into: "H\(8 + index)") }
      }
      try folder.write(try form.data(), to: "inbox/\(section).xlsx")
    }
    let second = try await Sapa.run(["run"] + day, in: folder)
    try #require(second.exitCode == 0, "\(second.errors)")
    return folder
  }

  private func text(of document: String, in folder: Folder) throws -> String {
    let archive = try Archive([UInt8](try folder.read("out/2026/\(id)/\(document)")))
    return archive.entries.map(\.name).filter { $0.hasSuffix("document.xml") || $0.contains("sharedStrings") }
      .compactMap { try? archive.contents(of: $0) }.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test("a verdict opens one, which stands in the register, the report and both plans until somebody closes the step")
  func opened() async throws {
    let folder = try await assessed("Does not conform", note: "The policy is a draft")
    let status = try await Sapa.run(["status", "--findings", "--format", "json"] + day, in: folder)
    let findings = try #require(try status.json()["findings"] as? [[String: Any]])
    #expect(findings.map { $0["number"] as? String } == ["F-001"])
    #expect(findings.first?["criterion"] as? String == "1-01")
    #expect(findings.first?["state"] as? String == "open")
    #expect(findings.first?["late"] as? Bool == false)
    for document in [
      "findings-register.en.xlsx", "nonconformity-report.en.docx", "improvement-plan.en.docx",
      "improvement-form.en.xlsx",
    ] {
      let text = try text(of: document, in: folder)
      #expect(text.contains("F-001") && text.contains("The policy is a draft"), "\(document)")
    }
    let late = try await Sapa.run(["status", "--findings", "--as-of", "2026-12-31"], in: folder)
    #expect(late.output.contains("1 finding: 1 late"), "\(late.output)")
    _ = try await Sapa.run(["record", id, "report", "--done"] + day, in: folder)
    let refused = try await Sapa.run(["record", id, "follow-up", "--done"] + day, in: folder)
    #expect(refused.exitCode == 64)
    let closed = try await Sapa.run(["record", id, "follow-up", "--done", "--note", "by hand"] + day, in: folder)
    #expect(closed.exitCode == 0, "\(closed.errors)")
  }

  @Test("the status report says on which day which of them are open and which are late")
  func status() async throws {
    let folder = try await assessed("Does not conform", note: "The policy is a draft")
    let open = try text(of: "findings-status.en.docx", in: folder)
    #expect(open.contains("As of 15.09.2026"))
    #expect(
      words(open, from: "1. By grade", to: "2. By unit")
        == "Grade Total Open Late Verified Closed Nonconformity 1 1 0 0 0 Total 1 1 0 0 0")
    #expect(words(open, from: "4. Late", to: "5. Open").contains("None."))
    #expect(words(open, from: "5. Open", to: "6. Verified").contains("F-001"))
    _ = try await Sapa.run("run", "--as-of", "2026-12-31", in: folder)
    let late = try text(of: "findings-status.en.docx", in: folder)
    #expect(
      words(late, from: "4. Late", to: "5. Open").contains("F-001 Quality Office The policy is a draft 16.11.2026"))
    #expect(words(late, from: "5. Open", to: "6. Verified").contains("None."))
  }

  /// The words between two headings.
  private func words(_ text: String, from start: String, to end: String) -> String {
    guard let first = text.range(of: start), let last = text.range(of: end, range: first.upperBound..<text.endIndex)
    else { return "" }
    let part = text[first.upperBound..<last.lowerBound].replacing(/<[^>]*>/, with: " ")
    return part.split(separator: " ").joined(separator: " ")
  }

  @Test("a case without any says so, leaves rows to write in, and is walked to its end")
  func none() async throws {
    let folder = try await assessed("Conforms", note: "")
    let status = try await Sapa.run(["status", "--findings"] + day, in: folder)
    #expect(status.output.hasPrefix("no findings"), "\(status.output)")
    #expect(try text(of: "nonconformity-report.en.docx", in: folder).contains("There are no open nonconformities."))
    #expect(try text(of: "findings-register.en.xlsx", in: folder).contains("No findings are registered"))
    #expect(try text(of: "findings-status.en.docx", in: folder).contains("No findings are registered."))
    let plan = try text(of: "improvement-plan.en.docx", in: folder)
    #expect(plan.contains(">5<") && !plan.contains("F-0"))
    for step in ["report", "follow-up"] {
      let recorded = try await Sapa.run(["record", id, step, "--done"] + day, in: folder)
      #expect(recorded.exitCode == 0, "\(recorded.errors)")
    }
  }
}
