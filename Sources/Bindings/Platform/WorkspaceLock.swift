#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An flock on a file that stays: the kernel lets go of it when the process ends, however it ends.
package final class WorkspaceLock: Sendable {
  /// Who holds it, as the file says.
  package struct Owner: Sendable, Hashable {
    package let process: Int32
    /// `sapa run`.
    package let command: String
    /// ISO 8601, as the caller gave it.
    package let started: String

    package init(process: Int32, command: String, started: String) {
      self.process = process
      self.command = command
      self.started = started
    }
  }

  package enum Refusal: Error, Sendable, Hashable {
    /// Another process holds it; nil when it has not yet written who it is.
    case held(Owner?)
    case system(SystemError)

    package var message: String {
      switch self {
      case .held(let owner?):
        "another run holds the workspace: \(owner.command), process \(owner.process), since \(owner.started)"
      case .held(nil): "another run holds the workspace"
      case .system(let error): error.message
      }
    }
  }

  private let file: Descriptor

  /// Takes the lock, waiting so long for another holder; `release()` gives it back.
  package init(path: String, command: String, started: String, waiting limit: Duration = .zero) throws(Refusal) {
    let owner = Owner(process: getpid(), command: command, started: started)
    do {
      file = try Descriptor(opening: path, O_RDWR | O_CREAT, action: "lock")
    } catch {
      throw .system(error)
    }
    let deadline = ContinuousClock.now + limit
    while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw .system(.last("lock", path)) }
      guard ContinuousClock.now < deadline else { throw .held((try? file.read()).flatMap(Owner.init)) }
      usleep(50_000)
    }
    do {
      try file.truncate()
      try file.write(Array(owner.text.utf8))
    } catch {
      throw .system(error)
    }
  }

  /// Gives the lock back; call it in a `defer`, for an unused object may be freed early.
  package func release() {
    flock(file.number, LOCK_UN)
  }
}

extension WorkspaceLock.Owner {
  fileprivate var text: String { "process: \(process)\ncommand: \(command)\nstarted: \(started)\n" }

  fileprivate init?(_ bytes: [UInt8]) {
    var fields: [Substring: Substring] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      fields[line[..<colon]] = line[line.index(after: colon)...].drop { $0 == " " }
    }
    guard let process = fields["process"].flatMap({ Int32($0) }), let command = fields["command"],
      let started = fields["started"]
    else { return nil }
    self.init(process: process, command: String(command), started: String(started))
  }
}
