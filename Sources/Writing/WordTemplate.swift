package import Model
import Office
import Platform

/// A Word template, read once and made into as many documents as need it.
package struct WordTemplate: Sendable {
  /// Its path, as diagnostics name it.
  package let name: String
  let package: WordPackage
  let programs: [WordProgram]
  /// A template has no number of its own: digits of its content tell one state of it from another.
  private let version: String

  /// Looks through what is made; the parts that all documents share are read once.
  private let soundness: PackageCheck
  /// What Word puts up with in the template itself, it puts up with in its documents.
  private let flaws: Set<String>

  /// What was made, and what had to be left out of it.
  package struct Rendered: Sendable {
    package var bytes: [UInt8]
    package var warnings: [Diagnostic]
  }

  /// Throws when the file cannot be read at all; what is wrong in it is found by `check`.
  package init(bytes: [UInt8], name: String) throws(WordProblem) {
    do throws(OfficeProblem) {
      var package = try WordPackage(bytes)
      var programs: [WordProgram] = []
      for part in package.textParts {
        programs.append(WordCompiler.program(of: try package.text(of: part), part: part))
      }
      package.declareProperties()
      // Packed once with its declarations, so that documents only copy them.
      self.package = try WordPackage(package.packed(replacing: package.declarations))
      self.programs = programs
      self.name = name
      soundness = PackageCheck(self.package)
      flaws = Set(soundness.problems(replacing: [:]))
      version = Digest(of: bytes).short
    } catch {
      throw WordProblem([.error("unreadable-template", error.message, at: Place(file: name))])
    }
  }

  /// The document; everything that is wrong at once, when something is.
  package func render(_ value: DocumentValue) throws(WordProblem) -> Rendered {
    let faults = programs.flatMap(\.faults)
    guard faults.isEmpty else { throw WordProblem(faults.map { $0.diagnostic(.error, in: name) }) }
    let highest = programs.map(\.highestBookmark).max() ?? 0
    var rendering = WordRendering(bookmarksFrom: highest + 1)
    var parts: [String: [UInt8]] = [:]
    for program in programs where program.hasTags {
      parts[program.part] = rendering.part(program, value.fields, value.wordNames)
    }
    guard rendering.faults.isEmpty else {
      throw WordProblem(rendering.faults.map { $0.diagnostic(.error, in: name) })
    }
    let source = Record.Field(name: "template", value: .text("\(value.template) \(version)"))
    let properties = DocumentProperties(title: value.title, custom: value.properties + [source])
    parts[DocumentProperties.coreName] = properties.core
    parts[DocumentProperties.customName] = properties.customPart
    let problems = soundness.problems(replacing: parts, mayBeEmpty: true).filter { !flaws.contains($0) }
    guard problems.isEmpty else {
      throw WordProblem(
        problems.map { .error("unsound-document", "'\(value.path)' would be damaged: \($0)", at: Place(file: name)) })
    }
    do throws(OfficeProblem) {
      return Rendered(
        bytes: try package.packed(replacing: parts),
        warnings: rendering.warnings.map { $0.diagnostic(.warning, in: name) })
    } catch {
      throw WordProblem([.error("unwritable-document", error.message, at: Place(file: name))])
    }
  }
}

extension DocumentValue {
  /// The names its template can use.
  var wordNames: Vocabulary { languages.count > 1 ? .mirrorDocument : .wordDocument }
}
