import Platform

/// The workspace's lock, with the failure commands report.
enum Lock {
  static func take(
    _ workspace: Workspace, for command: String, waiting limit: Duration = .zero
  ) throws(Failure) -> WorkspaceLock {
    do {
      return try WorkspaceLock(
        path: workspace.lockFile, command: command, started: Clock.now, waiting: limit)
    } catch {
      switch error {
      case .held: throw .held(error.message)
      case .system: throw .unavailable(error.message)
      }
    }
  }
}
