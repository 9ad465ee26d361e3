import Collecting
import Model

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
      file.problems += conflicts.map(RunReport.Problem.init)
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

  init(_ conflict: AnswerSheet.Conflict) {
    let words = conflict.cells.map { "\($0.by) '\($0.value)'" }.joined(separator: ", ")
    let message = "different answers: \(words)"
    self.init(
      cell: "\(conflict.row).\(conflict.column)", code: "conflict", isError: false, message: message,
      fix: "settle it by `sapa record CASE STEP --settle \(conflict.row).\(conflict.column)=VALUE`", english: message)
  }
}
