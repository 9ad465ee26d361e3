internal import XML

/// What a drawing says of the pictures in it: how large they are, and what they show.
struct DrawingFrame {
  private var whole: (width: Int, height: Int)?
  private var isGroup = false
  private(set) var description = ""
  /// Of the shape around an old file's picture, `width:100pt;height:2in`.
  var style: String?

  init(_ document: FlatDocument, _ place: FlatDocument.Place) {
    var pictures = 0
    for inner in place..<document.end(place) {
      switch document.term(inner) {
      case .pic: pictures += 1
      case .extent: whole = whole ?? DrawingFrame.size(document, inner)
      case .docPr: if description.isEmpty { description = document.value(inner, .descr) ?? "" }
      default: continue
      }
    }
    isGroup = pictures > 1
  }

  /// Of several pictures in a group each has its own size.
  func size(own: FlatDocument.Place?, _ document: FlatDocument) -> (width: Int, height: Int) {
    let own = own.flatMap { DrawingFrame.size(document, $0) }
    return (isGroup ? own ?? whole : whole ?? own) ?? SectionPicture.unknownSize
  }

  var oldSize: (width: Int, height: Int) {
    var sizes: [String: Int] = [:]
    for rule in (style ?? "").split(separator: ";") {
      let parts = rule.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
      if parts.count == 2 { sizes[parts[0]] = WordLength.points(parts[1]).map { Int($0 * 12700) } }
    }
    guard let width = sizes["width"], let height = sizes["height"], width > 0, height > 0 else {
      return SectionPicture.unknownSize
    }
    return (min(width, SectionPicture.most), min(height, SectionPicture.most))
  }

  private static func size(_ document: FlatDocument, _ place: FlatDocument.Place) -> (width: Int, height: Int)? {
    guard let width = document.value(place, .cx).flatMap({ Int($0) }),
      let height = document.value(place, .cy).flatMap({ Int($0) }), width > 0, height > 0
    else { return nil }
    return (min(width, SectionPicture.most), min(height, SectionPicture.most))
  }
}
