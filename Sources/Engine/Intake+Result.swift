import Collecting
import Model

extension Intake {
  /// A file that could not be accepted, with what is told about it.
  struct Refused: Sendable {
    let hash: String
    /// Of the file itself, absolute.
    let path: String
    /// Where its report goes, in the out folder.
    let report: String
    let collected: Collected
  }

  struct Read: Sendable {
    let candidate: Inbox.Candidate
    let hash: String
    let collected: Collected
    /// Of a section in Markdown.
    var pictures: MarkdownPictures?
  }
}

extension Intake.Result {
  /// Says what became of a file.
  mutating func tell(
    _ outcome: RunReport.Returned.Result, _ read: Intake.Read, _ problems: [FormProblem]
  ) {
    returned.append(
      RunReport.Returned(
        file: read.candidate.name, caseID: read.collected.caseID, document: read.collected.document, result: outcome,
        problems: problems.map(RunReport.Problem.init)))
  }

  /// What came back, with the answers that contradict others now that all of it is known.
  func returned(in situation: Situation) -> [RunReport.Returned] {
    returned.map { file in
      guard file.result == .accepted, let caseID = file.caseID, let document = file.document else { return file }
      let standing = situation.plans.flatMap(\.cases).first { $0.definition.id == caseID }
      guard let conflicts = standing?.answers[document]?.conflicts, !conflicts.isEmpty else { return file }
      var file = file
      file.result = .conflict
      let step = standing.flatMap { standing in
        standing.documents.first { $0.id == document }.map { standing.steps[$0.step].id }
      }
      file.problems += conflicts.map { RunReport.Problem($0, settledBy: "\(caseID) \(step ?? "STEP")") }
      return file
    }
  }
}

extension RunReport.Problem {
  init(_ problem: FormProblem) {
    self.init(
      cell: problem.place, code: problem.code, isError: problem.isError, message: problem.message, fix: problem.fix,
      english: problem.english)
  }

  /// - Parameter step: the case and the step, as `sapa record` takes them.
  init(_ conflict: AnswerSheet.Conflict, settledBy step: String) {
    let words = conflict.cells.map { "\($0.by) '\($0.value)'" }.joined(separator: ", ")
    let message = "different answers: \(words)"
    self.init(
      cell: "\(conflict.row).\(conflict.column)", code: "conflict", isError: false, message: message,
      fix: "settle it by `sapa record \(step) --settle \(conflict.row).\(conflict.column)=VALUE`", english: message)
  }
}

extension Diagnostic {
  /// A conflict that is listed with the form that brought it need not be told again.
  func isTold(by returned: [RunReport.Returned]) -> Bool {
    guard code == "answers-in-conflict" else { return false }
    return returned.contains { file in
      file.result == .conflict && message.hasSuffix("(case '\(file.caseID ?? "")')")
        && file.problems.contains { problem in
          problem.code == "conflict"
            && message.hasPrefix("'\(file.document ?? "")': different answers to \(problem.cell):")
        }
    }
  }
}
