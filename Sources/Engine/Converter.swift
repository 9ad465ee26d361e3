import Foundation
import Office
import Platform
import Synchronization

/// LibreOffice, where it is installed: lays a Word file out as a PDF. `SAPA_CONVERTER` names another program, or `none`.
struct Converter: Sendable {
  let program: String
  /// Size and time of the program: another one may lay out otherwise. Asking it for its version takes half a second.
  let version: String

  /// Longer than any report takes; a converter that hangs is ended.
  private static let patience = Duration.seconds(300)

  /// Nil when there is none; nothing is converted then, and no page has a number.
  static func find(in environment: [String: String] = ProcessInfo.processInfo.environment) -> Converter? {
    let named = environment["SAPA_CONVERTER"]
    if named == "none" { return nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let installed = ["soffice", "libreoffice"].flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let program = (named.map { [$0] } ?? installed).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    // What starts it is a script that does not change with it.
    let real = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
    let binary = "\(Files.folder(of: real))/soffice.bin"
    guard let state = try? Files.state(of: Files.exists(binary) ? binary : real) else { return nil }
    return Converter(program: program, version: "\(state.size) \(state.modified)")
  }

  /// The PDF of a Word file, with a destination for each of its bookmarks; nil when the converter fails.
  func pdf(of document: [UInt8]) async -> [UInt8]? {
    let folder = "\(NSTemporaryDirectory())sapa-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      try Files.makeFolder(folder)
      try Files.write(document, to: "\(folder)/document.docx")
    } catch { return nil }
    let filter = #"pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}"#
    // A profile of its own: a LibreOffice that somebody has open would take the work over and leave.
    _ = await Self.output(
      of: program,
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--convert-to", filter,
        "--outdir",
        folder, "\(folder)/document.docx",
      ])
    return try? Files.read("\(folder)/document.pdf")
  }

  /// What the program printed; nil when it could not be started, failed or hung.
  private static func output(of program: String, _ arguments: [String]) async -> String? {
    let running = RunningProgram(program, arguments)
    let watch = Task {
      try await Task.sleep(for: patience)
      running.end()
    }
    defer { watch.cancel() }
    return await running.output()
  }
}

/// A program that was started, and can be ended from elsewhere.
private final class RunningProgram: Sendable {
  private let process: Mutex<Process>
  private let pipe = Pipe()

  init(_ program: String, _ arguments: [String]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    self.process = Mutex(process)
  }

  func end() {
    process.withLock { process in
      if process.isRunning { process.terminate() }
    }
  }

  func output() async -> String? {
    await withCheckedContinuation { continuation in
      process.withLock { process in
        process.terminationHandler = { [pipe] process in
          let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
          continuation.resume(returning: process.terminationStatus == 0 ? text : nil)
        }
        do { try process.run() } catch {
          process.terminationHandler = nil
          continuation.resume(returning: nil)
        }
      }
    }
  }
}
