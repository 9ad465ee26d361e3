package import Model

/// A file that a case calls for: a document in one edition, or a tracker.
package struct CaseFile: Sendable {
  /// Relative to the out folder.
  package let path: String
  /// Nil for the tracker.
  package let called: CalledDocument?
  package let languages: [LanguageCode]

  /// The document's id as `run` reports it.
  package var document: String { called?.id ?? Document.Builtin.tracker.rawValue }
  package var template: String { called?.definition.template ?? "sheets/tracker" }
  package var format: Document.Format { called?.definition.format ?? .xlsx }
  /// `kk`, or `kk-ru`.
  package var suffix: String { languages.map(\.rawValue).joined(separator: "-") }

  var edition: Edition { Edition(languages: languages, format: format) }
}

extension Assembler {
  /// The files of the documents a case calls for, its trackers last; nothing is assembled.
  package func files(of standing: CaseStanding) -> [CaseFile] {
    let editions = standing.documents.flatMap { called in
      Edition.all(of: called.definition, in: standing.definition, definitions).map { (called as CalledDocument?, $0) }
    }
    let trackers = (standing.definition.languages ?? definitions.languages).map { language in
      (nil as CalledDocument?, Edition(languages: [language], format: .xlsx))
    }
    return (editions + trackers).map { called, edition in
      let name = called?.id ?? Document.Builtin.tracker.rawValue
      return CaseFile(
        path: edition.path(of: name, in: standing.definition, plan: plan.plan), called: called,
        languages: edition.languages)
    }
  }
}
