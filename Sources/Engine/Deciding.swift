import Assembling
import Language
import Model
import Synchronization
import Platform
import Writing

/// Decides for each document of a case whether it is current, without making it.
struct Deciding: Sendable {
  let workspace: Workspace
  let assembler: Assembler
  let templates: Templates
  let outputs: Outputs
  let inputs: CaseInputs
  let converter: Converter?
  let catalogues = Catalogues()

  /// What the bytes depend on beside the inputs; raised when writing changes what comes out.
  static let tool = "1"

  /// - Parameter keeping: what is assembled to decide stays with its order, to be written.
  func orders(for standing: CaseStanding, at position: Int, keeping: Bool = false) -> [WorkOrder] {
    let hash = inputs.hash(of: standing)
    let files = assembler.files(of: standing).map { file in
      (file: file, inputs: "\(hash)-\(templates.hash(of: file))\(layout(of: file))")
    }
    let known = files.map { outputs.fingerprint(of: $0.file.path, ifMadeFrom: $0.inputs) }
    // What nothing has changed for since the last run is not even assembled.
    let assembled = known.allSatisfy { $0 != nil } ? nil : assembler.documents(of: standing)
    return files.indices.map { index in
      let (file, inputs) = files[index]
      let (fingerprint, task) = decide(file, standing) { () throws(LanguageProblem) in
        if let value = try assembled?[index].value.get() { return self.fingerprint(of: value, file, standing) }
        return known[index] ?? Fingerprint(text: "")
      }
      var order = WorkOrder(
        standing: position, index: index, caseID: standing.definition.id, document: file.document,
        language: file.suffix, path: file.path, fingerprint: fingerprint, inputs: inputs, task: task)
      order.edition = file.called?.definition.edition
      if keeping, !order.isQuiet { order.assembled = assembled?[index] }
      return order
    }
  }

  func order(for overview: DocumentValue, at index: Int) -> WorkOrder {
    let fingerprint = fingerprint(of: overview, catalogue: nil)
    let task: WorkOrder.Task
    do throws(SystemError) {
      task = .place(try outputs.decision(for: overview.path, fingerprint))
    } catch {
      task = .fail(.error("unreadable", error.message))
    }
    return WorkOrder(
      standing: nil, index: index, caseID: nil, document: overview.document,
      language: overview.languages.map(\.rawValue).joined(separator: "-"), path: overview.path,
      fingerprint: fingerprint, inputs: "", task: task)
  }

  private func decide(
    _ file: CaseFile, _ standing: CaseStanding, _ content: () throws(LanguageProblem) -> Fingerprint
  ) -> (Fingerprint, WorkOrder.Task) {
    let made: Fingerprint
    do throws(LanguageProblem) {
      made = try content()
    } catch {
      let message = "'\(file.path)' cannot be made: \(error.message)"
      return (Fingerprint(text: ""), .fail(.error(error.code, message, at: file.called?.definition.place)))
    }
    do throws(SystemError) {
      guard let issued = Issuing(workspace: workspace, standing: standing, file: file) else {
        return (made, .place(try outputs.decision(for: file.path, made)))
      }
      guard Files.exists(issued.file) else { return (Fingerprint(text: ""), .issue(to: issued.file)) }
      let fingerprint = Fingerprint(parts: ["issued": Fingerprint.hash(try Files.read(issued.file))])
      return (fingerprint, .copy(of: issued.file, try outputs.decision(for: file.path, fingerprint)))
    } catch {
      return (Fingerprint(text: ""), .fail(.error("unreadable", error.message)))
    }
  }

  /// Numbers of pages are those of the converter's layout.
  private func layout(of file: CaseFile) -> String {
    file.called?.definition.edition == nil ? "" : "-\(converter?.version ?? "none")"
  }

  private func fingerprint(of value: DocumentValue, _ file: CaseFile, _ standing: CaseStanding) -> Fingerprint {
    fingerprint(of: value, catalogue: catalogues.hash(for: value, standing, file.called?.item, assembler))
  }

  private func fingerprint(of value: DocumentValue, catalogue: String?) -> Fingerprint {
    if let report = value.report {
      return Fingerprint(parts: [
        "sapa": Self.tool, "template": templates.hash(ofReference: report.reference),
        "versions": Fingerprint.hash(Record(fields: value.properties)), "content": Fingerprint.hash(report),
        "layout": report.edition == .form ? "none" : Fingerprint.hash(Array((converter?.version ?? "none").utf8)),
      ])
    }
    let template = templates.hash(of: value.template, value.languages, value.format)
    let properties = Fingerprint.hash(Record(fields: value.properties))
    let names = templates.names(in: value.template, value.languages, value.format)
    let content = Fingerprint.hash(value.fields, reading: names)
    guard let catalogue else {
      return Fingerprint(parts: [
        "sapa": Self.tool, "template": template, "versions": properties, "content": content,
      ])
    }
    return Fingerprint(parts: [
      "sapa": Self.tool, "template": template, "versions": properties, "content": content, "catalogue": catalogue,
    ])
  }
}

/// Hashes of the criteria that checklists print, worked out once for each catalogue, item and language.
final class Catalogues: Sendable {
  private let hashes = Mutex<[String: String]>([:])

  /// Nil for a document without criteria.
  func hash(for value: DocumentValue, _ standing: CaseStanding, _ item: Item?, _ assembler: Assembler) -> String? {
    guard value.format == .xlsx, value.fields["sections"] != nil, let standard = standing.standard else { return nil }
    let language = value.languages.first?.rawValue ?? ""
    let key = "\(standard.id) \(standard.version) \(language) \(item?.id ?? "")"
    if let known = hashes.withLock({ $0[key] }) { return known }
    let sections = assembler.criteria(of: value, standing, item: item) ?? .list([])
    let hash = Fingerprint.hash(sections)
    hashes.withLock { $0[key] = hash }
    return hash
  }
}
