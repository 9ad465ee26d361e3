package import Model

extension Gap.Kind {
  /// What is to be done about it.
  package func advice(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.noText, .kk): "Бөлімнің нысанында мәтінін жазу"
    case (.noText, .ru): "Написать текст в форме раздела"
    case (.noText, .en): "Write it in the section's form"
    case (.noRating, .kk): "Тексеру парағында баға қою"
    case (.noRating, .ru): "Поставить оценку в чек-листе"
    case (.noRating, .en): "Rate it in the checklist"
    case (.noEvidence, .kk): "Дәлелдемені тізілімге енгізу"
    case (.noEvidence, .ru): "Внести доказательство в реестр"
    case (.noEvidence, .en): "List the evidence in the register"
    case (.notAccepted, .kk): "Қарап шығып, қабылдау немесе пысықтауға қайтару"
    case (.notAccepted, .ru): "Рассмотреть: принять или вернуть на доработку"
    case (.notAccepted, .en): "Review it: accept it or return it for rework"
    case (.openChanges, .kk): "Түзетулерді қабылдау немесе қабылдамау"
    case (.openChanges, .ru): "Принять или отклонить исправления"
    case (.openChanges, .en): "Accept or reject the tracked changes"
    case (.openMarks, .kk): "Белгіленген мәтінді нақтылап, белгісін алып тастау"
    case (.openMarks, .ru): "Уточнить выделенный текст и снять выделение"
    case (.openMarks, .en): "Settle the highlighted text and unmark it"
    case (.openComments, .kk): "Ескертпелерге жауап беру"
    case (.openComments, .ru): "Ответить на примечания"
    case (.openComments, .en): "Answer the comments"
    case (.conflict, .kk): "Екі мәтіннің бірін таңдау"
    case (.conflict, .ru): "Выбрать один из двух текстов"
    case (.conflict, .en): "Choose one of the two texts"
    case (.tooShort, .kk): "Мәтінді толықтыру"
    case (.tooShort, .ru): "Дополнить текст"
    case (.tooShort, .en): "Write more"
    case (.tooLong, .kk): "Мәтінді қысқарту"
    case (.tooLong, .ru): "Сократить текст"
    case (.tooLong, .en): "Write less"
    case (.noTranslation, .kk): "Мәтінді аудару"
    case (.noTranslation, .ru): "Перевести текст"
    case (.noTranslation, .en): "Translate it"
    case (.staleTranslation, .kk): "Аударманы жаңарту"
    case (.staleTranslation, .ru): "Обновить перевод"
    case (.staleTranslation, .en): "Bring the translation up to date"
    }
  }
}

extension Gap.State {
  package func word(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.blocking, .kk): "Есепті кідіртеді"
    case (.blocking, .ru): "Задерживает отчёт"
    case (.blocking, .en): "Keeps the report back"
    case (.open, .kk): "Ашық"
    case (.open, .ru): "Открыт"
    case (.open, .en): "Open"
    case (.note, .kk): "Назарға алу"
    case (.note, .ru): "К сведению"
    case (.note, .en): "To be noted"
    case (.waived, .kk): "Ескерілмейді"
    case (.waived, .ru): "Снят"
    case (.waived, .en): "Waived"
    }
  }
}
