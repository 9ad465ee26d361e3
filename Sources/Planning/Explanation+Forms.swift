import Model

extension CaseStanding {
  /// How far the forms and findings are that a ready step waits for.
  func formLines(on step: StepStanding) -> [String] {
    switch step.definition.completion {
    case .recorded, .issued: return []
    case .accepted:
      return step.lapsed.map { lapsed in
        let by = lapsed.by.map { " by \($0)" } ?? ""
        return ["it was accepted on \(lapsed.on)\(by), but \(acceptedStep(of: step)) has changed since"]
      } ?? []
    case .returned:
      let documents = workflow.documents.filter {
        step.definition.documents.contains($0.id) && ($0.format == .xlsx || $0.kind == .section)
      }
      return documents.map { document in
        let id = document.id + (step.item.map { "/\($0.id)" } ?? "")
        guard let progress = formProgress[id] else { return "'\(id)' has not come back" }
        let conflicts = answers[id]?.conflicts.map { "\($0.row).\($0.column)" } ?? []
        let disagreement = conflicts.isEmpty ? "" : "; different answers to \(conflicts.joined(separator: ", "))"
        return "'\(id)' came back: \(progress.answered) of \(progress.total) rows answered\(disagreement)"
      }
    case .closed:
      let open = findings.filter { !$0.state.isFinished }
      guard !open.isEmpty else { return ["it has no findings to wait for; somebody records that it is done"] }
      return ["not closed: \(open.map { "\($0.number ?? $0.row) (\($0.state.rawValue))" }.joined(separator: ", "))"]
    }
  }

  private func acceptedStep(of step: StepStanding) -> String {
    (step.definition.accepts ?? "") + (step.item.map { "/\($0.id)" } ?? "")
  }
}
