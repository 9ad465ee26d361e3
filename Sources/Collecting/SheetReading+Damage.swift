import Language
import Office
import Platform

extension SheetReading {
  /// The row that a damaged code stood for: the one with the same requirement, else the most similar code that is
  /// gone.
  func meant(_ id: String, at place: Int) -> String? {
    let missing = zip(table.sheet.rows, table.places).filter { $1 < 0 }.map(\.0)
    let requirement = table.sheet.columns.firstIndex { if case .requirement = $0.kind { true } else { false } }
    if let column = requirement.flatMap({ table.columns[$0] }) {
      let hash = Digest(of: table.grid.rows[place][column].typed).short
      let same = missing.filter { $0.hash == hash }
      if same.count == 1 { return same[0].id }
    }
    return Spelling.nearest(to: id, among: missing.map(\.id))
  }
}
