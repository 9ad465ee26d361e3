internal import Model

extension SheetWords {
  /// What a form that goes back says to its sender.
  struct Refusal {
    private let language: LanguageCode

    init(_ language: LanguageCode) {
      self.language = language
    }

    /// The tab's name.
    var tab: String {
      switch language {
      case .kk: "Қателер"
      case .ru: "Ошибки"
      case .en: "Problems"
      }
    }

    var title: String {
      switch language {
      case .kk: "Толтырылған файл қабылданбады"
      case .ru: "Заполненный файл не принят"
      case .en: "The filled-in file was not accepted"
      }
    }

    func lines(file: String) -> [String] {
      switch language {
      case .kk:
        [
          "Сіздің файлыңыз: \(file)",
          "Бұл файлда Сіздің барлық жауаптарыңыз сақталған. Қызыл түспен белгіленген ұяшықтарды түзетіңіз (түсіндірме – ұяшықтың ескертпесінде) де, файлды қайта жіберіңіз.",
        ]
      case .ru:
        [
          "Ваш файл: \(file)",
          "В этом файле сохранены все Ваши ответы. Исправьте ячейки, отмеченные красным (пояснение – в примечании к ячейке), и отправьте файл снова.",
        ]
      case .en:
        [
          "Your file: \(file)",
          "All your answers are kept in this file. Correct the cells marked in red (the note on each says why) and send the file again.",
        ]
      }
    }

    var headings: [String] {
      switch language {
      case .kk: ["№", "Парақ", "Ұяшық", "Не дұрыс емес", "Қалай түзетуге болады"]
      case .ru: ["№", "Лист", "Ячейка", "Что не так", "Как исправить"]
      case .en: ["No.", "Sheet", "Cell", "What is wrong", "How to mend it"]
      }
    }
  }
}
