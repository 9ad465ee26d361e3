import Language
import Model

/// A case in one language: what its documents say alike, worked out once for all of them.
final class Scribe {
  let base: CaseRecord
  let common: Record
  /// The steps as lists show them, one record each.
  private(set) lazy var steps: [Record] = base.standing.steps.enumerated().map { index, step in
    base.record(of: step, number: index + 1)
  }

  init(_ base: CaseRecord) {
    self.base = base
    common = base.fields
  }
}

/// A case in each language it is asked for.
final class Scribes {
  private let definitions: Definitions
  private let standing: CaseStanding
  private let plan: Plan
  private let asOf: Day
  private var scribes: [LanguageCode: Scribe] = [:]

  init(definitions: Definitions, standing: CaseStanding, plan: Plan, asOf: Day) {
    self.definitions = definitions
    self.standing = standing
    self.plan = plan
    self.asOf = asOf
  }

  subscript(language: LanguageCode) -> Scribe {
    if let known = scribes[language] { return known }
    let base = CaseRecord(definitions: definitions, standing: standing, plan: plan, language: language)
    let scribe = Scribe(base)
    scribes[language] = scribe
    return scribe
  }

  func value(of called: CalledDocument, _ edition: Edition, path: String) -> Result<DocumentValue, LanguageProblem> {
    do throws(LanguageProblem) {
      if called.definition.isCompiled { return .success(try compiled(called, edition, path: path)) }
      return .success(
        DocumentValue(
          caseID: standing.definition.id, document: called.id, languages: edition.languages, path: path,
          format: edition.format, template: called.definition.template,
          title: self[edition.main].base.wording.string(called.definition.title),
          properties: Properties(standing, document: called.id, edition).record,
          fields: try fields(of: called, edition)))
    } catch {
      return .failure(error)
    }
  }

  private func fields(of called: CalledDocument, _ edition: Edition) throws(LanguageProblem) -> Record {
    if edition.languages.count > 1 {
      var mirror = Record()
      for language in edition.languages {
        mirror[language.rawValue] = .record(try wordFields(of: called, language))
      }
      return mirror
    }
    switch edition.format {
    case .docx: return try wordFields(of: called, edition.main)
    case .xlsx:
      let (base, common) = (self[edition.main].base, self[edition.main].common)
      if let layout = base.layout(of: called.definition.template), layout.values == .findings {
        return FindingSheetFields(base: base, called: called, common: common, layout: layout).record()
      }
      if base.layout(of: called.definition.template)?.values == .report {
        return ReportSheetFields(base: base, called: called, common: common).record()
      }
      return SheetFields(base: base, called: called, common: common).record()
    }
  }

  private func wordFields(of called: CalledDocument, _ language: LanguageCode) throws(LanguageProblem) -> Record {
    try WordFields(scribe: self[language], called: called, asOf: asOf).record()
  }
}
