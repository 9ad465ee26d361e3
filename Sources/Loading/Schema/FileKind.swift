/// The kinds of YAML files, each with its declared keys.
package enum FileKind: String, Sendable, CaseIterable {
  case workspace, workflow, standard, profile, scale, calendar, plan, layout, evidence

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
    case .evidence: "cases"
    }
  }

  /// As the reference names its files.
  package var files: String {
    switch self {
    case .workspace: "sapa.yaml"
    case .evidence: "cases/*/\(FileKind.evidenceFile)"
    case .workflow, .standard, .profile, .scale, .calendar, .plan, .layout: "\(folder)/*.yaml"
    }
  }

  /// The register of evidence in a case's folder.
  static let evidenceFile = "evidence.yaml"
}
