import Engine
import Model
import Synchronization

/// `[12/40] path` on one line of a terminal, rewritten as the run goes on; nothing elsewhere.
final class ProgressLine: Sendable {
  private struct Count {
    var total = 0
    var finished = 0
  }

  private let count = Mutex(Count())
  private let stream: Stream

  init(on stream: Stream) {
    self.stream = stream
  }

  func show(_ progress: Engine.Progress) {
    guard stream.isTerminal else { return }
    count.withLock { count in
      switch progress {
      case .began(let total): count.total += total
      case .finished(let path, let action):
        count.finished += 1
        let name = path.suffix(70)
        if action == .failed { stream.write("\r\u{1B}[K\(path): failed\n") }
        stream.write("\r\u{1B}[K[\(count.finished)/\(count.total)] \(name)")
      }
    }
  }

  /// Clears the line, so that the summary begins in its place.
  func end() {
    if stream.isTerminal { stream.write("\r\u{1B}[K") }
  }
}
