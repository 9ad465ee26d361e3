import Language
import Model

/// A case's record in each language, made once and shared by all its documents.
struct Scribes {
  private typealias Scribe = (base: CaseRecord, common: Record)

  private let standing: CaseStanding
  private let kk: Scribe
  private let ru: Scribe
  private let en: Scribe

  init(definitions: Definitions, standing: CaseStanding, plan: Plan) {
    func scribe(_ language: LanguageCode) -> Scribe {
      let base = CaseRecord(definitions: definitions, standing: standing, plan: plan, language: language)
      return (base, base.fields)
    }
    self.standing = standing
    (kk, ru, en) = (scribe(.kk), scribe(.ru), scribe(.en))
  }

  private func scribe(_ language: LanguageCode) -> Scribe {
    switch language {
    case .kk: kk
    case .ru: ru
    case .en: en
    }
  }

  func base(_ language: LanguageCode) -> CaseRecord { scribe(language).base }

  func common(_ language: LanguageCode) -> Record { scribe(language).common }

  func value(of called: CalledDocument, _ edition: Edition, path: String) -> Result<DocumentValue, LanguageProblem> {
    do throws(LanguageProblem) {
      return .success(
        DocumentValue(
          caseID: standing.definition.id, document: called.id, languages: edition.languages, path: path,
          format: edition.format, template: called.definition.template,
          title: base(edition.main).wording.string(called.definition.title),
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
      let (base, common) = scribe(edition.main)
      if let layout = base.layout(of: called.definition.template), layout.values == .findings {
        return FindingSheetFields(base: base, called: called, common: common, layout: layout).record()
      }
      return SheetFields(base: base, called: called, common: common).record()
    }
  }

  private func wordFields(of called: CalledDocument, _ language: LanguageCode) throws(LanguageProblem) -> Record {
    try WordFields(base: base(language), called: called, common: common(language)).record()
  }
}
