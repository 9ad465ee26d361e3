import Model
import Office

/// Why a Word file cannot be read, in the words of the person who sent it.
struct UnreadableText: Sendable, Hashable {
  let problem: OfficeProblem

  var code: String { problem.code?.rawValue ?? "unreadable-text" }

  func words(in language: LanguageCode) -> Trouble.Words {
    (reason(in: language), remedy(in: language))
  }

  private func reason(in language: LanguageCode) -> String {
    switch (problem.code, language) {
    case (_, .en): problem.message
    case (.truncated, .kk): "файл толық емес: соңы жоқ"
    case (.truncated, .ru): "файл неполный: нет его конца"
    case (.tooLarge, .kk): "файл тым үлкен"
    case (.tooLarge, .ru): "файл слишком большой"
    case (.encrypted, .kk): "файл құпиясөзбен қорғалған"
    case (.encrypted, .ru): "файл защищён паролем"
    case (.oldFormat, .kk): "бұл – Word 97–2003 құжаты (.doc)"
    case (.oldFormat, .ru): "это документ Word 97–2003 (.doc)"
    case (.richText, .kk): "бұл – RTF құжаты"
    case (.richText, .ru): "это документ RTF"
    case (.openDocument, .kk): "бұл – LibreOffice құжаты (.odt)"
    case (.openDocument, .ru): "это документ LibreOffice (.odt)"
    case (.pages, .kk): "бұл – Pages құжаты"
    case (.pages, .ru): "это документ Pages"
    case (.pdf, .kk): "бұл – PDF, одан мәтін алынбайды"
    case (.pdf, .ru): "это PDF, текст из него не берётся"
    case (.macros, .kk): "бұл – макростары бар құжат (.docm)"
    case (.macros, .ru): "это документ с макросами (.docm)"
    case (.encoding, .kk): "мәтін UTF-8 кодтауында емес"
    case (.encoding, .ru): "текст не в кодировке UTF-8"
    case (.notADocument, .kk), (.damaged, .kk), (.badXML, .kk), (nil, .kk): "файл Word құжаты ретінде оқылмайды"
    case (.notADocument, .ru), (.damaged, .ru), (.badXML, .ru), (nil, .ru): "файл не читается как документ Word"
    }
  }

  private func remedy(in language: LanguageCode) -> String {
    switch (problem.code, language) {
    case (.truncated, .kk): "файлды қайта көшіріңіз немесе қайта жіберіңіз"
    case (.truncated, .ru): "скопируйте или отправьте файл ещё раз"
    case (.truncated, .en): "copy or send it again"
    case (.pdf, .kk): "Word файлының (.docx) өзін жіберіңіз"
    case (.pdf, .ru): "отправьте сам файл Word (.docx)"
    case (.pdf, .en): "send the Word file (.docx) itself"
    case (_, .kk): "Word құжаты (.docx) ретінде сақтап, қайта жіберіңіз"
    case (_, .ru): "сохраните его как документ Word (.docx) и отправьте снова"
    case (_, .en): "save it as a Word document (.docx) and send it again"
    }
  }
}
