import Language
import Model
import XML

/// What came up while one paragraph was filled in.
final class WordNotes {
  var problems: [LanguageProblem] = []
  var dropped: [Unicode.Scalar] = []
}

/// Texts of values on their way into a `w:t`.
enum WordText {
  /// Begins, divides and ends a blank in what the engine returns; no text holds it, since XML cannot carry it.
  static let mark: UInt8 = 1

  /// Escaped, with line ends and tabs as Word has them; what XML cannot carry is left out and noted.
  static func markup(_ text: String, _ notes: WordNotes) -> String {
    guard text.utf8.contains(where: isSpecial) || !text.unicodeScalars.allSatisfy(Escaping.isCarried) else {
      return text
    }
    var bytes: [UInt8] = []
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{2029}": bytes.append(contentsOf: element("w:br"))
      case "\t": bytes.append(contentsOf: element("w:tab"))
      case _ where Escaping.isCarried(scalar): bytes.append(contentsOf: String(scalar).utf8)
      default: notes.dropped.append(scalar)
      }
      previous = scalar
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func blank(_ blank: Blank, _ function: Function?, _ text: String) -> String {
    "\u{1}\(WordBookmark(blank, function).stem)\u{1}\(text)\u{1}"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0xE2
  }

  private static func element(_ name: String) -> String.UTF8View {
    "</w:t><\(name)/><w:t xml:space=\"preserve\">".utf8
  }
}
