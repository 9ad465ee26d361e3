internal import CLibXLSXWriter

/// How a cell looks. Colours are 0xRRGGBB.
package struct CellStyle: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case left, center, right
  }

  package enum Border: Sendable, Hashable {
    case none
    /// Thin, on all sides.
    case thin
    /// At the bottom only, as a line to write on.
    case bottom
    /// Medium, on all sides: a cell that must be filled in.
    case medium
  }

  /// In points.
  package var size: Double
  package var font: String
  package var isBold: Bool
  package var isItalic: Bool
  package var isUnderlined: Bool
  package var colour: UInt32?
  package var fill: UInt32?
  package var border: Border
  /// A thick line at the left, as a mark of today.
  package var leftMark: UInt32?
  package var alignment: Alignment
  /// Else at the top.
  package var isMiddle: Bool
  package var wraps: Bool
  /// As Excel writes it, `dd.mm.yyyy`; `@` is text.
  package var numberFormat: String?

  package init(
    size: Double = 9, font: String = "Arial", isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
    colour: UInt32? = nil, fill: UInt32? = nil, border: Border = .none, leftMark: UInt32? = nil,
    alignment: Alignment = .left, isMiddle: Bool = false, wraps: Bool = false, numberFormat: String? = nil
  ) {
    self.size = size
    self.font = font
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.colour = colour
    self.fill = fill
    self.border = border
    self.leftMark = leftMark
    self.alignment = alignment
    self.isMiddle = isMiddle
    self.wraps = wraps
    self.numberFormat = numberFormat
  }

  static let borderColour: UInt32 = 0x8C8C8C

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, font)
    unsafe format_set_font_size(format, size)
    if isBold { unsafe format_set_bold(format) }
    if isItalic { unsafe format_set_italic(format) }
    if isUnderlined { unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let colour { unsafe format_set_font_color(format, colour) }
    if let fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, fill)
    }
    unsafe applyBorder(to: format)
    let horizontal =
      switch alignment {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    unsafe format_set_align(format, UInt8(horizontal.rawValue))
    let vertical = isMiddle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
    unsafe format_set_align(format, UInt8(vertical.rawValue))
    if wraps { unsafe format_set_text_wrap(format) }
    if let numberFormat { unsafe format_set_num_format(format, numberFormat) }
  }

  private func applyBorder(to format: UnsafeMutablePointer<lxw_format>) {
    switch border {
    case .none: break
    case .thin:
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, CellStyle.borderColour)
    case .bottom:
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .medium:
      unsafe format_set_border(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
    }
    if let leftMark {
      unsafe format_set_left(format, UInt8(LXW_BORDER_THICK.rawValue))
      unsafe format_set_left_color(format, leftMark)
    }
  }
}
