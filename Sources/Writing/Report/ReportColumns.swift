import Office
import XML

/// Widths of a table's columns in twentieths of a point: as they were given, but no word is broken that need not be.
struct ReportColumns {
  /// Width of a letter in the tables' size, on average, and of the cells' margins.
  private static let letter = 112
  private static let margins = 190

  /// What the longest word of a text takes; addresses and the like may be broken.
  static func need(of text: String, isBold: Bool = false) -> Int {
    var (longest, length) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\u{FFFC}", "-", "/": length = 0
      default:
        length += scalar.properties.isUppercase ? 4 : 3
        longest = max(longest, length)
      }
    }
    let width = longest * letter / 3
    return (isBold ? width * 107 / 100 : width) + margins
  }

  /// Gives columns what they need, taken from those that have more than they need; as far as there is any.
  static func fitted(_ widths: [Int], needs: [Int]) -> [Int] {
    guard zip(widths, needs).contains(where: { $0 < $1 }) else { return widths }
    let total = widths.reduce(0, +)
    // A single long word must not push all others together.
    let most = max(total * 2 / 5, total / max(1, widths.count))
    let needs = needs.map { min($0, most) }
    let missing = zip(widths, needs).reduce(0) { $0 + max(0, $1.1 - $1.0) }
    let spare = zip(widths, needs).reduce(0) { $0 + max(0, $1.0 - $1.1) }
    guard missing > 0, spare > 0 else { return widths }
    let moved = min(missing, spare)
    var result = zip(widths, needs).map { width, need in
      width < need ? width + (need - width) * moved / missing : width - (width - need) * moved / spare
    }
    // What rounding left over.
    if let widest = result.indices.max(by: { result[$0] < result[$1] }) {
      result[widest] += total - result.reduce(0, +)
    }
    return result
  }

  /// What the columns of a written table need; cells over several columns say nothing about one.
  static func needs(of rows: [Element], columns: Int) -> [Int] {
    var needs = [Int](repeating: 0, count: columns)
    for (index, row) in rows.enumerated() {
      var column = 0
      for cell in row.elements where cell.name == "w:tc" {
        let span = cell.first("w:tcPr")?.first("w:gridSpan")?[attribute: "w:val"].flatMap { Int($0) } ?? 1
        if span == 1, column < columns {
          for paragraph in cell.elements where paragraph.name == "w:p" {
            needs[column] = max(needs[column], need(of: Paragraph(paragraph).text, isBold: index == 0))
          }
        }
        column += max(1, span)
      }
    }
    return needs
  }
}
