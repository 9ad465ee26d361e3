internal import XLSX

extension CellNote {
  /// A box that is high enough for its text.
  static func fitting(_ text: String, author: String? = nil) -> CellNote {
    let width = 280
    let text = SheetText.clean(String(text.prefix(8_000)))
    let lines = SheetMeasure.lines(of: text, room: SheetMeasure.room(columns: Double(width) / 7, size: 9))
    return CellNote(
      text, author: author.map { String($0.prefix(40)) }, width: width, height: min(24 + lines * 17, 600))
  }
}
