import Model
import Office

extension Trouble {
  /// In English; lower case, so that a log can join them.
  var english: Words {
    switch self {
    case .unreadable(let problem): Trouble.unreadableEnglish(problem)
    case .section(let trouble): trouble.english
    case .notAForm:
      ("the workbook was not made by sapa", "copy the answers into the form from the folder out/ and return that one")
    case .machineSheetGone:
      ("the hidden sheet '_sapa', by which the form is read, is gone", "copy the answers into a fresh form from out/")
    case .damagedForm(let field):
      (
        "the hidden sheet '_sapa' is damaged: it does not say '\(field)'",
        "copy the answers into a fresh form from out/"
      )
    case .unknownCase(let id):
      (
        "the form belongs to case '\(id)', which no plan here has",
        "send it to whom it belongs, or add the case to a plan"
      )
    case .documentGone(let id):
      ("the case has no document '\(id)' any more", "copy the answers into a form that lies in out/ now")
    case .notToFillIn(let id): ("'\(id)' is made for reading, it is not filled in", "take the file out of the inbox")
    case .otherVersion(let what, let id, let form, let current):
      (
        "the form was made with version \(form) of \(Trouble.english(what)) '\(id)'; now it is \(current)",
        "go on with a fresh form from out/; these answers were read"
      )
    case .nothingChanged: ("nothing in the form differs from what it was made with", "fill it in and return it again")
    case .sheetMissing(let tab): ("sheet '\(tab)' is gone; its answers stay as they were", "nothing, if that is meant")
    case .sheetCopied(let original):
      (
        "this is a copy of sheet '\(original)' with other answers",
        "enter the answers on one sheet and delete the other"
      )
    case .columnMissing(let heading): ("column '\(heading)' is gone", "copy the answers into a fresh form from out/")
    case .headingChanged(let from, let to):
      ("the heading '\(from)' was changed to '\(to)'", "leave headings as they are; the column was read")
    case .requirementChanged(let row):
      ("the text of requirement '\(row)' was changed", "write remarks into the note; the text is restored")
    case .rowsMissing(let rows):
      ("rows are gone: \(Trouble.list(rows)); their answers stay as they were", "nothing, if that is meant")
    case .rowGone(let row): ("requirement '\(row)' is gone from the catalogue, its answer is not taken", "nothing")
    case .unknownRow(let id, let meant?): ("unknown code '\(id)' (did you mean '\(meant)'?)", "restore the row's code")
    case .unknownRow(let id, nil): ("unknown code '\(id)'", "restore the row's code or clear the row's answers")
    case .duplicateRow(let id, let first):
      ("code '\(id)' stands already in cell \(first), with other answers", "leave one row for each code")
    case .rowWithoutID: ("the row has answers and no code, it is not read", "write into a row that has a code")
    case .cellError(let error): ("the cell shows the error \(error)", "write the value itself instead of the formula")
    case .unknownLabel(let text, let known):
      ("'\(text)' is not on the list", "choose one of: \(known.joined(separator: "; "))")
    case .levelGone(let label):
      ("the level '\(label)' is not on the scale any more", "choose another from a fresh form")
    case .notADate(let text): ("'\(text)' is not a date", "write it as DD.MM.YYYY")
    case .notANumber(let text): ("'\(text)' is not a number", "write a number")
    case .unknownPerson(let name, let meant?):
      ("unknown person '\(name)' (did you mean '\(meant)'?)", "choose the name from the list")
    case .unknownPerson(let name, nil):
      ("unknown person '\(name)'", "choose the name from the list, or have the person added to the register of people")
    case .severalPeople(let name, let people):
      ("'\(name)' can be several people", "write one of: \(people.joined(separator: "; "))")
    case .dueInPast(let day, let asOf):
      ("the due date \(day) lies before \(asOf)", "set a date that is not past")
    case .dateInFuture(let day, let asOf):
      ("\(day) lies after \(asOf)", "write the day when it really was")
    case .evidenceMissing(let verdict):
      ("the verdict '\(verdict)' has no evidence", "name the document, its date or a link")
    case .noteMissing(let verdict): ("the verdict '\(verdict)' has no reason", "give the reason in the note")
    case .entryMissing(let label): ("'\(label)' is not filled in", "fill it in")
    case .filledByMissing(let name):
      ("who filled in the sheet is not said; '\(name)' is taken", "nothing, if that is so")
    case .doneOnMissing: ("the step has no date on which it was done", "write the date")
    case .finishedStepChanged(let day):
      ("the step was already recorded as done on \(day)", "clear its date first, which reopens it, or leave it")
    case .numberMissing: ("the step is done when its document is issued", "write the document's number")
    case .reasonMissing:
      ("the step is done when its forms are back", "say in the note why it is done without them")
    case .noteNotTaken:
      ("a note is recorded together with the date of the step", "write the date when the step is done")
    case .stepBlocked(let steps):
      ("the step waits for: \(Trouble.list(Trouble.titles(steps, in: .en)))", "set those first, or clear this date")
    }
  }

  private static func english(_ what: Versioned) -> String {
    switch what {
    case .workflow: "workflow"
    case .standard: "catalogue"
    case .layout: "layout"
    }
  }

  private static func unreadableEnglish(_ problem: SpreadsheetProblem) -> Words {
    switch problem.code {
    case .truncated: ("the file ends too early; it was probably not copied to its end", "copy or send it again")
    case .encrypted: ("the workbook is protected by a password", "save it without the password")
    case .tooLarge: ("the workbook is larger than any form", "return the form itself, without other data")
    case .oldFormat: ("this is a workbook of Excel 97-2003 (.xls)", saveEnglish)
    case .binaryFormat: ("this is a binary workbook (.xlsb)", saveEnglish)
    case .openDocument: ("this is a workbook of LibreOffice (.ods)", saveEnglish)
    case .numbers: ("this is a workbook of Numbers", "export it to Excel (.xlsx): File, Export To, Excel")
    case .pdf: ("this is a PDF; answers cannot be read from it", "return the workbook (.xlsx) itself")
    case .notAWorkbook, .damaged, .badXML: ("the file cannot be read as a workbook: \(problem)", saveEnglish)
    }
  }

  private static let saveEnglish = "save it as an Excel workbook (.xlsx): File, Save As"

  static func titles(_ titles: [Text], in language: LanguageCode) -> [String] {
    titles.map { $0.text(in: language, fallback: LanguageCode.allCases) }
  }

  /// The first few, and how many more.
  static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " … (+\(names.count - 8))" : "")
  }
}
