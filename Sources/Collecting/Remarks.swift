import Model
import Office

/// What is wrong in one file, in the order it was found, until it is known whom to tell and in which language.
struct Remarks: Sendable {
  private var remarks: [(trouble: Trouble, spot: Spot?)] = []
  private(set) var hasErrors = false

  /// A place in the file: the cell as it stands now, and its ids when it has them.
  struct Spot: Sendable {
    let sheet: String
    /// Of the element or of the layout, as answers name it.
    var name = ""
    /// From 0; nil: the whole sheet.
    var row: Int?
    var column: Int?
    var rowID = ""
    var columnID = ""
    /// Of a section, from 1; 0: its heading.
    var paragraph: Int?
  }

  mutating func add(_ trouble: Trouble, at spot: Spot? = nil) {
    remarks.append((trouble, spot))
    if trouble.isError { hasErrors = true }
  }

  /// Gives rows that had no id when they were read the one they have now, so that their cells can be marked.
  mutating func name(_ ids: [Int: String]) {
    for index in remarks.indices where remarks[index].spot?.rowID == "" && remarks[index].spot?.columnID != "" {
      guard let row = remarks[index].spot?.row, let id = ids[row] else { continue }
      remarks[index].spot?.rowID = id
    }
  }

  /// By row and column; what is about a whole sheet comes first.
  func problems(in language: LanguageCode) -> [FormProblem] {
    let sorted = remarks.enumerated().sorted { a, b in
      let (one, other) = (a.element.spot, b.element.spot)
      return (one?.row ?? -1, one?.column ?? -1, a.offset) < (other?.row ?? -1, other?.column ?? -1, b.offset)
    }
    return sorted.map(\.element).map { remark in
      var cell = ""
      if let row = remark.spot?.row, let column = remark.spot?.column { cell = CellName.text(row: row, column: column) }
      if let paragraph = remark.spot?.paragraph { cell = "¶\(paragraph)" }
      return FormProblem(remark.trouble, sheet: remark.spot?.sheet ?? "", cell: cell, in: language)
    }
  }

  /// Comments for a fresh form; warnings need none.
  func marks(in language: LanguageCode) -> [Collected.Mark] {
    remarks.compactMap { remark in
      guard remark.trouble.isError, let spot = remark.spot, !spot.rowID.isEmpty, !spot.columnID.isEmpty else {
        return nil
      }
      let problem = FormProblem(remark.trouble, in: language)
      return Collected.Mark(
        sheet: spot.name, row: spot.rowID, column: spot.columnID, message: "\(problem.message) \(problem.fix)")
    }
  }
}
