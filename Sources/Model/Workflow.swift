/// A procedure as a quality officer wrote it: roles, steps, documents.
package struct Workflow: Sendable, Hashable {
  package var id: String
  package var version: Int
  package var title: Text
  package var source: Text?
  /// How sentences name the procedure, with the forms orders need.
  package var procedure: Noun?
  package var purpose: Text?
  /// Normative references, printed in preambles.
  package var basis: [Text]
  package var subjects: Set<SubjectKind>
  package var standard: String?
  /// The agency whose profile its cases follow, unless a case names another; its catalogue is then the standard.
  package var agency: String?
  package var anchors: [Anchor]
  package var roles: [Role]
  /// Own texts for the templates of this workflow, `{{text.NAME}}`.
  package var texts: [NamedText]
  package var steps: [Step]
  package var documents: [Document]
  /// How long people have for findings, by grade; see `Finding.Terms.anyGrade`.
  package var findingTerms: [String: Finding.Terms] = [:]
  package var place: Place

  package init(
    id: String, version: Int, title: Text, source: Text? = nil, procedure: Noun? = nil, purpose: Text? = nil,
    basis: [Text] = [], subjects: Set<SubjectKind>, standard: String? = nil, anchors: [Anchor] = [],
    roles: [Role] = [], texts: [NamedText] = [], steps: [Step], documents: [Document] = [], place: Place
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.source = source
    self.procedure = procedure
    self.purpose = purpose
    self.basis = basis
    self.subjects = subjects
    self.standard = standard
    self.anchors = anchors
    self.roles = roles
    self.texts = texts
    self.steps = steps
    self.documents = documents
    self.place = place
  }

  /// A date that a case sets and deadlines count from.
  package struct Anchor: Sendable, Hashable {
    package var id: String
    package var title: Text

    package init(id: String, title: Text) {
      self.id = id
      self.title = title
    }
  }

  package struct NamedText: Sendable, Hashable {
    package var name: String
    package var noun: Noun

    package init(name: String, noun: Noun) {
      self.name = name
      self.noun = noun
    }
  }

  /// What a workflow names instead of people; with `members` it is a group.
  package struct Role: Sendable, Hashable {
    package var id: String
    package var title: Noun
    package var members: ClosedRange<Int>?
    package var seats: [Seat]
    /// Its people must not belong to the unit that a case or a step is about: auditors.
    package var isIndependent: Bool

    package init(
      id: String, title: Noun, members: ClosedRange<Int>? = nil, seats: [Seat] = [], isIndependent: Bool = false
    ) {
      self.id = id
      self.title = title
      self.members = members
      self.seats = seats
      self.isIndependent = isIndependent
    }
  }

  /// A place in a group that the composition names.
  package enum Seat: String, Sendable, Hashable, CaseIterable {
    case head
    case deputy
    case secretary
    case member
  }
}

extension Workflow {
  /// The register that the number of an issued step is unique in: that of its order, else of its first document.
  package func register(of step: Step) -> String {
    let own = step.documents.compactMap { id in documents.first { $0.id == id } }
    return (own.first { $0.kind == .order } ?? own.first)?.register ?? "orders"
  }
}

/// What a workflow can be applied to.
package enum SubjectKind: String, Sendable, Hashable, CaseIterable {
  case organisation
  case unit
  case programme
  /// A group of programmes accredited together.
  case programmes
  case project
}
