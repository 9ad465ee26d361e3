package import Model

extension EvidenceStanding.State {
  /// As registers say it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.listed, .kk): "Тіркелген"
    case (.listed, .ru): "В наличии"
    case (.listed, .en): "Listed"
    case (.missing, .kk): "Файл жоқ"
    case (.missing, .ru): "Файл отсутствует"
    case (.missing, .en): "Missing"
    case (.changed, .kk): "Өзгертілген"
    case (.changed, .ru): "Изменено"
    case (.changed, .en): "Changed"
    case (.expired, .kk): "Мерзімі өткен"
    case (.expired, .ru): "Срок истёк"
    case (.expired, .en): "Expired"
    case (.unused, .kk): "Қолданылмаған"
    case (.unused, .ru): "Не используется"
    case (.unused, .en): "Unused"
    case (.notListed, .kk): "Тізілімде жоқ"
    case (.notListed, .ru): "Не внесено"
    case (.notListed, .en): "Not listed"
    }
  }
}

extension EvidenceRegister.Source.Kind {
  /// As registers say it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.file, .kk), (.file, .ru): "Файл"
    case (.file, .en): "File"
    case (.link, .kk): "Сілтеме"
    case (.link, .ru): "Ссылка"
    case (.link, .en): "Link"
    case (.paper, .kk): "Қағаз"
    case (.paper, .ru): "Бумага"
    case (.paper, .en): "Paper"
    }
  }
}

extension LanguageCode {
  /// What registers say instead of a file that must not go outside.
  package var restrictedWord: String {
    switch self {
    case .kk: "Қолжетімділігі шектеулі"
    case .ru: "Доступ ограничен"
    case .en: "Restricted"
    }
  }
}
