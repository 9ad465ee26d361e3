import Language
import Model
import Office

extension Trouble {
  var russian: Words {
    switch self {
    case .unreadable(let problem): Trouble.unreadableRussian(problem)
    case .section(let trouble): trouble.russian
    case .notAForm:
      ("Эта книга создана не программой sapa", "Перенесите ответы в форму из папки out/ и верните её")
    case .machineSheetGone:
      ("Удалён скрытый лист «_sapa», по которому читается форма", "Перенесите ответы в новую форму из папки out/")
    case .damagedForm(let field):
      ("Скрытый лист «_sapa» повреждён: в нём нет «\(field)»", "Перенесите ответы в новую форму из папки out/")
    case .unknownCase(let id):
      (
        "Форма относится к процедуре «\(id)», которой нет ни в одном плане",
        "Передайте её по принадлежности или включите процедуру в план"
      )
    case .documentGone(let id):
      ("В процедуре больше нет документа «\(id)»", "Перенесите ответы в действующую форму из папки out/")
    case .notToFillIn(let id):
      ("Документ «\(id)» предназначен для чтения и не заполняется", "Уберите файл из папки входящих")
    case .otherVersion(let what, let id, let form, let current):
      (
        "Форма составлена по версии \(form) \(Trouble.russian(what)) «\(id)», действует версия \(current)",
        "Ответы прочитаны; далее пользуйтесь новой формой из папки out/"
      )
    case .nothingChanged: ("В форме ничего не изменено", "Заполните её и верните ещё раз")
    case .sheetMissing(let tab):
      ("Лист «\(tab)» удалён, ответы на нём остались прежними", "Если так и задумано, ничего делать не нужно")
    case .sheetCopied(let original):
      ("Это копия листа «\(original)» с другими ответами", "Внесите ответы на один лист, второй удалите")
    case .columnMissing(let heading):
      ("Удалена графа «\(heading)»", "Перенесите ответы в новую форму из папки out/")
    case .headingChanged(let from, let to):
      ("Заголовок графы «\(from)» изменён на «\(to)»", "Не изменяйте заголовки; графа прочитана")
    case .requirementChanged(let row):
      ("Изменён текст требования «\(row)»", "Пишите замечания в примечании; текст будет восстановлен")
    case .rowsMissing(let rows):
      (
        "Удалены строки: \(Trouble.list(rows)); ответы в них остались прежними",
        "Если так и задумано, ничего делать не нужно"
      )
    case .rowGone(let row):
      ("Требования «\(row)» больше нет в перечне, ответ не принят", "Ничего делать не нужно")
    case .unknownRow(let id, let meant?):
      ("Неизвестный код «\(id)» (возможно, «\(meant)»)", "Восстановите код строки")
    case .unknownRow(let id, nil):
      ("Неизвестный код «\(id)»", "Восстановите код строки или удалите ответы из неё")
    case .duplicateRow(let id, let first):
      ("Код «\(id)» уже стоит в ячейке \(first) с другими ответами", "Оставьте одну строку с этим кодом")
    case .rowWithoutID:
      ("В строке есть ответы, но нет кода, она не прочитана", "Пишите ответы в строке, у которой есть код")
    case .cellError(let error):
      ("В ячейке ошибка \(error)", "Впишите вместо формулы само значение")
    case .unknownLabel(let text, let known):
      ("Значения «\(text)» нет в списке", "Выберите одно из значений: \(known.joined(separator: "; "))")
    case .levelGone(let label):
      ("Оценки «\(label)» больше нет в шкале", "Выберите другую оценку в новой форме")
    case .notADate(let text): ("«\(text)» не является датой", "Укажите дату в виде ДД.ММ.ГГГГ")
    case .notANumber(let text): ("«\(text)» не является числом", "Укажите число")
    case .unknownPerson(let name, let meant?):
      ("Неизвестное лицо «\(name)» (возможно, «\(meant)»)", "Выберите фамилию из списка")
    case .unknownPerson(let name, nil):
      ("Неизвестное лицо «\(name)»", "Выберите фамилию из списка или попросите внести это лицо в реестр сотрудников")
    case .severalPeople(let name, let people):
      ("Под «\(name)» подходят несколько лиц", "Укажите одно из них: \(people.joined(separator: "; "))")
    case .dueInPast(let day, let asOf):
      (
        "Срок \(day.text(.short, in: .ru)) раньше \(asOf.text(.short, in: .ru))",
        "Укажите срок, который ещё не наступил"
      )
    case .dateInFuture(let day, let asOf):
      (
        "Дата \(day.text(.short, in: .ru)) позже \(asOf.text(.short, in: .ru))",
        "Укажите день, когда это действительно произошло"
      )
    case .evidenceMissing(let verdict):
      ("Оценка «\(verdict)» не подтверждена доказательством", "Укажите документ, его дату или ссылку")
    case .noteMissing(let verdict):
      ("Оценка «\(verdict)» не обоснована", "Укажите причину в примечании")
    case .entryMissing(let label): ("Не заполнено поле «\(label)»", "Заполните его")
    case .filledByMissing(let name):
      (
        "Не указано, кто заполнил лист; принято: \(name)",
        "Если это так, ничего делать не нужно"
      )
    case .doneOnMissing: ("Не указана дата выполнения шага", "Укажите дату")
    case .finishedStepChanged(let day):
      (
        "Шаг уже отмечен выполненным \(day.text(.short, in: .ru))",
        "Сначала удалите дату, чтобы открыть шаг заново, либо оставьте прежние сведения"
      )
    case .numberMissing: ("Шаг считается выполненным после издания документа", "Укажите номер документа")
    case .reasonMissing:
      ("Шаг считается выполненным после возврата форм", "Укажите в примечании, почему он выполнен без них")
    case .noteNotTaken:
      ("Примечание принимается вместе с датой выполнения шага", "Укажите дату, когда шаг будет выполнен")
    case .stepBlocked(let steps):
      (
        "Сначала должны быть выполнены шаги: \(Trouble.list(Trouble.titles(steps, in: .ru)))",
        "Отметьте их или удалите эту дату"
      )
    }
  }

  private static func russian(_ what: Versioned) -> String {
    switch what {
    case .workflow: "рабочего процесса"
    case .standard: "перечня требований"
    case .layout: "макета"
    }
  }

  private static func unreadableRussian(_ problem: SpreadsheetProblem) -> Words {
    switch problem.code {
    case .truncated: ("Файл обрывается: вероятно, он скопирован не полностью", "Скопируйте или отправьте его ещё раз")
    case .encrypted: ("Книга защищена паролем", "Сохраните её без пароля")
    case .tooLarge: ("Книга больше любой формы", "Верните саму форму без посторонних данных")
    case .oldFormat: ("Это книга Excel 97–2003 (.xls)", saveRussian)
    case .binaryFormat: ("Это двоичная книга Excel (.xlsb)", saveRussian)
    case .openDocument: ("Это книга LibreOffice (.ods)", saveRussian)
    case .numbers: ("Это книга Numbers", "Экспортируйте её в Excel (.xlsx): «Файл», «Экспортировать в», «Excel»")
    case .pdf: ("Это PDF, из него нельзя прочитать ответы", "Верните саму книгу (.xlsx)")
    case .notAWorkbook: ("Это не книга Excel", saveRussian)
    case .damaged, .badXML:
      ("Файл повреждён и не читается", "Отправьте его ещё раз или сохраните заново в Excel (.xlsx)")
    }
  }

  private static let saveRussian = "Сохраните её как книгу Excel (.xlsx): «Файл», «Сохранить как»"
}
