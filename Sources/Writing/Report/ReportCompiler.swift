import Archive
import Dispatch
package import Model
package import Office
import Platform
import Synchronization

/// Compiles reports and the forms of their sections: Word documents of parts, with the styles of a reference file.
package struct ReportCompiler: Sendable {
  private let reference: ReportReference
  /// The reference file's path, as diagnostics name it.
  private let name: String
  private let version: String

  /// What the reference file's headers and footers may speak of.
  static let names = Vocabulary([
    Vocabulary.Name("header", .text, "The line of the page header."),
    Vocabulary.Name("title", .text, "The report's title."),
  ])

  /// Throws when the file cannot be read, or has tags that nothing stands for.
  package init(reference bytes: [UInt8], name: String) throws(WordProblem) {
    do throws(OfficeProblem) {
      reference = try ReportReference(bytes)
    } catch {
      throw WordProblem([.error("unreadable-template", error.message, at: Place(file: name))])
    }
    let faults = try WordTemplate(bytes: bytes, name: name).check(against: ReportCompiler.names)
    guard faults.isEmpty else { throw WordProblem(faults) }
    self.name = name
    version = Digest(of: bytes).short
  }

  package struct Compiled: Sendable {
    package var bytes: [UInt8]
    package var warnings: [Diagnostic]
    /// Bookmarks of the headings that the contents list, in order.
    package var contents: [String]
  }

  /// The document; everything that is wrong at once, when something is.
  /// - Parameters:
  ///   - pages: on which page each bookmark of the contents stands in a layout that was made; none: no numbers.
  ///   - written: reads a file that parts name; called from several threads.
  package func compile(
    _ value: DocumentValue, pages: [String: Int] = [:], written: @escaping @Sendable (String) throws -> SectionText
  ) throws(WordProblem) -> Compiled {
    guard let report = value.report else {
      throw WordProblem([.error("no-report", "'\(value.document)' has nothing to compile")])
    }
    let setting = ReportSetting(
      report: report, reference: reference, glossary: ReportGlossary(report.glossary), name: name,
      code: [value.caseID, value.document, report.language].compactMap { $0 }.joined(separator: " · "))
    let layout = ReportLayout(report, reference.page)
    let units = ReportCompiler.units(setting, layout, written)
    let source = Record.Field(name: "template", value: .text("\(report.reference) \(version)"))
    var file = ReportFile(ReportJoin(setting, units, pages: pages), layout)
    do {
      let (items, found) = try file.items(value, source)
      let diagnostics = missing(units) + found
      let errors = diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw WordProblem(errors) }
      let bytes = try Archive.pack(items)
      let faults = PackageCheck.problems(in: bytes)
      guard faults.isEmpty else {
        throw WordProblem(faults.map { .error("unsound-document", "'\(value.path)' would be damaged: \($0)") })
      }
      return Compiled(bytes: bytes, warnings: diagnostics, contents: file.contents)
    } catch let problem as WordProblem {
      throw problem
    } catch {
      throw WordProblem([.error("unwritable-document", "'\(value.path)' cannot be made: \(error)")])
    }
  }

  /// Several at a time: most of the work is reading what was written.
  private static func units(
    _ setting: ReportSetting, _ layout: ReportLayout, _ written: @escaping @Sendable (String) throws -> SectionText
  ) -> [ReportUnit] {
    let done = Mutex<[Int: ReportUnit]>([:])
    DispatchQueue.concurrentPerform(iterations: layout.units.count) { index in
      var unit = ReportUnit(setting, written: written)
      unit.compile(layout.parts[layout.units[index]])
      let finished = unit
      done.withLock { $0[index] = finished }
    }
    return done.withLock { units in layout.units.indices.compactMap { units[$0] } }
  }

  private func missing(_ units: [ReportUnit]) -> [Diagnostic] {
    units.reduce(into: Set<String>()) { $0.formUnion($1.missingStyles) }.sorted().map { style in
      .error(
        "missing-style", "the reference file has no style '\(style)'; add it, or take the shipped file again",
        at: Place(file: name))
    }
  }
}
