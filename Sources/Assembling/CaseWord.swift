import Model

/// A whole case's state, in the words of office practice.
enum CaseWord: String, CaseIterable {
  case new
  case running
  case late
  case done

  init(_ standing: CaseStanding) {
    let progress = standing.progress
    if progress.done == progress.total {
      self = .done
    } else if standing.steps.contains(where: \.late) {
      self = .late
    } else {
      self = progress.done == 0 ? .new : .running
    }
  }

  func text(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.new, .kk): "Басталмаған"
    case (.new, .ru): "Не начато"
    case (.new, .en): "Not started"
    case (.running, .kk): "Орындалуда"
    case (.running, .ru): "В работе"
    case (.running, .en): "In progress"
    case (.late, .kk): "Мерзімі өткен"
    case (.late, .ru): "Просрочено"
    case (.late, .en): "Late"
    case (.done, .kk): "Орындалды"
    case (.done, .ru): "Выполнено"
    case (.done, .en): "Completed"
    }
  }
}
