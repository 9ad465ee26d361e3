/// A nonconformity or a recommendation, with what became of it.
package struct Finding: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case finding
    case recommendation
  }

  package enum State: String, Sendable, Hashable, CaseIterable {
    case open
    case inWork = "in-work"
    /// Its action is overdue.
    case late
    case verified
    case closed
    /// Its verdict was corrected since.
    case withdrawn

    /// Nothing is left to be done.
    package var isFinished: Bool { self == .closed || self == .withdrawn }
  }

  /// `F-001`, one of its plan, never given again; nil until the run that finds it has recorded it.
  package var number: String?
  package var caseID: String
  /// Where it comes from: the form's document id and the row in it.
  package var document: String
  package var row: String
  package var kind: Kind
  /// Nil for one that nobody planned.
  package var criterion: String?
  /// Unit's id: whose form it is, what the case is about, or where the responsible person works.
  package var unit: String?
  /// A code, as `major`.
  package var grade: String?
  package var description: String?
  /// The description in several languages, where it was written in them.
  package var words: Text?
  /// The report that it is taken from.
  package var source: Text?
  package var evidence: String?
  /// Who found it and when.
  package var foundBy: String
  package var foundOn: Day
  package var state: State
  /// When correction, plan and implementation are due, unless the plan says otherwise.
  package var deadlines: Deadlines
  /// What the follow-up plan says, by column.
  package var followUp: [String: AnswerSheet.Cell]
  /// The implementation's due date: the extended one, the plan's own, or the deadline.
  package var due: Day?

  package init(
    number: String? = nil, caseID: String, document: String, row: String, kind: Kind, criterion: String? = nil,
    unit: String? = nil, grade: String? = nil, description: String? = nil, evidence: String? = nil, foundBy: String,
    foundOn: Day, state: State = .open, deadlines: Deadlines = Deadlines(),
    followUp: [String: AnswerSheet.Cell] = [:], due: Day? = nil
  ) {
    self.number = number
    self.caseID = caseID
    self.document = document
    self.row = row
    self.kind = kind
    self.criterion = criterion
    self.unit = unit
    self.grade = grade
    self.description = description
    self.evidence = evidence
    self.foundBy = foundBy
    self.foundOn = foundOn
    self.state = state
    self.deadlines = deadlines
    self.followUp = followUp
    self.due = due
  }

  package struct Deadlines: Sendable, Hashable {
    package var correction: Day?
    package var plan: Day?
    package var implementation: Day?

    package init(correction: Day? = nil, plan: Day? = nil, implementation: Day? = nil) {
      self.correction = correction
      self.plan = plan
      self.implementation = implementation
    }
  }

  /// How long people have for a finding of a grade, counted from the day it was found.
  package struct Terms: Sendable, Hashable {
    package struct Term: Sendable, Hashable {
      package var amount: Int
      package var measure: Due.Measure

      package init(_ amount: Int, _ measure: Due.Measure) {
        self.amount = amount
        self.measure = measure
      }
    }

    package var correction: Term
    package var plan: Term
    package var implementation: Term

    package init(correction: Term, plan: Term, implementation: Term) {
      self.correction = correction
      self.plan = plan
      self.implementation = implementation
    }

    /// What holds where a workflow says nothing else; two weeks for the correction is one university's practice.
    package static let usual = Terms(
      correction: Term(14, .days), plan: Term(14, .days), implementation: Term(60, .days))
    /// The grade whose terms hold for every grade that has none of its own.
    package static let anyGrade = "any"
  }
}

extension AnswerColumn {
  /// Of rows that people added.
  package static let criterion = "criterion"
  package static let grade = "grade"
  package static let description = "description"
  package static let unit = "unit"

  /// Of the follow-up plan, whose rows are numbers of findings.
  package static let cause = "cause"
  package static let correction = "correction"
  package static let action = "action"
  package static let responsible = "responsible"
  package static let due = "due"
  package static let extendedTo = "extended-to"
  package static let agreement = "agreement"
  package static let verification = "verification"
  package static let verifiedOn = "verified-on"
  package static let closedOn = "closed-on"
}

extension Document {
  /// The layout of the form in which findings are followed up, whatever the document's own id is.
  package static let followUpTemplate = "sheets/follow-up-plan"

  package var isFollowUpPlan: Bool { template == Document.followUpTemplate }
}
