import Engine
import Model

/// Prints what a run did: the files, a summary, the late steps with who holds them.
struct RunPrinter {
  let report: RunReport
  let out: String
  let isDry: Bool

  func print(as format: OutputFormat) {
    switch format {
    case .json: JSON.print(json)
    case .text:
      DiagnosticPrinter().print(report.diagnostics)
      printReturned()
      printFiles()
      printLate()
      printSummary()
    }
  }

  private func printReturned() {
    for file in report.returned {
      let what = [file.caseID, file.document].compactMap { $0 }.joined(separator: " ")
      Stream.output.line("\(file.result.rawValue): \(file.file)\(what.isEmpty ? "" : " (\(what))")")
      for problem in file.problems {
        let cell = problem.cell.isEmpty ? "" : "\(problem.cell): "
        Stream.output.line("  \(cell)\(problem.message) [\(problem.code)]")
        if !problem.fix.isEmpty { Stream.output.line("    \(problem.fix)") }
      }
    }
  }

  private func printFiles() {
    for document in report.documents where document.action != .current {
      let verb = isDry && document.action == .made ? "would make" : document.action.rawValue
      Stream.output.line("\(verb): \(document.path) (\(document.reason))")
    }
  }

  private func printLate() {
    guard !report.late.isEmpty else { return }
    var table = Table("late", "due", "days", "held up by", "person")
    for step in report.late {
      table.rows.append([
        "\(step.caseID) \(step.step)", step.due.description, String(step.days), step.heldBy,
        step.person ?? "(\(step.role))",
      ])
    }
    Stream.output.line("")
    for line in table.lines { Stream.output.line(line) }
  }

  /// `2026-accreditation-6B06102: report 7 of 13 sections approved, 14 gaps (sapa check --gaps …)`.
  private func printReports() {
    if !report.reports.isEmpty { Stream.output.line("") }
    for progress in report.reports {
      let sections = "\(progress.approved) of \(progress.sections) sections approved"
      let gaps =
        progress.missing == 0
        ? "nothing missing"
        : "\(progress.missing) \(progress.missing == 1 ? "gap" : "gaps") (sapa check --gaps \(progress.caseID))"
      Stream.output.line("\(progress.caseID): report \(sections), \(gaps)")
    }
  }

  private func printSummary() {
    let counts = FileAction.allCases.map { "\(report.count($0)) \($0.rawValue)" }.joined(separator: ", ")
    printReports()
    Stream.output.line("")
    Stream.output.line("\(isDry ? "dry run, nothing written: " : "")\(counts); as of \(report.asOf), in \(out)")
    Stream.output.line("journal: \(report.journal.words)")
  }

  private func json(_ file: RunReport.Returned) -> JSON {
    [
      "file": .string(file.file), "case": .text(file.caseID), "document": .text(file.document),
      "result": .string(file.result.rawValue),
      "problems": .list(
        file.problems.map {
          [
            "cell": .string($0.cell), "code": .string($0.code), "severity": .string($0.isError ? "error" : "warning"),
            "message": .string($0.message), "fix": .string($0.fix), "english": .string($0.english),
          ]
        }),
    ]
  }

  private var json: JSON {
    [
      "asOf": .day(report.asOf),
      "summary": .object(
        FileAction.allCases.map { ($0.rawValue, .number(report.count($0))) }),
      "documents": .list(
        report.documents.map { document in
          [
            "case": .text(document.caseID), "document": .string(document.document),
            "language": .string(document.language), "path": .string(document.path),
            "action": .string(document.action.rawValue), "reason": .string(document.reason),
          ]
        }),
      "returned": .list(report.returned.map(json)),
      "late": .list(
        report.late.map { step in
          [
            "case": .string(step.caseID), "step": .string(step.step), "due": .day(step.due), "days": .number(step.days),
            "heldBy": .string(step.heldBy), "role": .string(step.role), "person": .text(step.person),
          ]
        }),
      "reports": .list(
        report.reports.map {
          [
            "case": .string($0.caseID), "sections": .number($0.sections), "approved": .number($0.approved),
            "missing": .number($0.missing), "blocking": .number($0.blocking),
          ]
        }),
      "journal": JSON.head(report.journal),
      "diagnostics": JSON.diagnostics(report.diagnostics),
    ]
  }
}
