package import Model

extension SectionStanding.State {
  /// As gap lists and the reviewer's edition say it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.missing, .kk): "Ұсынылмаған"
    case (.missing, .ru): "Не представлен"
    case (.missing, .en): "Not submitted"
    case (.draft, .kk): "Жоба"
    case (.draft, .ru): "Проект"
    case (.draft, .en): "Draft"
    case (.rework, .kk): "Пысықтауға қайтарылды"
    case (.rework, .ru): "Возвращён на доработку"
    case (.rework, .en): "Returned for rework"
    case (.accepted, .kk): "Стандарт әкімшісі қабылдады"
    case (.accepted, .ru): "Принят администратором стандарта"
    case (.accepted, .en): "Accepted by the standard's administrator"
    case (.approved, .kk): "Жұмыс тобының жетекшісі қабылдады"
    case (.approved, .ru): "Принят руководителем рабочей группы"
    case (.approved, .en): "Accepted by the head of the working group"
    }
  }
}

extension Gap.Kind {
  /// As gap lists and the reviewer's edition say it.
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.noText, .kk): "Мәтін жоқ"
    case (.noText, .ru): "Нет текста"
    case (.noText, .en): "No text"
    case (.noRating, .kk): "Баға қойылмаған"
    case (.noRating, .ru): "Нет оценки"
    case (.noRating, .en): "No rating"
    case (.noEvidence, .kk): "Дәлелдеме жоқ"
    case (.noEvidence, .ru): "Нет доказательств"
    case (.noEvidence, .en): "No evidence"
    case (.notAccepted, .kk): "Қабылданбаған"
    case (.notAccepted, .ru): "Не принято"
    case (.notAccepted, .en): "Not accepted"
    case (.openChanges, .kk): "Шешілмеген түзетулер бар"
    case (.openChanges, .ru): "Есть нерассмотренные исправления"
    case (.openChanges, .en): "Tracked changes are open"
    case (.openMarks, .kk): "Түспен белгіленген мәтін бар"
    case (.openMarks, .ru): "Есть текст, выделенный цветом"
    case (.openMarks, .en): "Highlighted or red text is left"
    case (.openComments, .kk): "Ескертпелер қалды"
    case (.openComments, .ru): "Остались примечания"
    case (.openComments, .en): "Comments are left"
    case (.conflict, .kk): "Екі автордың мәтіні әртүрлі"
    case (.conflict, .ru): "Тексты двух авторов расходятся"
    case (.conflict, .en): "Two authors' texts differ"
    case (.tooShort, .kk): "Мәтін тым қысқа"
    case (.tooShort, .ru): "Текст слишком короткий"
    case (.tooShort, .en): "Too short"
    case (.tooLong, .kk): "Мәтін тым ұзын"
    case (.tooLong, .ru): "Текст слишком длинный"
    case (.tooLong, .en): "Too long"
    case (.noTranslation, .kk): "Аудармасы жоқ"
    case (.noTranslation, .ru): "Нет перевода"
    case (.noTranslation, .en): "No translation"
    case (.staleTranslation, .kk): "Аудармасы ескірген"
    case (.staleTranslation, .ru): "Перевод устарел"
    case (.staleTranslation, .en): "Translation is out of date"
    }
  }
}
