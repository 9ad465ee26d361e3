import CSheetReader

/// A worksheet as flat records, as the file has them; rows and columns count from 0.
@safe package struct SheetPart: ~Copyable {
  package struct Limits: Sendable, Hashable {
    /// Rows and cells that hold something.
    package var rows: Int
    package var cells: Int
    package var merges: Int

    package init(rows: Int, cells: Int, merges: Int) {
      self.rows = rows
      self.cells = cells
      self.merges = merges
    }
  }

  package enum Kind: Sendable, Hashable {
    case number, text, flag, error, date
    /// The number is an index into the shared strings.
    case shared
  }

  package struct Cell: Sendable, Hashable {
    package let row: Int
    package let column: Int
    package let kind: Kind
    package let style: Int
    /// The number, index or flag; 0 for the others.
    package let number: Double
  }

  package struct Range: Sendable, Hashable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>
  }

  package struct Columns: Sendable, Hashable {
    package let columns: ClosedRange<Int>
    /// In characters.
    package let width: Double?
    package let isHidden: Bool
  }

  private var sheet = unsafe sapa_sheet()

  package init(_ bytes: [UInt8], limits: Limits) throws(SheetXMLProblem) {
    SheetXMLProblem.start
    let most = sapa_sheet_limits(rows: limits.rows, cells: limits.cells, merges: limits.merges)
    let outcome = unsafe bytes.withUnsafeBytes { buffer in
      unsafe sapa_sheet_read(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, most, &sheet)
    }
    if let problem = SheetXMLProblem(outcome) { throw problem }
  }

  deinit {
    var sheet = unsafe sheet
    unsafe sapa_sheet_free(&sheet)
  }

  package var cellCount: Int { unsafe sheet.cell_count }
  /// Whether cells come by row, then column, each once.
  package var isOrdered: Bool { unsafe sheet.ordered != 0 }

  package func cell(_ index: Int) -> Cell {
    let cell = unsafe UnsafeBufferPointer(start: sheet.cells, count: sheet.cell_count)[index]
    let kind: Kind =
      switch sapa_kind(UInt32(cell.kind)) {
      case SAPA_NUMBER: .number
      case SAPA_SHARED: .shared
      case SAPA_FLAG: .flag
      case SAPA_ERROR: .error
      case SAPA_DATE: .date
      default: .text
      }
    return Cell(
      row: Int(cell.row), column: Int(cell.column), kind: kind, style: Int(cell.style), number: cell.number)
  }

  /// What stands in a cell of the kinds text, error and date.
  package func text(ofCell index: Int) -> String {
    unsafe UnsafeBufferPointer(start: sheet.cells, count: sheet.cell_count)[index].text(in: sheet.text)
  }

  package var hiddenRows: [Int] {
    unsafe UnsafeBufferPointer(start: sheet.hidden, count: sheet.hidden_count).map { Int($0) }
  }

  package var merges: [Range] {
    unsafe UnsafeBufferPointer(start: sheet.merges, count: sheet.merge_count).map { range in
      Range(
        rows: Int(range.first_row)...Int(range.last_row), columns: Int(range.first_column)...Int(range.last_column))
    }
  }

  package var columns: [Columns] {
    unsafe UnsafeBufferPointer(start: sheet.columns, count: sheet.column_count).map { columns in
      Columns(
        columns: Int(columns.first)...Int(columns.last), width: columns.width < 0 ? nil : columns.width,
        isHidden: columns.hidden != 0)
    }
  }
}

extension sapa_cell {
  fileprivate func text(in text: UnsafeMutablePointer<CChar>?) -> String {
    guard length > 0, let text = unsafe text else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(start: text + Int(offset), count: Int(length))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
