/// The signs of fonts that have their own instead of letters.
enum SymbolFont {
  /// Nil when Unicode has none that is known here.
  static func sign(_ code: UInt32, of font: String) -> String? {
    let low = code & 0xFF
    switch font.lowercased() {
    case "symbol": return symbols[low]
    case "wingdings": return wingdings[low]
    case "wingdings 2": return wingdings2[low]
    default:
      guard !(0xF000...0xF0FF).contains(code), let scalar = Unicode.Scalar(code), code >= 0x20 else { return nil }
      return String(scalar)
    }
  }

  /// Of the area in which such fonts have their signs.
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xF000...0xF0FF).contains(scalar.value) }

  private static let symbols: [UInt32: String] = {
    var signs: [UInt32: String] = [:]
    let greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
    for (index, letter) in greek.enumerated() { signs[0x41 + UInt32(index)] = String(letter) }
    let small = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
    for (index, letter) in small.enumerated() { signs[0x61 + UInt32(index)] = String(letter) }
    let others: [UInt32: String] = [
      0x2B: "+", 0x2D: "−", 0x3C: "<", 0x3D: "=", 0x3E: ">", 0x7E: "∼", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←",
      0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•",
      0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCC: "⊂",
      0xCD: "⊆", 0xCE: "∈", 0xD1: "∇", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDE: "⇒",
      0xE5: "∑", 0xF2: "∫",
    ]
    return signs.merging(others) { _, other in other }
  }()

  private static let wingdings: [UInt32: String] = [
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
    0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let wingdings2: [UInt32: String] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "□",
  ]
}
