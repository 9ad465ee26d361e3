import Language
import Model
import Planning

/// Why a step stands where it does, and why documents were made, kept or removed.
package struct CaseExplanation: Sendable {
  package struct StepReasons: Sendable {
    package var step: String
    package var lines: [String]
  }

  package struct DocumentReasons: Sendable {
    package var document: String
    package var path: String
    package var lines: [String]
  }

  package var caseID: String
  package var steps: [StepReasons]
  package var documents: [DocumentReasons]
}

extension Situation {
  /// About one step or document of a case, or about all of them.
  package func explain(_ caseID: String, _ name: String?) throws(Failure) -> CaseExplanation {
    let (plan, standing) = try standing(of: caseID)
    let steps = standing.steps.filter { name == nil || $0.id == name || $0.definition.id == name }
    let orders = Explaining(situation: self, plan: plan, standing: standing).documents(named: name)
    if let name, steps.isEmpty, orders.isEmpty {
      let known = standing.steps.map(\.id) + standing.workflow.documents.map(\.id)
      throw .refused(Spelling.unknown("step or document", name, among: known))
    }
    return CaseExplanation(
      caseID: caseID,
      steps: steps.map { step in
        let reasons = standing.explanation(of: step.id, calendar: definitions.calendar, asOf: asOf)
        return CaseExplanation.StepReasons(
          step: step.id, lines: (reasons?.lines ?? []) + [reasons?.due?.line].compactMap { $0 })
      },
      documents: orders)
  }
}
