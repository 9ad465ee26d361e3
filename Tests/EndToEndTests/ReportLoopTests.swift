import Foundation
import Testing

@Suite("A report from form to official edition")
struct ReportLoopTests {
  private let id = "2026-small-organisation"
  private let day = ["--as-of", "2026-09-15"]
  private var out: String { "out/2026/\(id)" }

  private func run(_ folder: Folder, _ more: String...) async throws -> (made: [String], result: Sapa.Result) {
    let result = try await Sapa.run(["run", "--format", "json"] + day + more, in: folder)
    let documents = try #require(try result.json()["documents"] as? [[String: Any]])
    let made = documents.filter { $0["action"] as? String == "made" }.compactMap { $0["path"] as? String }
    return (made.map { String($0.dropFirst("2026/".count)) }.sorted(), result)
  }

  private func returned(_ result: Sapa.Result) throws -> [String] {
    let files = try #require(try result.json()["returned"] as? [[String: Any]])
    return files.flatMap { file in
      let problems = (file["problems"] as? [[String: Any]] ?? []).map { "\($0["cell"] ?? "") \($0["code"] ?? "")" }
      return ["\(file["result"] ?? "") \(file["document"] ?? "")"] + problems
    }
  }

  /// Everything that is asked for, but for ratings, which are waived.
  private func waiveRatings(_ folder: Folder) throws {
    try folder.write(
      "report: \(id)\nwaive:\n  - {gap: '1', reason: later, by: rector}\n  - {gap: '1.10', reason: later, by: rector}\n",
      to: "cases/\(id)/report.yaml")
  }

  private func writeMission(_ text: String, _ folder: Folder) async throws {
    var form = try FilledSection(try folder.read("\(out)/self-assessment-section-general.en.docx"))
    try form.write(text)
    try folder.write(try form.data(), to: "inbox/General – final (2).docx")
  }

  @Test("what is written in a form comes back, is accepted and printed; running again makes nothing")
  func wholeWay() async throws {
    let folder = try await Folder.writingReport()
    try waiveRatings(folder)
    let first = try await run(folder)
    #expect(first.made.contains("\(id)/self-assessment-section-1.10.en.docx"))
    try await writeMission("We teach since 1931.", folder)
    let second = try await run(folder)
    #expect(try returned(second.result) == ["accepted self-assessment-section/general"])
    #expect(!folder.has("inbox/General – final (2).docx"))
    let form = try FilledSection(try folder.read("\(out)/self-assessment-section-general.en.docx"))
    #expect(form.text.contains("We teach since 1931."))
    #expect(!folder.has("\(out)/self-assessment-report.en.docx"))
    #expect(try await run(folder).made.isEmpty)
    let accepted = try await Sapa.run(["record", id, "section-check/general", "--done"] + day, in: folder)
    #expect(accepted.exitCode == 0, "\(accepted.errors)")
    #expect(try await run(folder).made.contains("\(id)/self-assessment-report.en.docx"))
    let report = try FilledSection(try folder.read("\(out)/self-assessment-report.en.docx"))
    #expect(report.text.contains("We teach since 1931."))
    #expect(!report.text.contains("▸") && !report.text.contains("▹"))
  }

