package import Model

/// A file that a case calls for: a document in one edition, or one that sapa makes of itself.
package struct CaseFile: Sendable {
  enum Origin: Sendable {
    case called(CalledDocument)
    case register(EvidenceStanding)
    case survey(SurveyResult)
    case tracker
  }

  /// Relative to the out folder.
  package let path: String
  package let languages: [LanguageCode]
  let origin: Origin
  /// The Word file that gives a compiled document its styles; nil for one that comes from a template.
  package var reference: String? = nil

  /// Nil for what sapa makes of itself.
  package var called: CalledDocument? {
    if case .called(let called) = origin { called } else { nil }
  }

  /// The document's id as `run` reports it.
  package var document: String { origin.document }
  package var template: String {
    if case .survey = origin { return "sheets/survey" }
    return called?.definition.template ?? "sheets/\(document)"
  }
  package var format: Document.Format { called?.definition.format ?? .xlsx }
  /// `kk`, or `kk-ru`.
  package var suffix: String { languages.map(\.rawValue).joined(separator: "-") }

  var edition: Edition { Edition(languages: languages, format: format) }
}

extension CaseFile.Origin {
  var document: String {
    switch self {
    case .called(let called): called.id
    case .register: Document.Builtin.evidenceRegister.rawValue
    case .survey(let result): result.document
    case .tracker: Document.Builtin.tracker.rawValue
    }
  }
}

extension Assembler {
  /// The files of the documents a case calls for, then its register of evidence and its surveys, its trackers last; nothing is assembled.
  package func files(of standing: CaseStanding) -> [CaseFile] {
    typealias Origin = CaseFile.Origin
    let editions = standing.documents.flatMap { called in
      Edition.all(of: called.definition, in: standing.definition, definitions).map { (Origin.called(called), $0) }
    }
    let languages = (standing.definition.languages ?? definitions.languages).map { language in
      Edition(languages: [language], format: .xlsx)
    }
    let registers = standing.evidence.map { evidence in languages.map { (Origin.register(evidence), $0) } } ?? []
    let surveys = standing.surveys.flatMap { result in languages.map { (Origin.survey(result), $0) } }
    let trackers = languages.map { (Origin.tracker, $0) }
    return (editions + registers + surveys + trackers).map { origin, edition in
      var file = CaseFile(
        path: edition.path(of: origin.document, in: standing.definition, plan: plan.plan),
        languages: edition.languages, origin: origin)
      if case .called(let called) = origin, called.definition.isCompiled {
        file.reference = standing.report?.outline.reference
      }
      return file
    }
  }
}
