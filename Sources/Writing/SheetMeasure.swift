/// How many lines a wrapped text takes: libxlsxwriter leaves row heights to us. Widths are Arial's, in 1/1000 em.
enum SheetMeasure {
  /// Width of a column's inside in 1/1000 em: a character of Excel's column width is 7 pixels, and a wrap comes
  /// a little early in other programs.
  static func room(columns width: Double, size: Double) -> Int {
    let pixels = max(10, width * 7 - 3)
    return Int(pixels * 0.97 * 0.75 / size * 1000)
  }

  /// Height in points of so many lines.
  static func height(lines: Int, size: Double) -> Double {
    (Double(lines) * size * 1.28 + 3).rounded(.up)
  }

  static func lines(of text: String, room: Int, isBold: Bool = false) -> Int {
    // Nothing is wider than 1.4 em, most letters are about 0.6.
    if text.utf8.count * 1_400 < room, !text.utf8.contains(0x0A) { return 1 }
    var lines = 1
    var line = 0
    var word = 0
    var lead: UInt32 = 0
    let factor = isBold ? 108 : 100
    // Read once: a static array is looked up anew at each use.
    let latin = SheetMeasure.latin
    let cyrillic = SheetMeasure.cyrillic
    for byte in text.utf8 {
      let width: Int
      switch byte {
      case 0x0A:
        if line > 0, line + word > room { lines += 1 }
        lines += 1
        line = 0
        word = 0
        continue
      case 0x20:
        let blank = word + 278 * factor / 100
        if line > 0, line + word > room {
          lines += 1
          line = blank
        } else {
          line += blank
        }
        word = 0
        continue
      case ..<0x80: width = latin[Int(max(byte, 0x20)) - 0x20]
      case 0xD0...0xD3:
        lead = UInt32(byte)
        continue
      case 0x80..<0xC0:
        if lead >= 0xD0, lead <= 0xD3 {
          width = cyrillic[Int((lead - 0xD0) << 6 | UInt32(byte & 0x3F))]
          lead = 0
        } else {
          continue
        }
      default:
        lead = 0
        width = byte >= 0xE0 ? 800 : 600
      }
      word += width * factor / 100
      if word > room {
        // A word longer than the line is broken where it ends.
        if line > 0 { lines += 1 }
        lines += 1
        line = 0
        word = width
      }
    }
    if line > 0, line + word > room { lines += 1 }
    return lines
  }

  /// From U+0020 to U+007F.
  private static let latin: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 600,
  ]

  /// From U+0400 to U+04FF, which are the UTF-8 lead bytes D0 to D3.
  private static let cyrillic: [Int] = [
    667, 667, 865, 542, 719, 667, 278, 278, 500, 1057, 1010, 854, 583, 719, 635, 719, 667, 656, 667, 542, 677,
    667, 923, 604, 719, 719, 583, 656, 833, 722, 778, 719, 667, 722, 611, 635, 760, 667, 740, 667, 917, 938,
    792, 885, 656, 719, 1010, 722, 556, 573, 531, 365, 583, 556, 669, 458, 559, 559, 438, 583, 688, 552, 556,
    542, 556, 500, 458, 500, 823, 500, 573, 521, 802, 823, 625, 719, 521, 510, 750, 542, 556, 556, 556, 365,
    510, 500, 222, 278, 222, 906, 812, 556, 438, 559, 500, 552, 1338, 624, 778, 613, 950, 713, 668, 500, 897,
    695, 829, 685, 1053, 867, 604, 458, 796, 688, 778, 556, 803, 631, 803, 631, 1074, 896, 833, 612, 1191, 852,
    1338, 624, 722, 500, 503, 0, 0, 0, 0, 0, 0, 0, 719, 559, 656, 521, 667, 556, 489, 411, 542, 365, 670, 549,
    923, 669, 604, 458, 583, 438, 583, 438, 583, 438, 742, 536, 722, 552, 879, 648, 1137, 870, 753, 521, 722,
    500, 611, 458, 556, 500, 556, 500, 667, 500, 925, 691, 667, 521, 667, 521, 667, 556, 861, 666, 861, 666,
    278, 923, 669, 667, 551, 656, 583, 722, 552, 722, 552, 667, 521, 833, 688, 222, 667, 556, 667, 556, 1000,
    889, 667, 556, 752, 556, 752, 556, 923, 669, 604, 458, 604, 545, 719, 559, 719, 559, 778, 556, 778, 556,
    778, 556, 719, 510, 635, 500, 635, 500, 635, 500, 667, 521, 542, 365, 885, 719, 542, 365, 667, 500, 667,
    500,
  ]
}
