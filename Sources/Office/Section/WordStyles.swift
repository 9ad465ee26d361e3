internal import XML

/// What the styles of a Word file mean, by their ids.
struct WordStyles {
  struct Style: Hashable {
    var role = StyleRole.body
    var list: WordListPlace?
    var format = RunFormat()
    /// A hyperlink's look is no emphasis.
    var isLink = false
    var isCode = false
  }

  private(set) var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard = Style()

  subscript(id: String?) -> Style { id.flatMap { styles[$0] } ?? standard }

  /// A style as the file has it.
  fileprivate struct Raw {
    var name: String
    var basedOn: String?
    var isDefault: Bool
    var isCharacter: Bool
    var outline: Int?
    var list: WordListPlace?
    var format: RunFormat.Change
  }

  init() {}

  init(_ document: FlatDocument) {
    var raws: [String: Raw] = [:]
    for place in document.children(document.root) where document.term(place) == .style {
      let type = document.value(place, .type) ?? "paragraph"
      guard type == "paragraph" || type == "character", let id = document.value(place, .styleId) else { continue }
      raws[id] = Raw(document, place, isCharacter: type == "character")
    }
    for (id, raw) in raws {
      styles[id] = WordStyles.resolve(raw, raws)
      if raw.isDefault, !raw.isCharacter { standard = styles[id] ?? standard }
    }
  }

  private static func resolve(_ raw: Raw, _ raws: [String: Raw]) -> Style {
    var chain = [raw]
    // Styles may be based on one another in a circle.
    while chain.count < 20, let next = chain[chain.count - 1].basedOn.flatMap({ raws[$0] }) { chain.append(next) }
    var style = Style()
    let roles = chain.lazy.map { StyleRole(named: $0.name) ?? $0.outline.flatMap(StyleRole.init(outline:)) }
    style.role = roles.compactMap(\.self).first ?? .body
    for raw in chain.reversed() {
      style.format.apply(raw.format)
      if let list = raw.list {
        style.list = WordListPlace(list: list.list ?? style.list?.list, level: list.level ?? style.list?.level)
      }
    }
    let names = chain.map { StyleRole.folded($0.name) }
    style.isLink = names.contains {
      ["hyperlink", "followedhyperlink", "internetlink", "visitedinternetlink"].contains($0)
    }
    style.isCode = names.contains { ["verbatimchar", "htmlcode", "sourcetext"].contains($0) }
    return style
  }
}

extension WordStyles.Raw {
  fileprivate init(_ document: FlatDocument, _ place: FlatDocument.Place, isCharacter: Bool) {
    name = document.value(of: .name, in: place) ?? ""
    basedOn = document.value(of: .basedOn, in: place)
    isDefault = document.value(place, .isDefault).map { ["1", "true", "on"].contains($0) } ?? false
    self.isCharacter = isCharacter
    format = RunFormat.Change()
    if let properties = document.first(.pPr, in: place) {
      outline = document.value(of: .outlineLvl, in: properties).flatMap { Int($0) }
      list = WordListPlace(document, properties)
    }
    if let properties = document.first(.rPr, in: place) { format = RunFormat.Change(document, properties) }
  }
}
