/// Where a plan stands on a day: what Planning returns.
package struct PlanStanding: Sendable {
  package var plan: Plan
  package var asOf: Day
  package var cases: [CaseStanding]

  package init(plan: Plan, asOf: Day, cases: [CaseStanding]) {
    self.plan = plan
    self.asOf = asOf
    self.cases = cases
  }
}

package struct CaseStanding: Sendable {
  package var definition: Case
  /// The versions the case began with.
  package var workflow: Workflow
  package var standard: Standard?
  /// The day it began, when the journal says so and the versions above are pinned.
  package var began: Day?
  /// Every role of the workflow, as bound for this case.
  package var roles: [String: BoundRole]
  package var steps: [StepStanding]
  /// Documents whose step is ready or done, in step order.
  package var documents: [CalledDocument]
  /// What came back, by document id.
  package var answers: [String: AnswerSheet] = [:]
  /// How much of each form that came back is answered, by document id.
  package var formProgress: [String: FormProgress] = [:]
  /// In the order of documents and rows; those that added rows opened come after the rest of their document.
  package var findings: [Finding] = []
  /// Nil when nobody wrote an evidence register for the case.
  package var evidence: EvidenceStanding?
  /// What surveys have answered: numbers only.
  package var surveys: [SurveyResult] = []
  /// Nil for a case that no agency's profile applies to.
  package var report: ReportStanding?

  package init(
    definition: Case, workflow: Workflow, standard: Standard?, began: Day? = nil, roles: [String: BoundRole],
    steps: [StepStanding], documents: [CalledDocument]
  ) {
    self.definition = definition
    self.workflow = workflow
    self.standard = standard
    self.began = began
    self.roles = roles
    self.steps = steps
    self.documents = documents
  }
}

/// A role with the people it means in a case; ids are those of people.
package struct BoundRole: Sendable, Hashable {
  package var role: String
  /// The person who answers: the one bound, or a group's head.
  package var person: String?
  package var group: Binding.Group?

  package init(role: String, person: String? = nil, group: Binding.Group? = nil) {
    self.role = role
    self.person = person
    self.group = group
  }
}

/// What a repeated step or document stands for.
package enum Item: Sendable, Hashable {
  case section(String)
  case member(String)
  case unit(String)
  case programme(String)
  /// A written part of the report, or the chapter of a standard.
  case part(String)

  package var id: String {
    switch self {
    case .section(let id), .member(let id), .unit(let id), .programme(let id), .part(let id): id
    }
  }
}

package struct StepStanding: Sendable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case blocked, ready, done, skipped
  }

  package struct Completed: Sendable, Hashable {
    package var on: Day
    package var by: String?
    package var number: String?
    package var note: String?
    package var evidence: [Event.Evidence]

    package init(
      on: Day, by: String? = nil, number: String? = nil, note: String? = nil, evidence: [Event.Evidence] = []
    ) {
      self.on = on
      self.by = by
      self.number = number
      self.note = note
      self.evidence = evidence
    }
  }

  /// `self-assessment/1.1`.
  package var id: String
  private let shared: Shared<Step>
  package var definition: Step { shared.value }
  package var item: Item?
  package var state: State
  package var late: Bool
  /// The role as the workflow names it (`administrator of section` for a section's administrator) and the person.
  package var role: String
  package var person: String?
  package var due: Day?
  /// The due date counts from a step that is not done yet.
  package var provisional: Bool
  package var completed: Completed?
  /// Ids of unfinished steps it waits for.
  package var blockedBy: [String]
  /// The first unfinished step before it (or itself): who holds it up.
  package var heldBy: String?
  /// A word by which somebody accepted something; it holds no longer, for that was changed or asked for again.
  package var lapsed: Completed?

  package init(
    id: String, definition: Step, item: Item? = nil, state: State, late: Bool = false, role: String,
    person: String? = nil, due: Day? = nil, provisional: Bool = false, completed: Completed? = nil,
    blockedBy: [String] = [], heldBy: String? = nil
  ) {
    self.init(
      id: id, sharing: Shared(definition), item: item, state: state, late: late, role: role, person: person, due: due,
      provisional: provisional, completed: completed, blockedBy: blockedBy, heldBy: heldBy)
  }

  /// As above, for a definition that many cases share.
  package init(
    id: String, sharing definition: Shared<Step>, item: Item?, state: State, late: Bool, role: String, person: String?,
    due: Day?, provisional: Bool, completed: Completed?, blockedBy: [String], heldBy: String?
  ) {
    self.id = id
    shared = definition
    self.item = item
    self.state = state
    self.late = late
    self.role = role
    self.person = person
    self.due = due
    self.provisional = provisional
    self.completed = completed
    self.blockedBy = blockedBy
    self.heldBy = heldBy
  }
}

/// A document that is due to lie in out/.
package struct CalledDocument: Sendable {
  /// `self-assessment-checklist/1.1`, or the definition's id.
  package var id: String
  private let shared: Shared<Document>
  package var definition: Document { shared.value }
  package var item: Item?
  /// Index of its step in the case's steps.
  package var step: Int
  /// Why it is there, for `explain`: "step order is ready".
  package var reason: String

  package init(id: String, definition: Document, item: Item? = nil, step: Int, reason: String) {
    self.init(id: id, sharing: Shared(definition), item: item, step: step, reason: reason)
  }

  /// As above, for a definition that many cases share.
  package init(id: String, sharing definition: Shared<Document>, item: Item?, step: Int, reason: String) {
    self.id = id
    shared = definition
    self.item = item
    self.step = step
    self.reason = reason
  }
}
