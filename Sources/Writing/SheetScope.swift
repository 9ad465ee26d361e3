internal import Model
internal import XLSX

/// A dotted name, taken apart once.
struct SheetPath: Sendable, Hashable {
  let first: String
  let parts: [Substring]

  init(_ name: some StringProtocol) {
    parts = String(name).split(separator: ".")
    first = String(parts.first ?? "")
  }

  var isPlain: Bool { parts.count == 1 }
}

/// The names that a cell can use: those of its row first, then of its sheet's element, then of the document.
struct SheetScope: Sendable {
  private let layers: [Record]

  init(_ document: Record) {
    layers = [document]
  }

  private init(layers: [Record]) {
    self.layers = layers
  }

  func entering(_ record: Record) -> SheetScope {
    SheetScope(layers: [record] + layers)
  }

  /// The innermost record that knows the first part decides: a row's `title` hides the document's.
  func value(at path: SheetPath) -> Value? {
    for layer in layers {
      guard let value = layer[path.first] else { continue }
      return path.isPlain ? value : layer.value(at: path.parts)
    }
    return nil
  }

  /// What the innermost record itself has: answers belong to their row and to nothing around it.
  func answer(at path: SheetPath) -> Value? {
    path.isPlain ? layers.first?[path.first] : layers.first?.value(at: path.parts)
  }

  func records(at path: SheetPath) -> [Record] {
    guard case .list(let values) = value(at: path) else { return [] }
    return values.compactMap { value in
      if case .record(let record) = value { record } else { nil }
    }
  }

  func text(at path: SheetPath) -> String? {
    value(at: path)?.sheetText
  }

  func isTrue(at path: SheetPath) -> Bool {
    value(at: path) == .flag(true)
  }
}

extension Value {
  /// What a cell shows when it must be text; nil for what is no text or is empty.
  var sheetText: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : SheetText.clean(text)
    case .noun(let noun): noun.text.isEmpty ? nil : SheetText.clean(noun.text)
    case .number(let number): String(number)
    case .date(let day, _): SheetText.short(day)
    case .flag, .list, .record, .blank: nil
    }
  }
}

enum SheetText {
  /// Without the characters that XML cannot carry; a tab becomes a blank.
  static func clean(_ text: String) -> String {
    guard CellText.mayNeedCleaning(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: scalars.append(" ")
      case 0x0A: scalars.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// `21.11.2026`, in all three languages.
  static func short(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number < 10 ? "0" : "")\(number).\(month < 10 ? "0" : "")\(month).\(year)"
  }

  /// As a string inside a formula.
  static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// Excel's serial number of a day (from 1900-03-01 on).
  static func serial(_ day: Day) -> Double {
    Double(day.number + 25_569)
  }
}
