/// Where something stands in a file that people wrote; lines and columns count from 1, columns in characters.
package struct Place: Sendable, Hashable, Comparable {
  /// Path relative to the workspace (or to the shipped files), with `/`.
  package let file: String
  package let line: Int
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
