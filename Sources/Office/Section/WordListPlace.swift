internal import XML

/// Which list a paragraph or a style belongs to, as `w:numPr` says; nil: not said there.
struct WordListPlace: Hashable {
  /// `w:numId`; `0` takes a paragraph out of its style's list.
  var list: String?
  /// From 0.
  var level: Int?

  init(list: String?, level: Int?) {
    self.list = list
    self.level = level
  }

  /// Nil when the properties of a paragraph name no list.
  init?(_ document: FlatDocument, _ properties: FlatDocument.Place) {
    guard let place = document.first(.numPr, in: properties) else { return nil }
    list = document.value(of: .numId, in: place)
    level = document.value(of: .ilvl, in: place).flatMap { Int($0) }.map { min(8, max(0, $0)) }
  }
}
