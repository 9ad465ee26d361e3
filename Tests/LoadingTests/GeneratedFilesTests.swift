import Foundation
import Testing

@testable import Loading

/// `SAPA_RECORD=1 swift test --disable-xctest --filter GeneratedFiles` writes the files anew, and still fails.
@Suite struct GeneratedFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func check(_ path: String, _ text: String) throws {
    let file = Self.root.appending(path: path)
    let committed = try? String(contentsOf: file, encoding: .utf8)
    guard committed != text else { return }
    if ProcessInfo.processInfo.environment["SAPA_RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    Issue.record("\(path) is not what the tables say; SAPA_RECORD=1 writes it anew")
  }

  @Test(arguments: FileKind.allCases) func `committed schemas are current`(_ kind: FileKind) throws {
    try check("workflows/schema/\(kind.rawValue).json", Schema.json(kind: kind))
  }

  @Test func `the workflow reference is current`() throws {
    try check("docs/workflow-reference.md", Schema.reference())
  }

  @Test func `the list of template names is current`() throws {
    try check("docs/template-names.md", Schema.templateNames())
  }
}
