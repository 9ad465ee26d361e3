package import Model

/// One file of a document: its languages and format. A mirror holds Kazakh and Russian.
struct Edition {
  let languages: [LanguageCode]
  let format: Document.Format

  static func all(of document: Document, in definition: Case, _ definitions: Definitions) -> [Edition] {
    document.editions(in: definition, definitions).map { Edition(languages: $0, format: document.format) }
  }

  /// The language of its title and labels.
  var main: LanguageCode { languages.first ?? .kk }

  /// `kk`, or `kk-ru`.
  var suffix: String { languages.map(\.rawValue).joined(separator: "-") }

  /// `2026/2026-external-qa-organisation/self-assessment-checklist-1.1.kk.xlsx`.
  func path(of document: String, in definition: Case, plan: Plan) -> String {
    let name = document.split(separator: "/").joined(separator: "-")
    return "\(plan.id)/\(definition.id)/\(name).\(suffix).\(format.rawValue)"
  }
}

/// The custom properties each file carries, so that it can be traced without its name.
struct Properties {
  let record: Record

  init(_ standing: CaseStanding, document: String, _ edition: Edition) {
    record = Record([
      "case": .text(standing.definition.id),
      "document": .text(document),
      "language": .text(edition.suffix),
      "workflow": .text("\(standing.workflow.id) \(standing.workflow.version)"),
      "standard": standing.standard.map { .text("\($0.id) \($0.version)") },
    ])
  }
}

extension Document {
  /// The languages of each file of the document: `[[kk, ru], [en]]` for a mirror with an English edition.
  package func editions(in definition: Case? = nil, _ definitions: Definitions) -> [[LanguageCode]] {
    let languages = self.languages ?? definition?.languages ?? definitions.languages
    let layout = self.layout ?? (kind == .order ? definitions.orderLayout : .single)
    let mirror: [LanguageCode] = [.kk, .ru]
    guard layout == .mirror, format == .docx, mirror.allSatisfy(languages.contains) else {
      return languages.map { [$0] }
    }
    return [mirror] + languages.filter { !mirror.contains($0) }.map { [$0] }
  }
}
