import Foundation
import Platform

/// One of the process's two outputs; nothing else in the project prints.
struct Stream: Sendable {
  static let output = Stream(handle: .standardOutput, terminal: .output)
  static let errors = Stream(handle: .standardError, terminal: .errors)

  private let handle: FileHandle
  /// Whether a person reads it.
  let isTerminal: Bool

  private init(handle: FileHandle, terminal: Terminal) {
    self.handle = handle
    isTerminal = terminal.isTerminal
  }

  func line(_ text: String) {
    write("\(text)\n")
  }

  func write(_ text: String) {
    // A reader that went away, as `| head`, is no error of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }

  /// Colour only for people who have not declined it (no-color.org).
  var hasColour: Bool {
    isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }
}
