package import Model

/// What workbooks of surveys say beside the survey's own words.
package enum SurveyWords {
  /// Groups too small to be told, as one row.
  package static func otherGroups(_ language: LanguageCode) -> String {
    switch language {
    case .kk: "Қалған топтар бірге"
    case .ru: "Остальные группы вместе"
    case .en: "Other groups together"
    }
  }
}
