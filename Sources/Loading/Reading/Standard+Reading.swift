import Model
import YAML

extension Standard {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("standard") ?? "", version: node.whole("version") ?? 1, edition: node.string("edition") ?? "",
      title: node.noun("title") ?? Noun(Text()), source: node.text("source"), scale: node.string("scale") ?? "",
      evidence: (node["evidence"]?.items ?? []).map {
        EvidenceType(id: $0.string("id") ?? "", title: $0.text("title") ?? Text())
      },
      sections: (node["sections"]?.items ?? []).map { Section($0) }, place: file.place(node))
  }
}

extension Standard.Section {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), statement: node.text("statement"),
      criteria: (node["criteria"]?.items ?? []).map { Standard.Criterion($0) })
  }
}

extension Standard.Criterion {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", text: node.text("text") ?? Text(), kind: node.choice("kind"),
      degree: node.choice("degree"), evidence: node.strings("evidence"), source: node.string("source"))
  }
}

extension Scale {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("scale") ?? "", title: node.text("title") ?? Text(),
      levels: (node["levels"]?.items ?? []).map { level in
        Level(
          id: level.string("id") ?? "", title: level.text("title") ?? Text(), tone: level.choice("tone") ?? .neutral,
          opens: level.choice("opens") ?? .nothing, counts: level.flag("counts", default: true))
      }, place: file.place(node))
    neverBeside = node.strings("never beside")
  }
}

/// What one university adds to a standard, rewords and leaves out.
struct Profile {
  struct Addition {
    let section: String
    let after: String?
    let criteria: [Standard.Criterion]
  }

  let id: String
  let standard: String
  let additions: [Addition]
  let rewordings: [String: Text]
  let omissions: [String]

  init(_ node: Node) {
    id = node.string("profile") ?? ""
    standard = node.string("of") ?? ""
    additions = (node["add"]?.items ?? []).map { addition in
      Addition(
        section: addition.string("section") ?? "", after: addition.string("after"),
        criteria: (addition["criteria"]?.items ?? []).map { Standard.Criterion($0) })
    }
    rewordings = node.map("reword", \.translated)
    omissions = node.strings("omit")
  }

  /// The standard with this profile applied; what a version does not have is passed over.
  func tailoring(_ standard: Standard) -> Standard {
    var tailored = standard
    tailored.profiles.append(id)
    let omitted = Set(omissions)
    for index in tailored.sections.indices {
      var criteria = tailored.sections[index].criteria
      for addition in additions where addition.section == tailored.sections[index].id {
        let after = addition.after.flatMap { id in criteria.firstIndex { $0.id == id } }
        criteria.insert(contentsOf: addition.criteria, at: after.map { $0 + 1 } ?? criteria.count)
      }
      tailored.sections[index].criteria = criteria.filter { !omitted.contains($0.id) }.map { criterion in
        var reworded = criterion
        if let text = rewordings[criterion.id] { reworded.text = text }
        return reworded
      }
    }
    return tailored
  }
}
