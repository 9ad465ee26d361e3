/// A year: which workflows run over which subjects. `for each` is already spelled out, one case a subject.
package struct Plan: Sendable, Hashable {
  package var id: String
  package var cases: [Case]
  package var place: Place

  package init(id: String, cases: [Case], place: Place) {
    self.id = id
    self.cases = cases
    self.place = place
  }
}

/// One workflow applied to one subject in one plan.
package struct Case: Sendable, Hashable {
  /// `2026-external-qa-6B06102`.
  package var id: String
  package var workflow: String
  package var subject: Subject
  package var anchors: [String: Day]
  package var roles: [String: Binding]
  /// What happened before sapa was used; read as events, never copied into the journal.
  package var already: [Event]
  package var languages: [LanguageCode]?
  /// Quality rules that somebody has set aside here.
  package var waivers: [Waiver] = []
  /// The agency whose profile the report follows; nil: the workflow's.
  package var agency: String?
  /// Who writes which section of the report: person's id by part or standard.
  package var authors: [String: String] = [:]
  package var place: Place

  package init(
    id: String, workflow: String, subject: Subject, anchors: [String: Day] = [:], roles: [String: Binding] = [:],
    already: [Event] = [], languages: [LanguageCode]? = nil, place: Place
  ) {
    self.id = id
    self.workflow = workflow
    self.subject = subject
    self.anchors = anchors
    self.roles = roles
    self.already = already
    self.languages = languages
    self.place = place
  }
}

/// A quality rule set aside in a case, by whom, why and how long.
package struct Waiver: Sendable, Hashable {
  /// The diagnostic's code, `verdict-without-evidence`.
  package var rule: String
  package var reason: String
  /// Person's id.
  package var by: String
  /// The last day it holds; nil: as long as the case lasts.
  package var until: Day?

  package init(rule: String, reason: String, by: String, until: Day? = nil) {
    self.rule = rule
    self.reason = reason
    self.by = by
    self.until = until
  }
}

/// What a case is about; ids are those of the registers.
package enum Subject: Sendable, Hashable {
  case organisation
  case unit(String)
  case programme(String)
  case programmes([String])
  case project(String)

  package var kind: SubjectKind {
    switch self {
    case .organisation: .organisation
    case .unit: .unit
    case .programme: .programme
    case .programmes: .programmes
    case .project: .project
    }
  }

  /// As it stands in case ids: `organisation`, a code, or the codes joined by `-`.
  package var id: String {
    switch self {
    case .organisation: "organisation"
    case .unit(let id), .programme(let id), .project(let id): id
    case .programmes(let codes): codes.joined(separator: "-")
    }
  }
}

/// Who a role is, in a case or in the whole organisation.
package enum Binding: Sendable, Hashable {
  case person(String)
  case headOf(unit: String)
  case group(Group)

  /// Ids of people; the head answers for what the group does.
  package struct Group: Sendable, Hashable {
    package var head: String?
    package var deputy: String?
    package var secretary: String?
    package var members: [String]

    /// Head, deputy, secretary, then the members, each once.
    package var people: [String] {
      var seen: Set<String> = []
      return ([head, deputy, secretary].compactMap(\.self) + members).filter { seen.insert($0).inserted }
    }

    package init(head: String? = nil, deputy: String? = nil, secretary: String? = nil, members: [String] = []) {
      self.head = head
      self.deputy = deputy
      self.secretary = secretary
      self.members = members
    }
  }
}
