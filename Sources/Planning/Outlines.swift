import Model

/// A version that a case began with and that nobody has kept.
struct VersionGone: Error {
  let message: String
}

/// The outlines of the versions that a plan's cases began with, made when the first case asks.
struct Outlines {
  private struct Key: Hashable {
    let workflow: String
    let version: Int?
    let standard: String?
    let standardVersion: Int?
  }

  private let roles: Roles
  private var outlines: [Key: Outline] = [:]

  init(_ roles: Roles) {
    self.roles = roles
  }

  /// The version a case began with; the newest for one that has not begun.
  mutating func outline(of entry: Case, began: Event?) throws(VersionGone) -> Outline {
    let workflow = entry.workflow
    let version = began?.versions["workflow \(workflow)"]
    let versions = roles.definitions.workflows[workflow] ?? []
    guard let definition = versions.first(where: { version == nil || $0.version == version }) else {
      throw gone("workflow", workflow, version)
    }
    let standard = roles.definitions.standard(of: entry, definition)
    let standardVersion = standard.flatMap { began?.versions["standard \($0)"] }
    let key = Key(workflow: workflow, version: version, standard: standard, standardVersion: standardVersion)
    if let outline = outlines[key] { return outline }
    let outline = Outline(
      definition, standard: try self.standard(standard, standardVersion), roles: roles.defaults(for: definition))
    outlines[key] = outline
    return outline
  }

  private func standard(_ id: String?, _ version: Int?) throws(VersionGone) -> Standard? {
    guard let id else { return nil }
    let versions = roles.definitions.standards[id] ?? []
    guard let standard = versions.first(where: { version == nil || $0.version == version }) else {
      throw gone("standard", id, version)
    }
    return standard
  }

  private func gone(_ kind: String, _ id: String, _ version: Int?) -> VersionGone {
    guard let version else { return VersionGone(message: "there is no \(kind) '\(id)'") }
    return VersionGone(
      message:
        "the case began with version \(version) of \(kind) '\(id)', which is gone; keep its file beside the new one")
  }
}
