import Language
import Model

/// What a report in one language is made from: the case, where its report stands, and the words it prints.
struct ReportVoice {
  let base: CaseRecord
  let report: ReportStanding
  let edition: Report.Edition

  var language: LanguageCode { base.wording.language }
  var isTranslation: Bool { language != report.source }

  func string(_ text: Text) -> String { base.wording.string(text) }

  /// A word of the outline; `ReportOutline.requiredWords` says which there are.
  func word(_ name: ReportOutline.Word) -> String {
    report.outline.words[name.rawValue].map(string) ?? name.rawValue
  }

  func date(_ day: Day?) -> String {
    day?.text(.long, in: language) ?? ""
  }

  /// Initials and surname; a name as it was written where nobody has it for an id.
  func name(_ person: String?) -> String {
    person.map { base.people.shortName(of: $0) ?? $0 } ?? ""
  }

  func position(_ person: String?) -> String {
    person.flatMap { base.definitions.people[$0]?.position }.map { string($0.text) } ?? ""
  }

  func level(_ id: String?) -> Scale.Level? { levels.first { $0.id == id } }

  var levels: [Scale.Level] {
    base.standing.standard.flatMap { base.definitions.scales[$0.scale] }?.levels ?? []
  }

  /// A section of which nothing is translated has a heading only.
  func prints(_ section: SectionStanding) -> Bool {
    !isTranslation || edition != .official || section.rows.contains { $0.texts[language] != nil }
  }

  /// The group that the case's order composes.
  var group: String? { base.standing.workflow.documents.lazy.compactMap(\.group).first }

  func title(of part: ReportOutline.Part) -> String { part.title.map(string) ?? "" }

  /// The words that the compiler prints.
  var printed: [String: String] {
    Dictionary(uniqueKeysWithValues: ReportOutline.Word.allCases.map { ($0.rawValue, word($0)) })
  }
}
