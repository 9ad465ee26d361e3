import Collecting
import Model
import Platform
import Writing

/// Tells people what is wrong with a form: a report in their language in out/<plan>/refused/.
struct Refusing: Sendable {
  let outputs: Outputs
  let isDry: Bool

  /// Entries for the next manifest. The reports of files that still wait stay as they are.
  func perform(_ intake: Intake.Result) throws(Failure) -> [String: Manifest.Entry] {
    var entries: [String: Manifest.Entry] = [:]
    for entry in intake.list.entries.values {
      for path in [entry.report, entry.fresh] where !path.isEmpty {
        if let known = outputs.manifest.entries[path] { entries[path] = known }
      }
    }
    guard !isDry else { return entries }
    do {
      for refused in intake.refused {
        let fingerprint = Fingerprint(parts: ["refused": refused.hash])
        let text = Self.report(refused.collected)
        let placed = try outputs.place(refused.report, fingerprint, .make(reason: "refused")) { path in
          try Files.write(Array(text.utf8), to: path)
        }
        entries.merge(placed.entries) { _, new in new }
      }
    } catch {
      throw .unavailable("a report cannot be written: \(error)")
    }
    return entries
  }

  /// The file, then each problem with its cell and what to do.
  private static func report(_ collected: Collected) -> String {
    var lines = [collected.file, ""]
    for problem in collected.problems where problem.isError {
      lines.append("\(problem.place.isEmpty ? "" : "\(problem.place): ")\(problem.message)")
      if !problem.fix.isEmpty { lines.append("    \(problem.fix)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
