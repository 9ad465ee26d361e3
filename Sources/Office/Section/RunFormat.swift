internal import XML

/// What of a run's look carries meaning.
struct RunFormat: OptionSet, Hashable {
  var rawValue: UInt8

  static let bold = RunFormat(rawValue: 1)
  static let italic = RunFormat(rawValue: 2)
  static let strike = RunFormat(rawValue: 4)
  static let underline = RunFormat(rawValue: 8)
  static let superscript = RunFormat(rawValue: 16)
  static let `subscript` = RunFormat(rawValue: 32)
  /// Highlighted or red: not carried over but reported.
  static let marked = RunFormat(rawValue: 64)
  /// Of a fixed width, as program text.
  static let code = RunFormat(rawValue: 128)

  /// What properties switch on and off; what they do not name stays.
  struct Change: Hashable {
    var on = RunFormat()
    var off = RunFormat()
  }

  mutating func apply(_ change: Change) {
    subtract(change.off)
    formUnion(change.on)
  }
}

extension Element {
  /// `w:rPr`; nil when there is nothing to say.
  init?(_ format: RunFormat) {
    var children: [Node] = []
    func add(_ part: RunFormat, _ name: String, _ value: String? = nil) {
      guard format.contains(part) else { return }
      children.append(.element(Element(name, value.map { ["w:val": $0] } ?? [:])))
    }
    add(.bold, "w:b")
    add(.italic, "w:i")
    add(.strike, "w:strike")
    add(.underline, "w:u", "single")
    add(.superscript, "w:vertAlign", "superscript")
    add(.subscript, "w:vertAlign", "subscript")
    guard !children.isEmpty else { return nil }
    self.init("w:rPr", [:], children)
  }
}

extension RunFormat.Change {
  init(_ document: FlatDocument, _ properties: FlatDocument.Place) {
    for place in document.children(properties) {
      switch document.term(place) {
      case .b: set(.bold, document.isOn(place))
      case .i: set(.italic, document.isOn(place))
      case .strike, .dstrike: set(.strike, document.isOn(place) || on.contains(.strike))
      case .u: set(.underline, document.value(place, .val).map { $0 != "none" } ?? false)
      case .vertAlign:
        let value = document.value(place, .val)
        off.formUnion([.superscript, .subscript])
        on.subtract([.superscript, .subscript])
        if value == "superscript" { on.insert(.superscript) }
        if value == "subscript" { on.insert(.subscript) }
      case .highlight:
        let value = document.value(place, .val) ?? "none"
        if value != "none" && value != "white" { on.insert(.marked) } else { off.insert(.marked) }
      case .color: if MarkColor(document.value(place, .val))?.isRed == true { on.insert(.marked) }
      case .shd: if MarkColor(document.value(place, .fill))?.isStrong == true { on.insert(.marked) }
      default: break
      }
    }
  }

  private mutating func set(_ format: RunFormat, _ isOn: Bool) {
    if isOn {
      on.insert(format)
      off.remove(format)
    } else {
      off.insert(format)
      on.remove(format)
    }
  }
}

/// A colour of text, `C00000`.
struct MarkColor: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// Nil for `auto` and what is no colour.
  init?(_ text: String?) {
    guard let text, text.utf8.count == 6, let number = Int(text, radix: 16) else { return nil }
    (red, green, blue) = (number >> 16 & 255, number >> 8 & 255, number & 255)
  }

  /// As people mean it who write in red: Word's red and dark red, Google's, LibreOffice's.
  var isRed: Bool { red >= 0xB0 && green <= 0x60 && blue <= 0x60 }

  /// A colour behind text that is meant to be seen: neither grey nor a pale tint.
  var isStrong: Bool { max(red, green, blue) - min(red, green, blue) >= 0x60 }
}
