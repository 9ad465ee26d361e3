import Model
import YAML

extension WorkflowLinking {
  /// The agency brings its catalogue.
  mutating func checkAgency() {
    guard draft.node["standard"] != nil, let agency = draft.node.key("agency") else { return }
    report.error(
      "duplicate-key", "a workflow has 'agency' or 'standard': the agency's catalogue is its standard", at: agency,
      in: draft.file)
  }

  /// Acceptance names what it accepts: a returned step over the same items, which it waits for.
  mutating func checkAcceptance(_ step: Step, _ node: Node) {
    guard let place = node["accepts"] else {
      if step.completion == .accepted, let done = node["done"] {
        report.error(
          "missing-key", "'accepted' needs 'accepts': the step whose forms are good", at: done, in: draft.file)
      }
      return
    }
    guard step.completion == .accepted else {
      return report.error("wrong-type", "'accepts' goes with 'done: accepted'", at: place, in: draft.file)
    }
    guard let accepted = draft.value.steps.first(where: { $0.id == place.text }) else { return }
    if accepted.completion != .returned {
      report.error(
        "wrong-type", "step '\(accepted.id)' gets no forms back: it is not 'done: returned'", at: place, in: draft.file)
    } else if accepted.repetition != step.repetition {
      report.error(
        "wrong-type", "steps '\(step.id)' and '\(accepted.id)' are not repeated for the same", at: place, in: draft.file
      )
    } else if !needs(of: step).contains(accepted.id) {
      report.error(
        "missing-key", "step '\(step.id)' accepts '\(accepted.id)' without waiting for it; add it to 'needs'",
        at: place,
        in: draft.file)
    }
  }

  /// Everything a step waits for, directly or not.
  private func needs(of step: Step) -> Set<String> {
    var known: Set<String> = []
    var open = step.needs
    while let id = open.popLast() {
      guard known.insert(id).inserted else { continue }
      open += draft.value.steps.first { $0.id == id }?.needs ?? []
    }
    return known
  }

  /// What compiled documents have instead of a template, and which steps make them.
  mutating func check(_ document: Document, _ key: Node, _ node: Node, step: Step?) {
    if let place = node["edition"], document.kind != .report {
      report.error("wrong-type", "'edition' goes with the kind report", at: place, in: draft.file)
    }
    if document.isCompiled {
      if let place = node["template"] {
        report.error(
          "wrong-type", "document '\(document.id)' is compiled by the agency's outline and has no template", at: place,
          in: draft.file)
      }
    } else if node["template"] == nil {
      report.error("missing-key", "a document needs 'template': where it comes from", at: key, in: draft.file)
    }
    if document.kind == .section, let step, step.repetition != .parts {
      report.error(
        "wrong-type", "step '\(step.id)' makes section form '\(document.id)' and needs 'for each: part of report'",
        at: key, in: draft.file)
    }
  }
}
