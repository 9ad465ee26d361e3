import Model
import YAML

extension Workflow {
  init(_ node: Node, in file: SourceFile) {
    let anchors = node["anchors"]?.pairs ?? []
    let anchorIDs = Set(anchors.map(\.key.text))
    self.init(
      id: node.string("workflow") ?? "", version: node.whole("version") ?? 1, title: node.text("title") ?? Text(),
      source: node.text("source"), procedure: node.noun("procedure"), purpose: node.text("purpose"),
      basis: node.texts("basis"), subjects: Set(node.choices("subject") ?? []), standard: node.string("standard"),
      anchors: anchors.map { Anchor(id: $0.key.text, title: $0.value.text("title") ?? Text()) },
      roles: (node["roles"]?.pairs ?? []).map { Role(id: $0.key.text, $0.value) },
      texts: (node["texts"]?.pairs ?? []).map { NamedText(name: $0.key.text, noun: $0.value.noun) },
      steps: (node["steps"]?.items ?? []).map { Step($0, anchors: anchorIDs, in: file) },
      documents: (node["documents"]?.pairs ?? []).map {
        Document(id: $0.key.text, $0.value, place: file.place($0.key))
      },
      place: file.place(node))
    findingTerms = node.map("findings", Finding.Terms.init)
    agency = node.string("agency")
  }
}

extension Finding.Terms {
  init(_ node: Node) {
    func term(_ key: String, _ usual: Term) -> Term {
      node.string(key).flatMap { try? Term(reading: $0) } ?? usual
    }
    self.init(
      correction: term("correction", Self.usual.correction), plan: term("plan", Self.usual.plan),
      implementation: term("implementation", Self.usual.implementation))
  }
}

extension Workflow.Role {
  init(id: String, _ node: Node) {
    self.init(
      id: id, title: node.noun("title") ?? Noun(Text()),
      members: node.string("members").flatMap { try? ClosedRange(reading: $0, of: .members) },
      seats: node.choices("seats") ?? [], isIndependent: node.flag("independent"))
  }
}

extension Step {
  init(_ node: Node, anchors: Set<String>, in file: SourceFile) {
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), source: node.string("source"),
      needs: node.strings("needs"),
      responsible: node.string("responsible").flatMap { try? Responsible(reading: $0) } ?? .role(""),
      participants: node.strings("participants"),
      repetition: node.string("for each").flatMap { try? Repetition(reading: $0) },
      only: node.string("when").flatMap { try? SubjectKind.kinds(reading: $0) },
      due: node["due"].flatMap { due in
        Due(due, keepsDaysOff: node.string("days off") == "keep", anchors: anchors, in: file)
      },
      completion: node.choice("done") ?? .recorded, assignment: node.text("assignment"),
      documents: node.strings("documents"), evidence: node.texts("evidence"), place: file.place(node["id"] ?? node))
    accepts = node.string("accepts")
  }
}

extension Due {
  init?(_ node: Node, keepsDaysOff: Bool, anchors: Set<String>, in file: SourceFile) {
    guard let due = try? DueText(node.text) else { return nil }
    let base: Base =
      if let day = due.day { .fixed(day) } else if anchors.contains(due.base) { .anchor(due.base) } else {
        .step(due.base)
      }
    self.init(base: base, amount: due.amount, measure: due.measure, keepsDaysOff: keepsDaysOff, place: file.place(node))
  }
}

extension Document {
  init(id: String, _ node: Node, place: Place) {
    self.init(
      id: id, kind: node.choice("kind") ?? .report, title: node.text("title") ?? Text(), about: node.text("about"),
      template: node.string("template") ?? "", languages: node.choices("languages"), layout: node.choice("layout"),
      signedBy: node.string("signed by"), control: node.string("control"), approvedBy: node.string("approved by"),
      preparedBy: node.string("prepared by"), distribution: node.string("distribution"), visas: node.strings("visas"),
      fileIndex: node.string("file index"), retention: node.text("retention"), reference: node.string("reference"),
      register: node.string("number") ?? "orders", annexes: node.choices("annexes") ?? [],
      group: node.string("group"), place: place)
    conflicts = node.string("conflicts").flatMap { try? ConflictRule(reading: $0) } ?? .ask
    edition = node.choice("edition")
  }
}
