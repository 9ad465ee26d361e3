import Model

/// A version of a workflow with all that is the same in every case of it, worked out once.
final class Outline: Sendable {
  let workflow: Workflow
  let standard: Standard?
  let steps: [Shared<Step>]
  /// For each step the kinds of subject it exists for; nil: all.
  let only: [Set<SubjectKind>?]
  /// For each step the indexes of the steps it needs.
  let needs: [[Int]]
  /// Those of them that the same item is waited for alone: steps over the parts of the report go part by part.
  let itemNeeds: [Set<Int>]
  /// Roles as the whole organisation binds them, for cases that bind none of their own.
  let roles: [String: BoundRole]
  /// Roles that somebody has to be bound to: they answer for steps, sit in groups or stand in documents.
  let usedRoles: [String]
  /// Ids of documents that some step accepts.
  let accepted: Set<String>
  /// Documents that somebody approves.
  let approved: [Document]
  /// Roles whose people must not belong to the unit in question.
  let independent: [String]
  private let documents: [String: Shared<Document>]
  private let indexes: [String: Int]
  /// Turns of the steps that are the same in every case; nil for those that depend on people or registers.
  private let turns: [[Turn]?]

  init(_ workflow: Workflow, standard: Standard?, roles: [String: BoundRole]) {
    self.workflow = workflow
    self.standard = standard
    self.roles = roles
    let steps = workflow.steps.map(Shared.init)
    let documents = Dictionary(workflow.documents.map { ($0.id, Shared($0)) }) { first, _ in first }
    let indexes = Dictionary(workflow.steps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.steps = steps
    only = workflow.steps.map(\.only)
    self.documents = documents
    self.indexes = indexes
    let needs = workflow.steps.map { $0.needs.compactMap { indexes[$0] } }
    self.needs = needs
    itemNeeds = zip(workflow.steps, needs).map { step, needs in
      guard step.repetition == .parts else { return [] }
      return Set(needs.filter { workflow.steps[$0].repetition == .parts })
    }
    turns = steps.map { step in
      switch step.value.repetition {
      case nil: [Turn(step, item: nil, documents: documents)]
      case .sections: standard?.sections.map { Turn(step, item: .section($0.id), documents: documents) } ?? []
      case .members, .units, .programmes, .parts: nil
      }
    }
    usedRoles = Outline.usedRoles(of: workflow)
    let acceptedSteps = Set(workflow.steps.compactMap(\.accepts))
    accepted = Set(workflow.steps.filter { acceptedSteps.contains($0.id) }.flatMap(\.documents))
    approved = workflow.documents.filter { $0.approvedBy != nil }
    independent = workflow.roles.filter(\.isIndependent).map(\.id)
  }

  func index(of step: String) -> Int? { indexes[step] }

  /// The step's turns in a case, one an item.
  func turns(of index: Int, over items: (Step) -> [Item]) -> [Turn] {
    if let turns = turns[index] { return turns }
    return items(steps[index].value).map { Turn(steps[index], item: $0, documents: documents) }
  }

  /// The step as if it were not repeated, while nobody knows over whom it goes.
  func placeholder(of index: Int) -> Turn {
    Turn(steps[index], item: nil, documents: [:])
  }

  private static func usedRoles(of workflow: Workflow) -> [String] {
    var used: Set<String> = []
    for step in workflow.steps {
      if case .role(let role) = step.responsible { used.insert(role) }
      if case .members(let role)? = step.repetition { used.insert(role) }
    }
    for document in workflow.documents {
      let named = [
        document.signedBy, document.control, document.approvedBy, document.preparedBy, document.distribution,
      ]
      used.formUnion(named.compactMap(\.self) + document.visas + [document.group].compactMap(\.self))
    }
    return workflow.roles.map(\.id).filter(used.contains)
  }
}

/// A step for one of its items, or the whole step when it is not repeated.
final class Turn: Sendable {
  struct Call: Sendable {
    let id: String
    let document: Shared<Document>
  }

  let step: Shared<Step>
  let item: Item?
  let responsible: Step.Responsible
  /// `self-assessment/1.1`.
  let id: String
  /// The role as people know it.
  let role: String
  /// Documents it calls for while it is ready or done.
  let calls: [Call]
  let whenReady: String
  let whenDone: String

  init(_ step: Shared<Step>, item: Item?, documents: [String: Shared<Document>]) {
    self.step = step
    self.item = item
    responsible = step.value.responsible
    let suffix = item.map { "/\($0.id)" } ?? ""
    id = step.value.id + suffix
    role = step.value.responsible.name
    calls = step.value.documents.compactMap { name in
      documents[name].map { Call(id: name + suffix, document: $0) }
    }
    whenReady = "step \(id) is ready"
    whenDone = "step \(id) is done"
  }
}

extension Step.Responsible {
  /// As workflows write it.
  var name: String {
    switch self {
    case .role(let role): role
    case .administratorOfSection: "administrator of section"
    case .authorOfPart: "author of part"
    case .administratorOfPart: "administrator of part"
    case .headOfUnit: "head of unit"
    case .headOfSubject: "head of subject"
    case .member: "member"
    }
  }
}
