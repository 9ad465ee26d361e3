/// A file that came back, under any name.
package struct IncomingFile: Sendable {
  /// As people know it: the path relative to the workspace.
  package var name: String
  package var bytes: [UInt8]
  /// It was filled in where it lies, in out/.
  package var inOut: Bool
  /// Bytes of a file that lies beside it, by its path relative to the file's folder; nil when there is none.
  package var beside: @Sendable (String) -> [UInt8]?

  package init(
    name: String, bytes: [UInt8], inOut: Bool = false, beside: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.name = name
    self.bytes = bytes
    self.inOut = inOut
    self.beside = beside
  }

  /// By its name; a workbook called so is told apart when it is read.
  var isWord: Bool { name.lowercased().hasSuffix(".docx") || name.lowercased().hasSuffix(".docm") }
}
