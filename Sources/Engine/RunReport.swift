package import Model

/// What a run was asked for.
package struct RunRequest: Sendable {
  package var plan: String?
  /// Ids of cases whose documents are made; empty: all.
  package var cases: [String]
  package var jobs: Int
  package var isDry: Bool
  /// Official editions are put beside as PDF, too.
  package var wantsPDF: Bool

  package init(
    plan: String? = nil, cases: [String] = [], jobs: Int, isDry: Bool = false, wantsPDF: Bool = false
  ) {
    self.plan = plan
    self.cases = cases
    self.jobs = jobs
    self.isDry = isDry
    self.wantsPDF = wantsPDF
  }
}

/// What a run did.
package struct RunReport: Sendable {
  /// One file, in plan order, then step order.
  package struct Made: Sendable, Hashable {
    package var caseID: String?
    package var document: String
    /// `kk`, `kk-ru`; empty for a file nothing calls for any more.
    package var language: String
    /// Relative to the out folder.
    package var path: String
    package var action: FileAction
    package var reason: String
  }

  /// A file that came back.
  package struct Returned: Sendable {
    package enum Result: String, Sendable, Hashable, CaseIterable {
      case accepted
      /// Refused now, for the first time.
      case refused
      /// Accepted, but two people's answers differ.
      case conflict
      /// Refused before, or not yet whole.
      case waiting
    }

    /// Relative to the workspace, or to the out folder for a form filled in place.
    package var file: String
    package var caseID: String?
    package var document: String?
    package var result: Result
    package var problems: [Problem]
  }

  /// One thing about it, in the language of the person who filled it in.
  package struct Problem: Sendable {
    /// `1.1!H12`; empty for the whole file.
    package var cell: String
    package var code: String
    package var isError: Bool
    package var message: String
    /// What to do about it.
    package var fix: String
    /// The message in English, for the night's log.
    package var english: String
  }

  package var asOf: Day
  package var returned: [Returned]
  package var documents: [Made]
  package var diagnostics: [Diagnostic]
  /// Late steps with who holds them.
  package var late: [LateStep]
  /// How far the reports are that cases write.
  package var reports: [ReportProgress]
  package var journal: JournalHead

  package func count(_ action: FileAction) -> Int {
    documents.count { $0.action == action }
  }

  package func count(_ result: Returned.Result) -> Int {
    returned.count { $0.result == result }
  }

  /// 1 when some document failed, or some form was refused that had not been before.
  package var exitCode: Int32 {
    returned.contains { $0.result == .refused }
      || documents.contains { $0.action == .failed } || diagnostics.contains { $0.severity == .error } ? 1 : 0
  }
}

/// A step after its due date, and the step and person that hold it up.
package struct LateStep: Sendable, Hashable {
  package var caseID: String
  package var step: String
  package var due: Day
  package var days: Int
  /// The first unfinished step before it, or itself.
  package var heldBy: String
  package var role: String
  package var person: String?

  init?(_ step: StepStanding, of standing: CaseStanding, asOf: Day) {
    guard step.late, let due = step.due else { return nil }
    let holder = step.heldBy.flatMap { id in standing.steps.first { $0.id == id } } ?? step
    caseID = standing.definition.id
    self.step = step.id
    self.due = due
    days = asOf - due
    heldBy = holder.id
    role = holder.role
    person = holder.person
  }
}

/// How far a run is, for the terminal.
package enum Progress: Sendable {
  case began(total: Int)
  case finished(path: String, action: FileAction)
}
