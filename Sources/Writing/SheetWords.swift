internal import Model
internal import XLSX

/// What a workbook says when a cell is filled in wrongly; titles at most 32 characters.
enum SheetWords {
  static func rule(
    _ kind: CellRule.Kind, isStrict: Bool, in language: LanguageCode
  ) -> CellRule {
    CellRule(kind, isStrict: isStrict, title: title(language), message: message(kind, isStrict, language))
  }

  /// Over the answers of two people to one cell.
  static func differentAnswers(_ language: LanguageCode) -> String {
    switch language {
    case .kk: "Жауаптар әртүрлі:"
    case .ru: "Ответы расходятся:"
    case .en: "The answers differ:"
    }
  }

  private static func title(_ language: LanguageCode) -> String {
    switch language {
    case .kk: "Мәнді тексеріңіз"
    case .ru: "Проверьте значение"
    case .en: "Check the value"
    }
  }

  private static func message(_ kind: CellRule.Kind, _ isStrict: Bool, _ language: LanguageCode) -> String {
    switch (kind, language) {
    case (.list, .kk):
      isStrict ? "Мәнді тізімнен таңдаңыз." : "Бұл мән тізімде жоқ."
    case (.list, .ru):
      isStrict ? "Выберите значение из списка." : "Этого значения нет в списке."
    case (.list, .en):
      isStrict ? "Choose a value from the list." : "This value is not in the list."
    case (.date, .kk): "Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз."
    case (.date, .ru): "Введите дату в виде ДД.ММ.ГГГГ."
    case (.date, .en): "Enter a date as DD.MM.YYYY."
    case (.number, .kk): "Сан жазыңыз."
    case (.number, .ru): "Введите число."
    case (.number, .en): "Enter a number."
    }
  }
}
