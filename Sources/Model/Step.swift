/// One thing that somebody answers for.
package struct Step: Sendable, Hashable {
  package var id: String
  package var title: Text
  package var source: String?
  package var needs: [String]
  package var responsible: Responsible
  /// Ids of roles that take part.
  package var participants: [String]
  package var repetition: Repetition?
  /// The step exists only for these kinds of subject; nil: for all.
  package var only: Set<SubjectKind>?
  package var due: Due?
  package var completion: Completion
  /// The step whose document `accepted` approves, for the same item.
  package var accepts: String?
  /// The sentence orders print for this step, with slots (see `Phrase`).
  package var assignment: Text?
  package var documents: [String]
  /// What a person is asked to attach.
  package var evidence: [Text]
  package var place: Place

  package init(
    id: String, title: Text, source: String? = nil, needs: [String] = [], responsible: Responsible,
    participants: [String] = [], repetition: Repetition? = nil, only: Set<SubjectKind>? = nil, due: Due? = nil,
    completion: Completion = .recorded, assignment: Text? = nil, documents: [String] = [], evidence: [Text] = [],
    place: Place
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.needs = needs
    self.responsible = responsible
    self.participants = participants
    self.repetition = repetition
    self.only = only
    self.due = due
    self.completion = completion
    self.assignment = assignment
    self.documents = documents
    self.evidence = evidence
    self.place = place
  }

  /// Who answers for a step.
  package enum Responsible: Sendable, Hashable {
    case role(String)
    case administratorOfSection
    case headOfUnit
    case headOfSubject
    case member
    case authorOfPart
    case administratorOfPart
  }

  /// What makes a step done; never the passing of time.
  package enum Completion: String, Sendable, Hashable, CaseIterable {
    /// Somebody records it.
    case recorded
    /// Its order has a number and a date.
    case issued
    /// Its forms are back, and complete.
    case returned
    /// Every finding of the case is closed.
    case closed
    /// Somebody records that what another step got back is good; holds until that changes.
    case accepted
  }

  /// A repeated step is one step an item, `self-assessment/1.1`.
  package enum Repetition: Sendable, Hashable {
    case sections
    case members(role: String)
    case units(Filter)
    case programmes(Filter)
    /// Written parts of the report's outline, and the standards of its catalogue.
    case parts
  }
}

/// When a step is due.
package struct Due: Sendable, Hashable {
  package enum Base: Sendable, Hashable {
    case anchor(String)
    case step(String)
    case fixed(Day)
  }

  package enum Measure: String, Sendable, Hashable, CaseIterable {
    case days
    case workingDays = "working days"
    case weeks
    case months
    case years
  }

  package var base: Base
  /// Negative counts backward.
  package var amount: Int
  package var measure: Measure
  /// A result that falls on a day off stays there.
  package var keepsDaysOff: Bool
  package var place: Place

  package init(base: Base, amount: Int = 0, measure: Measure = .days, keepsDaysOff: Bool = false, place: Place) {
    self.base = base
    self.amount = amount
    self.measure = measure
    self.keepsDaysOff = keepsDaysOff
    self.place = place
  }
}

/// `where level = bachelor and unit in (school-it, school-mining)`: all conditions hold.
package struct Filter: Sendable, Hashable {
  package enum Comparison: Sendable, Hashable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, among
  }

  package struct Condition: Sendable, Hashable {
    package var field: String
    package var comparison: Comparison
    /// One value, or several for `in (…)`; dates as ISO text compare as dates do.
    package var values: [String]

    package init(field: String, comparison: Comparison, values: [String]) {
      self.field = field
      self.comparison = comparison
      self.values = values
    }

    /// Whether a register's cell meets the condition; an empty cell meets only `!=`.
    package func holds(for cell: String?) -> Bool {
      guard let cell, !cell.isEmpty, let value = values.first else { return comparison == .notEqual }
      switch comparison {
      case .equal: return cell == value
      case .notEqual: return cell != value
      case .less: return cell < value
      case .lessOrEqual: return cell <= value
      case .greater: return cell > value
      case .greaterOrEqual: return cell >= value
      case .among: return values.contains(cell)
      }
    }
  }

  package var conditions: [Condition]

  package init(_ conditions: [Condition] = []) {
    self.conditions = conditions
  }

  /// Whether all conditions hold; `cell` gives the text of a field.
  package func accepts(_ cell: (String) -> String?) -> Bool {
    conditions.allSatisfy { $0.holds(for: cell($0.field)) }
  }
}
