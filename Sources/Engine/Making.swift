import Assembling
import Collecting
import Model
import Platform
import Writing

/// Makes one document and puts it where it belongs.
struct Making: Sendable {
  let workspace: Workspace
  let assembler: Assembler
  let templates: Templates
  let outputs: Outputs
  /// On which page each bookmark of a report's contents stands, by the report's path.
  var pages: [String: [String: Int]] = [:]

  /// What became of it, the entries for the next manifest, and what there is to say.
  typealias Result = (made: RunReport.Made, entries: [String: Manifest.Entry], diagnostics: [Diagnostic])

  /// `value` is nil only for orders that need none.
  func carryOut(_ order: WorkOrder, _ assembled: Assembled?, _ value: DocumentValue?, of standing: CaseStanding?)
    -> Result
  {
    var warnings: [Diagnostic] = []
    do {
      let placed: Outputs.Placed
      switch order.task {
      case .fail(let diagnostic):
        return failure(order, [diagnostic])
      case .place(let decision):
        placed = try outputs.place(order.path, order.fingerprint, decision) { path in
          warnings += try write(try needed(value), item: assembled?.file.called?.item, of: standing, to: path)
        }
      case .copy(let file, let decision):
        placed = try outputs.place(order.path, order.fingerprint, decision) { path in
          try Files.write(try Files.read(file), to: path)
        }
      case .issue(let file):
        placed = try issue(order, assembled, try needed(value), standing, to: file, &warnings)
      }
      var entries = placed.entries
      if entries[order.path]?.fingerprint == order.fingerprint { entries[order.path]?.inputs = order.inputs }
      return (made(order, placed.action, placed.reason), entries, warnings)
    } catch {
      return failure(order, diagnostics(of: error, order))
    }
  }

  /// What would become of it, without writing anything.
  func pretend(_ order: WorkOrder) -> Result {
    let entries = outputs.manifest.entries[order.path].map { [order.path: $0] } ?? [:]
    switch order.task {
    case .fail(let diagnostic): return failure(order, [diagnostic])
    case .issue: return (made(order, .made, "it is to be issued"), entries, [])
    case .place(let decision), .copy(_, let decision):
      switch decision {
      case .current: return (made(order, .current, "inputs unchanged"), entries, [])
      case .make(let reason): return (made(order, .made, reason), entries, [])
      case .compare: return (made(order, .current, "to be compared: sapa does not know the file there"), entries, [])
      case .keep: return (made(order, .kept, "edited since it was made"), entries, [])
      case .beside(_, let reason): return (made(order, .kept, "edited since it was made; \(reason)"), entries, [])
      }
    }
  }

  private func needed(_ value: DocumentValue?) throws -> DocumentValue {
    guard let value else { throw Failure.unavailable("nothing was assembled") }
    return value
  }

  /// Writes the document's bytes at a path; returns warnings.
  private func write(_ value: DocumentValue, item: Item?, of standing: CaseStanding?, to path: String) throws
    -> [Diagnostic]
  {
    switch template(of: value) {
    case .broken:
      throw Broken(template: value.template)
    case .reference(let compiler):
      let compiled = try compile(value, of: standing, with: compiler, pages: pages[value.path] ?? [:])
      try Files.write(compiled.bytes, to: path)
      return compiled.warnings
    case .word(let template):
      let rendered = try template.render(value)
      try Files.write(rendered.bytes, to: path)
      return rendered.warnings
    case .sheet(let template):
      let whole = standing.map { assembler.expanded(value, of: $0, item: item) } ?? value
      let (carried, warnings) = carried(into: value)
      try template.write(whole, carried: carried, to: path)
      return warnings
    }
  }

  private func compile(
    _ value: DocumentValue, of standing: CaseStanding?, with compiler: ReportCompiler, pages: [String: Int]
  ) throws(WordProblem) -> ReportCompiler.Compiled {
    let sections = Sections(workspace: workspace)
    return try compiler.compile(value, pages: pages) { file in try sections.text(of: file, in: standing) }
  }

