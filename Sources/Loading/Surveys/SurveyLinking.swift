import Language
import Model
import YAML

/// Checks one survey: ids, scales, and spellings that could mean two things.
struct SurveyLinking {
  let draft: Draft<Survey>

  func run(_ report: inout Report) {
    let scales = draft.node["scales"]?.items ?? []
    let questions = draft.node["questions"]?.items ?? []
    draft.file.checkIDs(scales, "scale", &report)
    draft.file.checkIDs(questions, "question", &report)
    let ids = draft.value.scales.map(\.id)
    for question in questions {
      guard let scale = question["scale"], !ids.contains(scale.text) else { continue }
      report.error("unknown-scale", Spelling.unknown("scale", scale.text, among: ids), at: scale, in: draft.file)
    }
    for scale in scales { checkOptions(scale["options"]?.items ?? [], &report) }
    checkHeadings(questions, &report)
  }

  /// An answer must mean one option.
  private func checkOptions(_ options: [Node], _ report: inout Report) {
    draft.file.checkIDs(options, "option", &report)
    var first: [String: String] = [:]
    for option in options {
      guard let id = option.string("id") else { continue }
      let nodes = spellings(option["title"]) + (option["also"]?.items ?? []) + [option["id"]].compactMap { $0 }
      for node in nodes {
        guard let other = first.updateValue(id, forKey: Spelling.folded(node.text)), other != id else { continue }
        report.error("duplicate-id", "'\(node.text)' means option '\(other)' already", at: node, in: draft.file)
      }
    }
  }

  /// A column must answer one question.
  private func checkHeadings(_ questions: [Node], _ report: inout Report) {
    var first: [String: String] = [:]
    for question in questions {
      guard let id = question.string("id") else { continue }
      for node in spellings(question["title"]) + (question["columns"]?.items ?? []) {
        guard let other = first.updateValue(id, forKey: Spelling.folded(node.text)), other != id else { continue }
        report.error("duplicate-id", "'\(node.text)' is question '\(other)' already", at: node, in: draft.file)
      }
    }
  }

  private func spellings(_ title: Node?) -> [Node] {
    guard let title else { return [] }
    return title.kind == .mapping ? title.pairs.map(\.value) : [title]
  }
}
