/// What a workbook that somebody sends may hold at most; a filled form holds a thousandth of it.
package struct SpreadsheetLimits: Sendable, Hashable {
  /// Bytes of the file.
  package var file = 32 << 20
  /// Uncompressed bytes of all parts together.
  package var size = 256 << 20
  /// Uncompressed bytes of a part that is read.
  package var part = 64 << 20
  /// Uncompressed bytes of a part that is read as a tree, which takes some sixty times as much memory.
  package var tree = 2 << 20
  /// How many times smaller than its content a part over a megabyte may be; Apache POI allows as much.
  package var ratio = 100
  package var parts = 2000
  /// Rows and cells of a sheet that hold something.
  package var rows = 20_000
  package var cells = 400_000
  /// Texts that the cells share.
  package var strings = 400_000
  package var merges = 20_000

  package init() {}

  package static let standard = SpreadsheetLimits()
}
