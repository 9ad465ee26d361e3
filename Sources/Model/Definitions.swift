/// Everything people wrote for a workspace, checked and linked by id: what Loading returns.
package struct Definitions: Sendable {
  package var organisation: Organisation
  package var languages: [LanguageCode]
  package var fallback: [LanguageCode]
  package var timeZone: String
  package var calendar: WorkCalendar
  package var orderLayout: Document.Layout
  /// Role bindings of the whole organisation.
  package var roles: [String: Binding]
  /// Person's id for each section of each standard.
  package var administrators: [String: [String: String]]
  package var people: [String: Person]
  package var units: [String: Unit]
  package var programmes: [String: Programme]
  package var projects: [String: Project]
  /// Units and programmes in the order of their registers, for `for each`.
  package var unitOrder: [String]
  package var programmeOrder: [String]
  /// All versions of each workflow, newest first.
  package var workflows: [String: [Workflow]]
  package var standards: [String: [Standard]]
  package var scales: [String: Scale]
  package var layouts: [String: SheetLayout]
  package var plans: [Plan]
  /// What people list as evidence, by case id; cases without a register have no entry.
  package var evidence: [String: EvidenceRegister] = [:]
  package var agencies: [String: Agency] = [:]
  package var outlines: [String: ReportOutline] = [:]
  package var glossaries: [String: Glossary] = [:]
  /// What cases change in their reports, by case id.
  package var reports: [String: CaseReport] = [:]
  /// What outside experts recommended, by case id.
  package var recommendations: [String: Recommendations] = [:]
  /// What surveys have answered, by case id.
  package var surveys: [String: [SurveyResult]] = [:]

  package init(
    organisation: Organisation, languages: [LanguageCode], fallback: [LanguageCode], timeZone: String,
    calendar: WorkCalendar, orderLayout: Document.Layout = .single, roles: [String: Binding] = [:],
    administrators: [String: [String: String]] = [:], people: [String: Person] = [:], units: [String: Unit] = [:],
    programmes: [String: Programme] = [:], projects: [String: Project] = [:], unitOrder: [String] = [],
    programmeOrder: [String] = [], workflows: [String: [Workflow]] = [:], standards: [String: [Standard]] = [:],
    scales: [String: Scale] = [:], layouts: [String: SheetLayout] = [:], plans: [Plan] = []
  ) {
    self.organisation = organisation
    self.languages = languages
    self.fallback = fallback
    self.timeZone = timeZone
    self.calendar = calendar
    self.orderLayout = orderLayout
    self.roles = roles
    self.administrators = administrators
    self.people = people
    self.units = units
    self.programmes = programmes
    self.projects = projects
    self.unitOrder = unitOrder
    self.programmeOrder = programmeOrder
    self.workflows = workflows
    self.standards = standards
    self.scales = scales
    self.layouts = layouts
    self.plans = plans
  }
}
