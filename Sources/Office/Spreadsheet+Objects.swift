extension Spreadsheet {
  /// What floats over the cells of a sheet.
  package struct Objects: Sendable, Hashable {
    package var charts = 0
    package var pictures = 0
  }

  static func objects(
    of sheet: String, in opened: borrowing SpreadsheetArchive
  ) throws(SpreadsheetProblem) -> Objects {
    var objects = Objects()
    for relationship in try opened.relationships(of: sheet) where relationship.kind == "drawing" {
      guard let drawing = relationship.part, opened.contains(drawing) else { continue }
      for object in try opened.relationships(of: drawing) {
        switch object.kind {
        case "chart", "chartEx": objects.charts += 1
        case "image": objects.pictures += 1
        default: continue
        }
      }
    }
    return objects
  }
}
