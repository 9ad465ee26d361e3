import Model
import Platform
import Writing

/// The PDF beside an official report. It is made when it is asked for, and goes when its report has changed since.
struct PDFOfRecord: Sendable {
  let converter: Converter?
  let outputs: Outputs
  let request: RunRequest

  /// One for each report that has a PDF, or is to have one.
  func results(beside made: [(WorkOrder, Making.Result)]) async -> [Making.Result] {
    let official = made.filter { order, result in order.edition == .official && result.made.action != .failed }
    return await Parallel.map(official, jobs: request.jobs) { order, result -> Making.Result? in
      guard let entry = result.entries[order.path] else { return nil }
      return await self.result(for: order, entry)
    }.compactMap { $0 }
  }

  private func result(for order: WorkOrder, _ report: Manifest.Entry) async -> Making.Result? {
    let path = "\(order.path.dropLast(".docx".count)).pdf"
    let fingerprint = Fingerprint(parts: ["report": report.hash, "converter": converter?.version ?? "none"])
    do {
      let decision = try outputs.decision(for: path, fingerprint)
      if case .current(let entry) = decision {
        return (told(order, path, .current, "inputs unchanged"), [path: entry], [])
      }
      guard request.wantsPDF, !request.isDry else { return nil }
      guard let converter else { return failed(order, path, "a PDF needs LibreOffice, which is not installed here") }
      guard let pdf = await converter.pdf(of: try Files.read("\(outputs.folder)/\(order.path)")) else {
        return failed(order, path, "LibreOffice did not convert '\(order.path)'")
      }
      let placed = try outputs.place(path, fingerprint, decision) { try Files.write(pdf, to: $0) }
      return (told(order, path, placed.action, placed.reason), placed.entries, [])
    } catch {
      return failed(order, path, (error as? SystemError)?.message ?? "\(error)")
    }
  }

  private func failed(_ order: WorkOrder, _ path: String, _ message: String) -> Making.Result {
    (told(order, path, .failed, message), [:], [.error("no-pdf", message)])
  }

  private func told(_ order: WorkOrder, _ path: String, _ action: FileAction, _ reason: String) -> RunReport.Made {
    RunReport.Made(
      caseID: order.caseID, document: order.document, language: order.language, path: path, action: action,
      reason: reason)
  }
}
