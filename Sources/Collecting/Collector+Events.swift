import Model
import Platform

extension Collector {
  /// One event for each person who filled in something.
  func events(
    of reading: FormReading, _ form: MachineSheet, _ destination: Destination, addressee: String?
  ) -> [Event] {
    guard !reading.parts.isEmpty else { return [] }
    return reading.parts.map { part in
      Event(
        kind: .returned, caseID: destination.standing.definition.id, step: destination.step.id, on: asOf, by: part.by,
        form: Event.Form(
          document: destination.document, language: form["language"].flatMap(LanguageCode.init(rawValue:)),
          addressee: addressee, export: reading.export, answers: part.answers))
    }
  }

  /// Forms of an older version are read; what differs is named.
  func versions(of form: MachineSheet, _ standing: CaseStanding) -> Remarks {
    var remarks = Remarks()
    func compare(_ what: Trouble.Versioned, _ idField: String, _ versionField: String, _ current: (String, Int)?) {
      guard let current, form[idField] == current.0, let version = form[versionField].flatMap(Int.init) else { return }
      if version != current.1 {
        remarks.add(.otherVersion(what, id: current.0, form: version, current: current.1))
      }
    }
    compare(.workflow, "workflow", "workflowVersion", (standing.workflow.id, standing.workflow.version))
    compare(.standard, "standard", "standardVersion", standing.standard.map { ($0.id, $0.version) })
    let layout = form["layout"].flatMap { definitions.layouts[$0] }
    compare(.layout, "layout", "layoutVersion", layout.map { ($0.id, $0.version) })
    return remarks
  }
}

extension MachineSheet {
  /// Which copy this is: forms made with the same values, for the same person and language, have the same.
  var export: String {
    var text = ["case", "document", "language", "addressee"].map { self[$0] ?? "" }.joined(separator: "\n")
    for sheet in sheets where sheet.inputs > 0 {
      for row in sheet.rows where !row.exported.isEmpty {
        text += "\n\(row.id)"
        for value in row.exported { text += "\t\(value)" }
      }
    }
    return Digest(of: text).short
  }
}
