import Assembling
import Model
import Synchronization
import Platform
import Writing

/// The templates of one run: each is read, hashed and parsed once, however many documents it makes.
final class Templates: Sendable {
  /// A Word template or sheet layout that can be used, or what is wrong with it.
  enum Template: Sendable {
    case word(WordTemplate)
    case sheet(SheetTemplate)
    /// The Word file that compiled documents take their styles from.
    case reference(ReportCompiler)
    case broken
  }

  private struct Entry {
    var hash: String
    var bytes: [UInt8]
    var template: Template?
    var names: Set<String>?
  }

  private struct Store {
    var entries: [String: Entry] = [:]
    var diagnostics: [Diagnostic] = []
  }

  private let workspace: Workspace
  private let layouts: [String: SheetLayout]
  private let store = Mutex(Store())

  init(workspace: Workspace, layouts: [String: SheetLayout]) {
    self.workspace = workspace
    self.layouts = layouts
  }

  /// What was wrong with the templates used so far.
  var diagnostics: [Diagnostic] {
    store.withLock { $0.diagnostics.sorted() }
  }

  private func path(_ template: String, _ languages: [LanguageCode], _ format: Document.Format) -> String {
    switch format {
    case .docx: "\(template).\(languages.map(\.rawValue).joined(separator: "-")).docx"
    case .xlsx: "\(template).yaml"
    }
  }

  /// Hash of the template's file; `missing` when there is none.
  func hash(of template: String, _ languages: [LanguageCode], _ format: Document.Format) -> String {
    let path = path(template, languages, format)
    return store.withLock { entry(path, &$0)?.hash ?? "missing" }
  }

  func hash(of file: CaseFile) -> String {
    if let reference = file.reference { return hash(ofReference: reference) }
    return hash(of: file.template, file.languages, file.format)
  }

  func hash(ofReference reference: String) -> String {
    store.withLock { entry("\(reference).docx", &$0)?.hash ?? "missing" }
  }

  /// The compiler with a reference file's styles.
  func compiler(with reference: String) -> Template {
    template(at: "\(reference).docx") { path, bytes in
      do throws(WordProblem) {
        return (.reference(try ReportCompiler(reference: bytes, name: "templates/\(path)")), [])
      } catch {
        return (.broken, error.diagnostics)
      }
    }
  }

  private func entry(_ path: String, _ store: inout Store) -> Entry? {
    if let known = store.entries[path] { return known }
    guard let file = workspace.template(path), let bytes = try? Files.read(file) else { return nil }
    let entry = Entry(hash: Fingerprint.hash(bytes), bytes: bytes)
    store.entries[path] = entry
    return entry
  }

  /// Parses and checks the template the first time it is asked for.
  func template(_ template: String, _ languages: [LanguageCode], _ format: Document.Format) -> Template {
    self.template(at: path(template, languages, format)) { path, bytes in
      make(path, template, bytes, languages, format)
    }
  }

  private func template(at path: String, _ make: (String, [UInt8]) -> (Template, [Diagnostic])) -> Template {
    store.withLock { store in
      guard let entry = entry(path, &store) else {
        let missing = Diagnostic.error("missing-template", "there is no template 'templates/\(path)'")
        if !store.diagnostics.contains(missing) { store.diagnostics.append(missing) }
        return .broken
      }
      if let known = entry.template { return known }
      let (made, problems) = make(path, entry.bytes)
      store.entries[path]?.template = made
      store.diagnostics += problems
      return made
    }
  }

  /// What a Word template speaks of; nil for a sheet layout, which shows all it is given, and for a broken one.
  func names(in template: String, _ languages: [LanguageCode], _ format: Document.Format) -> Set<String>? {
    guard format == .docx else { return nil }
    let path = path(template, languages, format)
    if let known = store.withLock({ $0.entries[path]?.names }) { return known }
    guard case .word(let word) = self.template(template, languages, format) else { return nil }
    let names = word.names
    store.withLock { $0.entries[path]?.names = names }
    return names
  }

  private func make(
    _ path: String, _ template: String, _ bytes: [UInt8], _ languages: [LanguageCode], _ format: Document.Format
  ) -> (Template, [Diagnostic]) {
    switch format {
    case .docx:
      do {
        let word = try WordTemplate(bytes: bytes, name: "templates/\(path)")
        let problems = word.check(against: languages.count > 1 ? .mirrorDocument : .wordDocument)
        return (problems.contains { $0.severity == .error } ? .broken : .word(word), problems)
      } catch {
        return (.broken, error.diagnostics)
      }
    case .xlsx:
      let id = String(template.dropFirst("sheets/".count))
      guard let layout = layouts[id] else {
        return (.broken, [.error("missing-template", "there is no sheet layout '\(id)'")])
      }
      return (.sheet(SheetTemplate(layout: layout)), [])
    }
  }
}
