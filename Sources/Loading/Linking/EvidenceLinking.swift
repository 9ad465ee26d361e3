import Language
import Model
import YAML

/// Checks the register of evidence of one case against everything else, and looks at the files it names.
struct EvidenceLinking {
  let draft: Draft<EvidenceRegister>
  let folders: Folders
  let names: Names
  let definitions: Definitions

  init(_ draft: Draft<EvidenceRegister>, folders: Folders, names: Names, definitions: Definitions) {
    self.draft = draft
    self.folders = folders
    self.names = names
    self.definitions = definitions
  }

  /// The register with what its files are.
  var register: EvidenceRegister {
    var register = draft.value
    register.caseID = draft.folder
    register.files = folders.evidence(of: draft.folder, named: register.items.compactMap(\.path))
    return register
  }

  func run(_ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    draft.checkFolder(&report)
    let items = draft.node["items"]?.items ?? []
    draft.file.checkIDs(items, "evidence", &report)
    for item in items { check(item, &report) }
    draft.checkCriteria(names, definitions, &report)
  }

  private func check(_ item: Node, _ report: inout Report) {
    if let file = item["file"], let problem = problem(with: file.text) {
      report.error("bad-path", "'\(file.text)' \(problem)", at: file, in: draft.file)
    }
    if let link = item["link"], !link.text.hasPrefix("https://"), !link.text.hasPrefix("http://") {
      report.error(
        "bad-link", "'\(link.text)' is no address; it begins with https:// or http://", at: link, in: draft.file)
    }
    if let holder = item["holder"], item["place"] == nil {
      report.error("wrong-type", "'holder' goes with the 'place' of a paper", at: holder, in: draft.file)
    }
    if let until = item["valid until"], let last = item.day("valid until"), let date = item.day("date"), last < date {
      report.error("bad-date", "'valid until' \(last) is before its date \(date)", at: until, in: draft.file)
    }
  }

  private func problem(with path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.hasPrefix("/") || path.contains("\\") || path.contains(":") {
      return "is no path in the case's folder; write it as evidence/minutes.pdf"
    }
    if parts.contains("..") || parts.contains(".") || parts.contains("") {
      return "must lie in the case's folder; write it as evidence/minutes.pdf"
    }
    return nil
  }
}
