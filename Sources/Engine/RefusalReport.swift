import Collecting
import Model

/// What is wrong with a file that came back, as plain text in the language of the person who is to mend it.
struct RefusalReport {
  let text: String

  /// - Parameter fresh: name of the form beside the report.
  init(_ collected: Collected, fresh: Substring?) {
    let language = collected.spoken ?? collected.language ?? .kk
    var lines = [Self.title(language), collected.file, ""]
    for problem in collected.problems where problem.isError { lines += Self.lines(of: problem) }
    let warnings = collected.problems.filter { !$0.isError }
    if !warnings.isEmpty {
      lines += ["", Self.warnings(language)]
      for problem in warnings { lines += Self.lines(of: problem) }
    }
    if let fresh { lines += ["", Self.hint(language, fresh)] }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of problem: FormProblem) -> [String] {
    let place = problem.place.isEmpty ? "" : "\(problem.place): "
    return ["- \(place)\(problem.message)"] + (problem.fix.isEmpty ? [] : ["  \(problem.fix)"])
  }

  private static func title(_ language: LanguageCode) -> String {
    switch language {
    case .kk: "Толтырылған файл қабылданбады:"
    case .ru: "Заполненный файл не принят:"
    case .en: "The filled-in file was not accepted:"
    }
  }

  private static func warnings(_ language: LanguageCode) -> String {
    switch language {
    case .kk: "Сондай-ақ назар аударыңыз:"
    case .ru: "Обратите также внимание:"
    case .en: "Please note also:"
    }
  }

  private static func hint(_ language: LanguageCode, _ file: Substring) -> String {
    switch language {
    case .kk:
      "Қасындағы «\(file)» файлында барлық жауаптар сақталған, қате ұяшықтар белгіленген: соны түзетіп, қайта жіберіңіз."
    case .ru:
      "Рядом лежит файл «\(file)»: в нём все ответы, ошибочные ячейки отмечены. Исправьте их и отправьте его снова."
    case .en:
      "Beside this lies '\(file)' with all the answers, the bad cells marked: correct them and send it again."
    }
  }
}
