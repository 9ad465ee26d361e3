import Foundation
import Platform
import Testing

@Suite("The workspace's lock")
struct WorkspaceLockTests {
  let path = NSTemporaryDirectory() + "sapa-lock-\(UUID().uuidString)"

  private func lock(_ command: String, waiting: Duration = .zero) throws(WorkspaceLock.Refusal) -> WorkspaceLock {
    try WorkspaceLock(path: path, command: command, started: "2026-11-21T22:00:00Z", waiting: waiting)
  }

  @Test("a second holder is refused and told who holds it")
  func refused() throws {
    let first = try lock("sapa run")
    defer { first.release() }
    let refusal = #expect(throws: WorkspaceLock.Refusal.self) { try lock("sapa record") }
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(
      refusal?.message
        == "another run holds the workspace: sapa run, process \(process), since 2026-11-21T22:00:00Z")
  }

  @Test("a released lock is free again, and its file stays")
  func released() throws {
    try lock("sapa run, a long name that must not shine through").release()
    let second = try lock("sapa record")
    defer { second.release() }
    let text = try String(decoding: Files.read(path), as: UTF8.self)
    #expect(text.hasSuffix("command: sapa record\nstarted: 2026-11-21T22:00:00Z\n"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test("who waits gets it when it is released in time")
  func waiting() async throws {
    let first = try lock("sapa run")
    async let second = Task.detached { try lock("sapa record", waiting: .seconds(10)) }.value
    try await Task.sleep(for: .milliseconds(120))
    first.release()
    try await second.release()
  }

  @Test("a lock in a folder that is not there is a system error")
  func noFolder() {
    let refusal = #expect(throws: WorkspaceLock.Refusal.self) {
      try WorkspaceLock(path: "\(path)/none/.sapa.lock", command: "sapa run", started: "")
    }
    #expect(refusal?.message == "cannot lock '\(path)/none/.sapa.lock': No such file or directory")
  }
}
