import Foundation
import Subprocess
import Testing

import SystemPackage

/// The built binary, run as a person runs it.
struct Sapa {
  struct Result {
    let exitCode: Int32
    let output: String
    let errors: String

    /// The results as JSON; fails the test when they are not.
    func json() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }

  /// The binary lies beside the test bundle.
  private static var binary: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.executableURL?.deletingLastPathComponent()
    return folder?.appendingPathComponent("sapa").path ?? "sapa"
  }

  /// Runs a command in a folder.
  static func run(_ arguments: String..., in folder: Folder) async throws -> Result {
    try await run(arguments, in: folder)
  }

  /// Nothing is converted, whatever is installed, unless the test brings a converter.
  static func run(
    _ arguments: [String], in folder: Folder, environment: [String: String] = ["SAPA_CONVERTER": "none"]
  ) async throws -> Result {
    let own = ["NO_COLOR": "1", "SAPA_SHARE": Folder.repository.path].merging(environment) { $1 }
    let variables = Dictionary(uniqueKeysWithValues: own.map { (Environment.Key(stringLiteral: $0), $1 as String?) })
    let record = try await Subprocess.run(
      .path(FilePath(binary)), arguments: Arguments(arguments),
      environment: .inherit.updating(variables),
      workingDirectory: FilePath(folder.path), output: .string(limit: 1 << 24), error: .string(limit: 1 << 24))
    let code: Int32 =
      switch record.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): -signal
      }
    return Result(exitCode: code, output: record.standardOutput, errors: record.standardError)
  }
}
