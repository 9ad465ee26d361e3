internal import XLSX

extension CellNote {
  /// A box that is high enough for its text.
  static func fitting(_ comment: SheetFilling.Comment) -> CellNote {
    let width = 280
    let text = text(comment.text)
    let lines = SheetMeasure.lines(of: text, room: SheetMeasure.room(columns: Double(width) / 7, size: 9))
    let author = comment.own.map { String($0.author.prefix(40)) } ?? "sapa"
    return CellNote(text, author: author, width: width, height: min(24 + lines * 17, 600))
  }

  /// As long as a note may be.
  static func text(_ text: String) -> String {
    String(text.prefix(8_000))
  }
}
