/// The kinds of YAML files, each with its declared keys.
package enum FileKind: String, Sendable, CaseIterable {
  case workspace, workflow, standard, profile, scale, calendar, plan, layout, evidence, recommendations
  case survey, agency, outline, glossary, report

  var table: Table {
    switch self {
    case .workspace: .workspace
    case .workflow: .workflow
    case .standard: .standard
    case .profile: .profile
    case .scale: .scale
    case .calendar: .calendar
    case .plan: .plan
    case .layout: .layout
    case .evidence: .evidenceRegister
    case .recommendations: .recommendations
    case .agency: .agency
    case .outline: .outline
    case .glossary: .glossary
    case .report: .caseReport
    case .survey: .survey
    }
  }

  /// Where its files lie, relative to the workspace (and to the shipped files).
  package var folder: String {
    switch self {
    case .workspace: ""
    case .workflow: "workflows"
    case .standard: "workflows/standards"
    case .profile: "workflows/standards/profiles"
    case .scale: "workflows/standards/scales"
    case .calendar: "workflows/calendars"
    case .plan: "plans"
    case .layout: "templates/sheets"
    case .evidence, .recommendations, .report: "cases"
    case .agency: "workflows/agencies"
    case .outline: "templates/reports"
    case .glossary: "workflows/glossaries"
    case .survey: "workflows/surveys"
    }
  }

  /// As the reference names its files.
  package var files: String {
    switch self {
    case .workspace: "sapa.yaml"
    case .evidence, .recommendations, .report: "cases/*/\(rawValue).yaml"
    case .workflow, .standard, .profile, .scale, .calendar, .plan, .layout, .survey, .agency, .outline, .glossary:
      "\(folder)/*.yaml"
    }
  }

  /// The key its id stands under.
  var key: String { self == .outline ? FileKind.report.rawValue : rawValue }

  /// One file in the folder of each case that has it.
  var isOfCase: Bool { folder == FileKind.evidence.folder }
}
