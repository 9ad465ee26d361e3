package import Model

/// How an annex is named, above it and in sentences: «1-қосымша», «согласно приложению 1». A single annex has no number.
package enum AnnexLabel {
  package static func inflected(number: Int?, in language: LanguageCode) -> Inflected {
    Inflected(
      Word.annex(number).text(in: language), forms: forms(number: number, in: language), language: language,
      origin: "annex")
  }

  private static func forms(number: Int?, in language: LanguageCode) -> [GrammaticalCase: String] {
    switch language {
    case .kk:
      let prefix = number.map { "\($0)-" } ?? ""
      return [
        .genitive: "\(prefix)қосымшаның", .dative: "\(prefix)қосымшаға", .accusative: "\(prefix)қосымшаны",
        .ablative: "\(prefix)қосымшадан", .locative: "\(prefix)қосымшада", .instrumental: "\(prefix)қосымшамен",
      ]
    case .ru:
      let suffix = number.map { " \($0)" } ?? ""
      return [
        .genitive: "приложения\(suffix)", .dative: "приложению\(suffix)", .accusative: "приложение\(suffix)",
        .instrumental: "приложением\(suffix)", .prepositional: "приложении\(suffix)",
      ]
    case .en: return [:]
    }
  }
}
