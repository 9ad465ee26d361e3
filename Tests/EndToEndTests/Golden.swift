import Foundation
import Testing

/// A file of Goldens/ that holds what was right when somebody last looked. `SAPA_RECORD=1` writes it anew, and the test
/// still fails, so that a recording run is never taken for a green one.
struct Golden {
  let name: String

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if expected == text { return }
    if ProcessInfo.processInfo.environment["SAPA_RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let difference = Golden.firstDifference(expected ?? "", text)
    Issue.record("Goldens/\(name) differs: \(difference); `make record` writes it anew", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ old: String, _ new: String) -> String {
    let (old, new) = (old.split(separator: "\n"), new.split(separator: "\n"))
    for index in 0..<max(old.count, new.count) {
      let (was, now) = (index < old.count ? old[index] : "nothing", index < new.count ? new[index] : "nothing")
      if was != now { return "line \(index + 1) was '\(was.prefix(120))', is '\(now.prefix(120))'" }
    }
    return "only in line breaks"
  }
}
