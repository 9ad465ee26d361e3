import Model
import Office

/// Everything that can be wrong with a file that came back, before it is put into words.
enum Trouble: Sendable, Hashable {
  // The file.
  case unreadable(SpreadsheetProblem)
  case notAForm
  case machineSheetGone
  case damagedForm(field: String)
  case unknownCase(String)
  case documentGone(String)
  /// Made for reading, as the overview.
  case notToFillIn(String)
  case otherVersion(Versioned, id: String, form: Int, current: Int)
  case nothingChanged

  // Its sheets, columns and rows.
  case sheetMissing(String)
  case sheetCopied(original: String)
  case columnMissing(String)
  case headingChanged(from: String, to: String)
  case requirementChanged(String)
  case rowsMissing([String])
  case rowGone(String)
  case unknownRow(String, meant: String?)
  case duplicateRow(String, first: String)
  case rowWithoutID(isError: Bool)

  // Its cells.
  case cellError(String)
  case unknownLabel(String, known: [String])
  case levelGone(String)
  case notADate(String)
  case notANumber(String)
  case unknownPerson(String, meant: String?)
  case severalPeople(String, [String])
  case dueInPast(Day, asOf: Day)
  case dateInFuture(Day, asOf: Day)
  case evidenceMissing(verdict: String)
  case noteMissing(verdict: String)
  case entryMissing(String)
  case filledByMissing(taken: String)

  // A tracker's steps.
  case doneOnMissing
  case finishedStepChanged(on: Day)
  case numberMissing
  case reasonMissing
  case noteNotTaken
  /// Steps before it, by title.
  case stepBlocked([Text])

  case section(SectionTrouble)

  enum Versioned: Sendable, Hashable {
    case workflow, standard, layout
  }

  var code: String {
    switch self {
    case .unreadable(let problem): problem.code.rawValue
    case .notAForm: "not-a-form"
    case .machineSheetGone: "machine-sheet-gone"
    case .damagedForm: "damaged-form"
    case .unknownCase: "unknown-case"
    case .documentGone: "document-gone"
    case .notToFillIn: "not-to-fill-in"
    case .otherVersion: "other-version"
    case .nothingChanged: "nothing-changed"
    case .sheetMissing: "sheet-missing"
    case .sheetCopied: "sheet-copied"
    case .columnMissing: "column-missing"
    case .headingChanged: "heading-changed"
    case .requirementChanged: "requirement-changed"
    case .rowsMissing: "rows-missing"
    case .rowGone: "row-gone"
    case .unknownRow: "unknown-row"
    case .duplicateRow: "duplicate-row"
    case .rowWithoutID: "row-without-id"
    case .cellError: "cell-error"
    case .unknownLabel: "unknown-label"
    case .levelGone: "level-gone"
    case .notADate: "not-a-date"
    case .notANumber: "not-a-number"
    case .unknownPerson: "unknown-person"
    case .severalPeople: "several-people"
    case .dueInPast: "due-in-past"
    case .dateInFuture: "date-in-future"
    case .evidenceMissing: "evidence-missing"
    case .noteMissing: "note-missing"
    case .entryMissing: "entry-missing"
    case .filledByMissing: "filled-by-missing"
    case .doneOnMissing: "done-on-missing"
    case .finishedStepChanged: "finished-step-changed"
    case .numberMissing: "number-missing"
    case .reasonMissing: "reason-missing"
    case .noteNotTaken: "note-not-taken"
    case .section(let trouble): trouble.code
    case .stepBlocked: "step-blocked"
    }
  }

  /// Whether the file is refused for it.
  var isError: Bool {
    switch self {
    case .otherVersion, .nothingChanged, .sheetMissing, .headingChanged, .requirementChanged, .rowsMissing, .rowGone,
      .filledByMissing, .noteNotTaken:
      false
    case .rowWithoutID(let isError): isError
    case .section(let trouble): trouble.isError
    case .unreadable, .notAForm, .machineSheetGone, .damagedForm, .unknownCase, .documentGone, .notToFillIn,
      .sheetCopied, .columnMissing, .unknownRow, .duplicateRow, .cellError, .unknownLabel, .levelGone, .notADate,
      .notANumber, .unknownPerson, .severalPeople, .dueInPast, .dateInFuture, .evidenceMissing, .noteMissing,
      .entryMissing, .doneOnMissing, .finishedStepChanged, .numberMissing, .reasonMissing, .stepBlocked:
      true
    }
  }

  typealias Words = (message: String, fix: String)

  func words(in language: LanguageCode) -> Words {
    switch language {
    case .kk: kazakh
    case .ru: russian
    case .en: english
    }
  }
}