  /// Compiled without numbers of pages, to be laid out; nil when it has no contents, or cannot be made.
  func unnumbered(_ value: DocumentValue, of standing: CaseStanding?) -> ReportCompiler.Compiled? {
    guard case .reference(let compiler) = template(of: value),
      let compiled = try? compile(value, of: standing, with: compiler, pages: [:]), !compiled.contents.isEmpty
    else { return nil }
    return compiled
  }

  private func template(of value: DocumentValue) -> Templates.Template {
    if let report = value.report { return templates.compiler(with: report.reference) }
    return templates.template(value.template, value.languages, value.format)
  }

  /// What people had added to the form that came last; what stays behind in its archived file is named.
  private func carried(into value: DocumentValue) -> (Carried?, [Diagnostic]) {
    guard case .text(let file) = value.fields["carriedFrom"] else { return (nil, []) }
    do {
      let carried = try Carried(addedTo: try Files.read("\(workspace.root)/\(file)"))
      let warnings = carried.left.map { what in
        Diagnostic.warning(
          "not-carried", "left in the archived file, and not in '\(value.document)' as it is made again: \(what)",
          at: Place(file: file))
      }
      return (carried, warnings)
    } catch {
      let warning = Diagnostic.warning(
        "not-carried", "what people added to '\(value.document)' cannot be read: \(error)", at: Place(file: file))
      return (nil, [warning])
    }
  }

  /// What the template leaves open until the document is issued; number and date when the template cannot be read.
  private func blanks(of value: DocumentValue) -> Set<Blank.Kind> {
    switch templates.template(value.template, value.languages, value.format) {
    case .word(let template): template.blanks
    case .sheet, .reference, .broken: [.number, .date]
    }
  }

  /// The edited draft becomes the issued document; else it is made from the template. Durable, then copied to out/.
  private func issue(
    _ order: WorkOrder, _ assembled: Assembled?, _ value: DocumentValue, _ standing: CaseStanding?, to file: String,
    _ warnings: inout [Diagnostic]
  ) throws -> Outputs.Placed {
    guard let standing, let assembled,
      let issuing = Issuing(workspace: workspace, standing: standing, file: assembled.file)
    else { throw Failure.unavailable("the order has no number") }
    let edited = try issuing.editedDraft(at: order.path, outputs, blanks: blanks(of: value))
    try Files.makeFolder(Files.folder(of: file), durably: true)
    if let edited {
      try Files.write(edited, to: file, durably: true)
    } else {
      let temporary = Files.temporaryPath(beside: file)
      warnings += try write(value, item: nil, of: standing, to: temporary)
      try Files.synchronise(temporary)
      try Files.rename(temporary, to: file)
      try Files.synchronise(Files.folder(of: file))
    }
    let bytes = try Files.read(file)
    let from = edited == nil ? "from the template" : "from the edited draft"
    return try outputs.place(
      order.path, Fingerprint(parts: ["issued": Fingerprint.hash(bytes)]),
      .make(reason: "issued as No. \(issuing.number) of \(issuing.date), \(from)")
    ) { path in try Files.write(bytes, to: path) }
  }

  private func diagnostics(of error: any Error, _ order: WorkOrder) -> [Diagnostic] {
    switch error {
    case let problem as WordProblem: problem.diagnostics
    case let problem as SheetError: [problem.diagnostic]
    case let problem as SystemError: [.error("unwritable", problem.message)]
    case is Broken: []
    default: [.error("unwritable", "'\(order.path)' cannot be made: \(error)")]
    }
  }

  private func made(_ order: WorkOrder, _ action: FileAction, _ reason: String) -> RunReport.Made {
    RunReport.Made(
      caseID: order.caseID, document: order.document, language: order.language, path: order.path, action: action,
      reason: reason)
  }

  /// A document that failed keeps the file and the entry it had.
  private func failure(_ order: WorkOrder, _ diagnostics: [Diagnostic]) -> Result {
    let entries = outputs.manifest.entries[order.path].map { [order.path: $0] } ?? [:]
    let reason = diagnostics.first?.message ?? "its template is broken"
    return (made(order, .failed, reason), entries, diagnostics)
  }
}

/// Its template cannot be used; what is wrong with it is reported once, for the template.
struct Broken: Error {
  let template: String
}