  @Test("a form filled in place is read, and a change in one section makes only what depends on it")
  func inPlace() async throws {
    let folder = try await Folder.writingReport()
    try waiveRatings(folder)
    _ = try await run(folder)
    try await writeMission("We teach.", folder)
    _ = try await run(folder)
    _ = try await Sapa.run(["record", id, "section-check/general", "--done"] + day, in: folder)
    _ = try await run(folder)
    let path = "\(out)/self-assessment-section-general.en.docx"
    var form = try FilledSection(try folder.read(path))
    try form.replace("We teach.", with: "We teach and we learn.")
    try folder.write(try form.data(), to: path)
    let (made, result) = try await run(folder)
    #expect(try returned(result) == ["accepted self-assessment-section/general"])
    // The acceptance falls with the text it was given for, and with it the official edition.
    #expect(
      made == [
        "\(id)/self-assessment-report-gaps.en.xlsx", "\(id)/self-assessment-report-review.en.docx",
        "\(id)/self-assessment-section-general.en.docx", "\(id)/tracker.en.xlsx", "overview.en.xlsx",
        "overview.kk.xlsx",
        "overview.ru.xlsx",
      ])
    #expect(!folder.has("\(out)/self-assessment-report.en.docx"))
  }

  @Test("a translation's form shows the source, and is out of date when the source changes")
  func translation() async throws {
    let folder = try await Folder.writingReport(languages: "en, ru, kk")
    _ = try await run(folder)
    try await writeMission("We teach.", folder)
    _ = try await run(folder)
    var form = try FilledSection(try folder.read("\(out)/self-assessment-section-general.ru.docx"))
    #expect(form.text.contains("We teach."))
    try form.write("Мы учим.")
    try folder.write(try form.data(), to: "inbox/перевод.docx")
    #expect(try returned(try await run(folder).result) == ["accepted self-assessment-section/general"])
    // Another language of the same form does not take its place.
    var kazakh = try FilledSection(try folder.read("\(out)/self-assessment-section-general.kk.docx"))
    try kazakh.write("Біз оқытамыз.")
    try folder.write(try kazakh.data(), to: "inbox/аударма.docx")
    #expect(try returned(try await run(folder).result) == ["accepted self-assessment-section/general"])
    for (language, text) in [("ru", "Мы учим."), ("kk", "Біз оқытамыз.")] {
      let form = try FilledSection(try folder.read("\(out)/self-assessment-section-general.\(language).docx"))
      #expect(form.text.contains(text))
    }
    func stale() async throws -> Bool {
      let gaps = try await Sapa.run(["check", "--gaps", id, "--format", "json"] + day, in: folder).json()["gaps"]
      return try #require(gaps as? [[String: Any]]).contains { $0["kind"] as? String == "stale-translation" }
    }
    #expect(try await !stale())
    try folder.write("## [general.mission] Mission\n\nWe teach better.\n", to: "cases/\(id)/sections/general.en.md")
    _ = try await run(folder)
    #expect(try await stale())
  }

  @Test(
    "mistakes in a section are told with row and paragraph; a reference that leads nowhere fails the official edition")
  func mistakes() async throws {
    let folder = try await Folder.writingReport()
    try waiveRatings(folder)
    _ = try await run(folder)
    try await writeMission("As [tbl:nothing] shows.", folder)
    _ = try await run(folder)
    _ = try await Sapa.run(["record", id, "section-check/general", "--done"] + day, in: folder)
    let (_, result) = try await run(folder)
    #expect(result.exitCode == 1)
    let diagnostics = try #require(try result.json()["diagnostics"] as? [[String: Any]])
    let message = diagnostics.compactMap { $0["message"] as? String }.first { $0.contains("tbl:nothing") }
    #expect(message?.contains("general.mission") == true, "\(diagnostics)")
    #expect(folder.has("\(out)/self-assessment-report-review.en.docx"))
  }

  @Test("what somebody writes into grey guidance is not read, and that is said")
  func guidance() async throws {
    let folder = try await Folder.writingReport()
    try folder.replace(
      "headings: [{id: mission, title: Mission}]",
      with: "headings: [{id: mission, title: Mission, guidance: What for}]",
      in: "templates/reports/small-report.yaml")
    _ = try await run(folder)
    var form = try FilledSection(try folder.read("\(out)/self-assessment-section-general.en.docx"))
    try form.write("We teach.")
    try form.replace("▸ What for", with: "▸ What for? For the town and its people.")
    try folder.write(try form.data(), to: "inbox/general.docx")
    #expect(
      try returned(try await run(folder).result) == [
        "accepted self-assessment-section/general", "general.mission!¶0 guidance-written",
      ])
  }

  @Test("a paragraph that begins with the code of another section's row is text like any other")
  func foreignCode() async throws {
    let folder = try await Folder.writingReport()
    _ = try await run(folder)
    var form = try FilledSection(try folder.read("\(out)/self-assessment-section-1.en.docx"))
    try form.write("Written by Aidar.")
    try form.insert("[1.10-01] says more about it.", below: "Written by Aidar.")
    try folder.write(try form.data(), to: "inbox/a.docx")
    _ = try await run(folder)
    let again = try FilledSection(try folder.read("\(out)/self-assessment-section-1.en.docx"))
    #expect(again.text.contains("says more about it."), "\(again.text)")
  }

  @Test("two people who write in two copies of one form keep what both wrote")
  func copies() async throws {
    let folder = try await Folder.writingReport()
    _ = try await run(folder)
    let blank = try folder.read("\(out)/self-assessment-section-1.en.docx")
    var (first, second) = (try FilledSection(blank), try FilledSection(blank))
    try first.write("Written by Aidar.")
    try second.replace("▹ write-here", with: "")
    try second.insert("Written by Botagoz.", below: "[1-02]")
    try folder.write(try first.data(), to: "inbox/a.docx")
    _ = try await run(folder)
    try folder.write(try second.data(), to: "inbox/b.docx")
    _ = try await run(folder)
    let form = try FilledSection(try folder.read("\(out)/self-assessment-section-1.en.docx"))
    #expect(form.text.contains("Written by Aidar.") && form.text.contains("Written by Botagoz."), "\(form.text)")
  }

  @Test("Markdown is read again when it changes, row by row; what did not change stays")
  func markdown() async throws {
    let folder = try await Folder.writingReport()
    let file = "cases/\(id)/sections/1.en.md"
    try folder.write("## [1-01] Policy\n\nIt is there.\n\n## [1-02] Published\n\nOn the web.\n", to: file)
    _ = try await run(folder)
    try folder.replace("It is there.", with: "It is there since 2020.", in: file)
    let (_, result) = try await run(folder)
    #expect(try returned(result) == ["accepted self-assessment-section/1"])
    let form = try FilledSection(try folder.read("\(out)/self-assessment-section-1.en.docx"))
    #expect(form.text.contains("It is there since 2020.") && form.text.contains("On the web."), "\(form.text)")
    #expect(folder.has(file))
    #expect(try await run(folder).made.isEmpty)
  }

  @Test("a file that is no section is refused with what to do, and the others go on")
  func stranger() async throws {
    let folder = try await Folder.writingReport()
    _ = try await run(folder)
    try folder.write(try folder.read("\(out)/preparation-order.en.docx"), to: "inbox/letter.docx")
    try folder.write(Data("not a file".utf8), to: "inbox/broken.docx")
    try await writeMission("We teach.", folder)
    let (_, result) = try await run(folder)
    #expect(result.exitCode == 1)
    #expect(try returned(result).contains("accepted self-assessment-section/general"))
    #expect(try returned(result).filter { $0.hasPrefix("refused") }.count == 2)
    #expect(try await run(folder).result.exitCode == 0)
  }

  @Test("page numbers are those of the converter's layout, and the PDF of record goes with its report")
  func pages() async throws {
    let folder = try await Folder.writingReport()
    try waiveRatings(folder)
    let converter = "\(folder.path)/converter"
    try folder.write(
      """
      #!/bin/sh
      # Knows one page more than it has: what it says is what is printed.
      while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out="$2"; shift; done
      printf '%%PDF-1.6\\n1 0 obj\\n<</Type/Page>>\\nendobj\\n2 0 obj\\n<</Type/Pages\\n/Kids[ 1 0 R 9 0 R 1 0 R ]>>\\nendobj\\n3 0 obj\\n<</5FToc1[9 0 R/XYZ 1 2 0]\\n>>\\nendobj\\n4 0 obj\\n<</Type/Catalog/Pages 2 0 R\\n/Dests 3 0 R\\n>>\\nendobj\\n' > "$out/document.pdf"
      """, to: "converter")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: converter)
    func run(_ more: String...) async throws -> Sapa.Result {
      try await Sapa.run(["run"] + day + more, in: folder, environment: ["SAPA_CONVERTER": converter])
    }
    _ = try await run()
    try await writeMission("We teach.", folder)
    _ = try await run()
    _ = try await Sapa.run(["record", id, "section-check/general", "--done"] + day, in: folder)
    #expect(try await run("--pdf").exitCode == 0)
    let report = try FilledSection(try folder.read("\(out)/self-assessment-report.en.docx"))
    #expect(report.text.contains("PAGEREF _Toc1 \\h 2"), "\(report.text.prefix(600))")
    #expect(folder.has("\(out)/self-assessment-report.en.pdf"))
    // Asked for once, it stays while its report does.
    #expect(try await run().output.contains("0 made"))
    #expect(folder.has("\(out)/self-assessment-report.en.pdf"))
    _ = try await Sapa.run(["run"] + day, in: folder)
    #expect(!folder.has("\(out)/self-assessment-report.en.pdf"))
  }
}
