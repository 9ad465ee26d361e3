/// A file that came back, under any name.
package struct IncomingFile: Sendable {
  /// As people know it: the path relative to the workspace.
  package var name: String
  package var bytes: [UInt8]
  /// It was filled in where it lies, in out/.
  package var inOut: Bool

  package init(name: String, bytes: [UInt8], inOut: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.inOut = inOut
  }
}
