internal import XML

/// The definitions of lists in a Word file.
struct WordNumbering {
  struct Level: Hashable {
    /// Nil: the level shows no number.
    var kind: SectionText.List.Level.Kind?
    var text = ""
    var start = 1
  }

  struct Definition: Hashable {
    var levels: [Int: Level] = [:]
    /// Style → level.
    var styles: [String: Int] = [:]
    fileprivate var link: String?
  }

  /// A `w:num`: a use of a definition.
  struct Use: Hashable {
    var definition: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var definitions: [String: Definition] = [:]
  private(set) var uses: [String: Use] = [:]

  init() {}

  init(_ document: FlatDocument) {
    var byStyle: [String: String] = [:]
    for place in document.children(document.root) {
      switch document.term(place) {
      case .abstractNum:
        guard let id = document.value(place, .abstractNumId) else { continue }
        definitions[id] = Definition(document, place)
        if let style = document.value(of: .styleLink, in: place) { byStyle[style] = id }
      case .num:
        guard let id = document.value(place, .numId) else { continue }
        uses[id] = Use(document, place)
      default: break
      }
    }
    // A definition may be a mere name of one that a style holds.
    for (id, use) in uses {
      guard let link = definitions[use.definition]?.link, let real = byStyle[link] else { continue }
      uses[id]?.definition = real
    }
  }

  /// What a level of a list looks like.
  func level(_ level: Int, of use: String) -> Level? {
    guard let found = uses[use] else { return nil }
    return found.levels[level] ?? definitions[found.definition]?.levels[level]
  }
}

extension WordNumbering.Definition {
  fileprivate init(_ document: FlatDocument, _ place: FlatDocument.Place) {
    link = document.value(of: .numStyleLink, in: place)
    for child in document.children(place) where document.term(child) == .lvl {
      guard let number = document.value(child, .ilvl).flatMap({ Int($0) }), (0...8).contains(number) else { continue }
      levels[number] = WordNumbering.Level(document, child)
      if let style = document.value(of: .pStyle, in: child) { styles[style] = number }
    }
  }
}

extension WordNumbering.Use {
  fileprivate init(_ document: FlatDocument, _ place: FlatDocument.Place) {
    definition = document.value(of: .abstractNumId, in: place) ?? ""
    for child in document.children(place) where document.term(child) == .lvlOverride {
      guard let number = document.value(child, .ilvl).flatMap({ Int($0) }), (0...8).contains(number) else { continue }
      if let start = document.value(of: .startOverride, in: child).flatMap({ Int($0) }) { starts[number] = start }
      if let level = document.first(.lvl, in: child) { levels[number] = WordNumbering.Level(document, level) }
    }
  }
}

extension WordNumbering.Level {
  fileprivate init(_ document: FlatDocument, _ place: FlatDocument.Place) {
    let format = document.value(of: .numFmt, in: place) ?? "decimal"
    text = document.value(of: .lvlText, in: place) ?? ""
    start = document.value(of: .start, in: place).flatMap { Int($0) } ?? 1
    switch format {
    case "bullet":
      kind = text.isEmpty ? nil : .bullet
      text = WordNumbering.Level.bullet(text)
    case "none": kind = nil
    case "lowerLetter", "russianLower": kind = .lowerLetter
    case "upperLetter", "russianUpper": kind = .upperLetter
    case "lowerRoman": kind = .lowerRoman
    case "upperRoman": kind = .upperRoman
    default: kind = text.isEmpty ? nil : .decimal
    }
  }

  /// Fonts of symbols have their signs where Unicode has none.
  private static func bullet(_ text: String) -> String {
    switch text.unicodeScalars.first?.value {
    case 0x2013, 0x2014, 0x2D, 0x2212, 0xF02D, 0xF0BE: "–"
    case 0x6F, 0x25CB, 0x25E6, 0xF06F: "◦"
    case 0xA7, 0xF0A7, 0x25AA, 0x25A0, 0xF06E: "▪"
    case 0xF0FC, 0x2713, 0x2714: "✓"
    case 0xF0D8, 0x27A2, 0x25B6, 0xF076: "▸"
    default: "•"
    }
  }
}
