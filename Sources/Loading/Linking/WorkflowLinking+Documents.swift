import Language
import Model
import YAML

extension WorkflowLinking {
  mutating func checkDocuments(_ templates: Templates) {
    var steps: [String: String] = [:]
    for (node, step) in zip(draft.node["steps"]?.items ?? [], draft.value.steps) {
      for (document, place) in zip(step.documents, node["documents"]?.items ?? []) {
        if let first = steps.updateValue(step.id, forKey: document) {
          report.error(
            "duplicate-id", "document '\(document)' belongs to step '\(first)' already", at: place, in: draft.file)
        }
      }
    }
    for (key, node) in draft.node["documents"]?.pairs ?? [] {
      guard let document = draft.value.documents.first(where: { $0.id == key.text }) else { continue }
      if document.id.hasPrefix(Document.surveyPrefix) {
        report.error(
          "bad-id", "ids that begin with '\(Document.surveyPrefix)' are those of surveys' workbooks; choose another",
          at: key, in: draft.file)
      }
      if steps[document.id] == nil {
        report.warning("unused-document", "no step makes document '\(document.id)'", at: key, in: draft.file)
      }
      check(document, key, node)
      check(document, key, node, step: draft.value.steps.first { $0.id == steps[document.id] })
      if let place = node["template"], !document.template.isEmpty, !document.isCompiled {
        check(document, template: place, templates)
      }
    }
  }

  private mutating func check(_ document: Document, _ key: Node, _ node: Node) {
    if document.kind == .order {
      if document.about == nil {
        report.error("missing-key", "an order needs 'about': its heading, «… туралы», «О …»", at: key, in: draft.file)
      }
      if document.signedBy == nil {
        report.error("missing-key", "an order needs 'signed by'", at: key, in: draft.file)
      }
    }
    let hasGroup = draft.value.roles.contains { $0.members != nil }
    if document.annexes.contains(.composition), !hasGroup, let place = node["annexes"] {
      report.error(
        "missing-key", "'\(Document.Annex.composition.rawValue)' needs a role with 'members'", at: place,
        in: draft.file)
    }
  }

  private mutating func check(_ document: Document, template place: Node, _ templates: Templates) {
    if document.format == .xlsx {
      guard !templates.layouts.contains(String(document.template.dropFirst("sheets/".count))) else { return }
    } else if templates.word[document.template] != nil {
      for file in templates.missing(for: document, of: draft.id) {
        report.error("unknown-template", "there is no \(file), which '\(document.id)' needs", at: place, in: draft.file)
      }
      return
    }
    report.error(
      "unknown-template", Spelling.unknown("template", document.template, among: templates.all), at: place,
      in: draft.file)
  }

  /// The names that assignment sentences use.
  mutating func checkSentences() {
    let texts = draft.value.texts.map(\.name)
    for (node, _) in draft.check.sentences {
      let phrase = Phrase(node.text)
      for problem in phrase.problems {
        report.error(
          problem.problem.code, problem.problem.message, at: node, offset: problem.column - 1, in: draft.file)
      }
      for slot in phrase.names {
        let problem =
          slot.path.first == "text" && slot.path.count == 2 && !texts.contains(String(slot.path[1]))
          ? ("unknown-name", Spelling.unknown("text", String(slot.path[1]), among: texts))
          : Vocabulary.assignment.problem(with: slot)
        guard let (code, message) = problem else { continue }
        let place = draft.file.place(of: String(slot.name), in: node)
        report.error(code, message, at: place, in: draft.file)
      }
    }
  }
}

extension Vocabulary {
  /// Code and message when a slot names nothing, or something its function cannot take.
  func problem(with slot: Phrase.Slot) -> (String, String)? {
    guard let kind = kind(at: slot.path) else {
      return ("unknown-name", Spelling.unknown("name", slot.name, among: paths))
    }
    if let function = slot.function {
      return function.takes(kind) ? nil : ("wrong-kind", "'\(function)' cannot be applied to '\(slot.name)'")
    }
    switch kind {
    case .text, .number, .date, .noun: return nil
    case .flag, .record, .list, .open: return ("wrong-kind", "'\(slot.name)' is not a text; name a part of it")
    }
  }

  /// Every name that stands for a text, dotted.
  var paths: [String] {
    names.flatMap { name -> [String] in
      if case .record(let inner) = name.kind { return inner.paths.map { "\(name.name).\($0)" } }
      return [name.name]
    }
  }
}
