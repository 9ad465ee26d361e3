internal import Model
internal import XLSX

/// The looks of a workbook's cells; each may be tinted by a tone.
enum SheetStyle: Int, CaseIterable {
  case plain, title, line, label, entry, requiredEntry, entryDate, requiredEntryDate, head, text, key, number, date
  case percent, inputText, inputList, inputDate, inputNumber, link, totalText, totalNumber, totalPercent, empty
  case signature, tint, wanting, calendar, bar, barToday, machineHead, wrapped, plainDate

  /// Index in `all`.
  func index(_ tone: Scale.Tone? = nil) -> Int {
    SheetStyle.firsts[rawValue * 5 + SheetStyle.position(of: tone)]
  }

  /// For each style the first that looks the same: libxlsxwriter looks up a second one anew for every cell.
  private static let firsts: [Int] = all.map { style in all.firstIndex(of: style) ?? 0 }

  private static func position(of tone: Scale.Tone?) -> Int {
    switch tone {
    case nil: 0
    case .good: 1
    case .fair: 2
    case .poor: 3
    case .neutral: 4
    }
  }

  private static let tones: [Scale.Tone?] = [nil, .good, .fair, .poor, .neutral]

  static let all: [CellStyle] = allCases.flatMap { style in tones.map { style.style(tone: $0) } }

  static let dateFormat = "dd.mm.yyyy"

  /// Of tables and of headings.
  static let size = 9.0
  static let titleSize = 13.0

  private var base: CellStyle {
    let yellow: UInt32 = 0xFFF8DC
    return switch self {
    case .plain: CellStyle()
    case .title: CellStyle(size: SheetStyle.titleSize, isBold: true, isMiddle: true, wraps: true)
    case .line: CellStyle(isMiddle: true, wraps: true)
    case .label: CellStyle(isBold: true, alignment: .right, isMiddle: true, wraps: true)
    case .entry: CellStyle(fill: yellow, border: .thin, isMiddle: true, wraps: true, numberFormat: "@")
    case .requiredEntry: CellStyle(fill: yellow, border: .medium, isMiddle: true, wraps: true, numberFormat: "@")
    case .entryDate: CellStyle(fill: yellow, border: .thin, isMiddle: true, numberFormat: SheetStyle.dateFormat)
    case .requiredEntryDate:
      CellStyle(fill: yellow, border: .medium, isMiddle: true, numberFormat: SheetStyle.dateFormat)
    case .head:
      CellStyle(isBold: true, fill: 0xD9E2F3, border: .thin, alignment: .center, isMiddle: true, wraps: true)
    case .text, .inputText: CellStyle(border: .thin, wraps: true, numberFormat: "@")
    case .key: CellStyle(border: .thin, alignment: .center, wraps: true, numberFormat: "@")
    case .number: CellStyle(border: .thin, alignment: .center, numberFormat: "0")
    case .date, .inputDate: CellStyle(border: .thin, alignment: .center, numberFormat: SheetStyle.dateFormat)
    case .percent: CellStyle(border: .thin, alignment: .center, numberFormat: "0%")
    case .inputList: CellStyle(border: .thin, alignment: .center, wraps: true)
    case .inputNumber: CellStyle(border: .thin, alignment: .center)
    case .link: CellStyle(isUnderlined: true, colour: 0x0563C1, border: .thin, wraps: true)
    case .totalText: CellStyle(isBold: true, fill: 0xF2F2F2, border: .thin, alignment: .right)
    case .totalNumber: CellStyle(isBold: true, fill: 0xF2F2F2, border: .thin, alignment: .center, numberFormat: "0")
    case .totalPercent: CellStyle(isBold: true, fill: 0xF2F2F2, border: .thin, alignment: .center, numberFormat: "0%")
    case .empty: CellStyle(isItalic: true, colour: 0x595959)
    case .signature: CellStyle(isMiddle: true, wraps: true)
    case .tint: CellStyle()
    case .wanting: CellStyle(fill: 0xFFE699)
    case .calendar:
      CellStyle(size: 7, isBold: true, fill: 0xD9E2F3, border: .thin, alignment: .center, isMiddle: true)
    case .bar: CellStyle(border: .thin)
    case .barToday: CellStyle(border: .thin, leftMark: 0xC00000)
    case .machineHead: CellStyle(isBold: true)
    case .wrapped: CellStyle(wraps: true)
    case .plainDate: CellStyle(alignment: .left, numberFormat: SheetStyle.dateFormat)
    }
  }

  private func style(tone: Scale.Tone?) -> CellStyle {
    var style = base
    guard let tone else { return style }
    if self == .bar || self == .barToday {
      style.fill = tone.barColour
    } else {
      style.fill = tone.fill
      if self == .tint || self == .text || self == .key { style.colour = tone.ink }
    }
    return style
  }
}

extension Scale.Tone {
  var fill: UInt32 {
    switch self {
    case .good: 0xC6EFCE
    case .fair: 0xFFEB9C
    case .poor: 0xFFC7CE
    case .neutral: 0xE7E6E6
    }
  }

  var ink: UInt32 {
    switch self {
    case .good: 0x006100
    case .fair: 0x7F6000
    case .poor: 0x9C0006
    case .neutral: 0x404040
    }
  }

  /// Of bars in charts, which must also differ in grey print.
  var barColour: UInt32 {
    switch self {
    case .good: 0x70AD47
    case .fair: 0xFFC000
    case .poor: 0xC00000
    case .neutral: 0xA6A6A6
    }
  }
}
