import Collecting
import Model
import Platform
import Writing

/// Tells people what is wrong with a form: in out/<plan>/refused/ a report in their language, and beside it a fresh form
/// with all that was read.
struct Refusing: Sendable {
  let outputs: Outputs
  let situation: Situation
  let templates: Templates
  let isDry: Bool

  /// Entries for the next manifest, and the list of what was refused with the fresh forms in it. Reports and forms of
  /// files that still wait stay as they are.
  func perform(_ intake: Intake.Result) throws(Failure) -> (entries: [String: Manifest.Entry], list: RefusedList) {
    var entries: [String: Manifest.Entry] = [:]
    var list = intake.list
    for entry in list.entries.values {
      for path in [entry.report, entry.fresh] where !path.isEmpty {
        if let known = outputs.manifest.entries[path] { entries[path] = known }
      }
    }
    guard !isDry else { return (entries, list) }
    do {
      for refused in intake.refused {
        let fingerprint = Fingerprint(parts: ["refused": refused.hash])
        let fresh = try writeFresh(refused, fingerprint, &entries)
        list[refused.hash]?.fresh = fresh?.path ?? ""
        list[refused.hash]?.freshHash = fresh?.hash ?? ""
        let report = RefusalReport(refused.collected, fresh: fresh.flatMap { $0.path.split(separator: "/").last })
        let placed = try outputs.place(refused.report, fingerprint, .make(reason: "refused")) { path in
          try Files.write(Array(report.text.utf8), to: path)
        }
        entries.merge(placed.entries) { _, new in new }
      }
    } catch {
      throw .unavailable("what is wrong with a form cannot be written: \(error)")
    }
    return (entries, list)
  }

  /// Its path in the out folder and its hash; nil when there is no form to give.
  private func writeFresh(
    _ refused: Intake.Refused, _ fingerprint: Fingerprint, _ entries: inout [String: Manifest.Entry]
  ) throws -> (path: String, hash: String)? {
    let form = FreshForm(situation: situation, templates: templates)
    guard form.isPossible(for: refused.collected) else { return nil }
    let path = Self.freshPath(beside: refused.report)
    var isWritten = false
    let placed = try outputs.place(path, fingerprint, .make(reason: "a form was refused")) { place in
      isWritten = try form.write(for: refused.collected, from: refused.path, to: place)
      // Nothing was written, because the template is broken: reported once, with the template.
      if !isWritten { throw Broken(template: path) }
    }
    entries.merge(placed.entries) { _, new in new }
    return placed.entries[path].map { (path, $0.hash) }
  }

  /// `2026/refused/answers.xlsx` for `2026/refused/answers.xlsx.txt`.
  private static func freshPath(beside report: String) -> String {
    let name = report.hasSuffix(".txt") ? String(report.dropLast(4)) : report
    guard name.lowercased().hasSuffix(".xlsx") else { return "\(name).xlsx" }
    return "\(name.dropLast(5)).xlsx"
  }
}
