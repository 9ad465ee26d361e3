import Language
import Model
import YAML

/// Checks the outline of a report: its ids are its own, each part has what its kind asks for, its reference file is there.
struct OutlineLinking {
  let draft: Draft<ReportOutline>
  let folders: Folders
  let names: Names

  init(_ draft: Draft<ReportOutline>, folders: Folders, names: Names) {
    self.draft = draft
    self.folders = folders
    self.names = names
  }

  private var parts: [Node] { draft.node["parts"]?.items ?? [] }

  func run(roles: [String], _ report: inout Report) {
    names.link(draft.check, Names.shared, &report)
    let parts = PartNodes(draft.file, parts)
    parts.check(roles: roles, &report)
    draft.file.checkIDs(parts.all, "part", &report)
    let chapters = parts.all.filter { $0.string("kind") == ReportOutline.Part.Kind.standards.rawValue }
    if chapters.count > 1, let second = chapters[1]["kind"] {
      report.error("duplicate-id", "a report has its chapters once", at: second, in: draft.file)
    }
    checkReference(&report)
    checkWords(&report)
  }

  /// The report prints all of its words, and none but these.
  private func checkWords(_ report: inout Report) {
    let known = ReportOutline.Word.allCases.map(\.rawValue)
    let words = draft.node["words"]?.pairs ?? []
    for (key, _) in words where !known.contains(key.text) {
      report.error("unknown-word", Spelling.unknown("word", key.text, among: known), at: key, in: draft.file)
    }
    let missing = known.filter { word in !words.contains { $0.key.text == word } }
    guard !missing.isEmpty, let place = draft.node.key("words") else { return }
    report.error(
      "missing-key", "the report prints words that 'words' does not have: \(missing.joined(separator: ", "))",
      at: place,
      in: draft.file)
  }

  private func checkReference(_ report: inout Report) {
    guard let node = draft.node["reference"], !node.text.isEmpty else { return }
    let file = "templates/\(node.text).docx"
    guard !folders.has(file) else { return }
    report.error(
      "unknown-template", "there is no \(file), the Word file with the report's styles", at: node, in: draft.file)
  }

  /// Parts, standards, rows and criteria of one agency's reports are told apart by their ids alone.
  func checkIDs(over standards: [Standard], of agency: String, _ report: inout Report) {
    for standard in standards {
      PartNodes(draft.file, parts).checkIDs(over: standard, "agency '\(agency)'", &report)
    }
  }
}

/// Parts of a report as they stand in a file: an outline's, or those that a case adds.
struct PartNodes {
  private typealias Kind = ReportOutline.Part.Kind

  let file: SourceFile
  let parts: [Node]

  init(_ file: SourceFile, _ parts: [Node]) {
    self.file = file
    self.parts = parts
  }

  /// Those of groups after their group.
  var all: [Node] { parts.flatMap { [$0] + ($0["parts"]?.items ?? []) } }

  func check(roles: [String], _ report: inout Report) {
    for part in all { check(part, roles, &report) }
    file.checkIDs(all.flatMap { $0["headings"]?.items ?? [] }.flatMap { $0["tables"]?.items ?? [] }, "table", &report)
    for part in all { file.checkIDs(part["headings"]?.items ?? [], "heading", &report) }
    for inner in parts.flatMap({ $0["parts"]?.items ?? [] }) where inner.string("kind") == Kind.group.rawValue {
      guard let kind = inner["kind"] else { continue }
      report.error("wrong-type", "a group holds no groups", at: kind, in: file)
    }
  }

  private func check(_ part: Node, _ roles: [String], _ report: inout Report) {
    guard let kind: Kind = part.choice("kind"), let place = part["id"] else { return }
    let isWritten = kind == .written || kind == .standards
    if kind != .titlePage, part["title"] == nil {
      report.error("missing-key", "part '\(place.text)' needs a 'title'", at: place, in: file)
    }
    for key in ["headings", "words"] where !isWritten {
      misplaced(part.key(key), "'\(key)' goes with the kinds written and standards", &report)
    }
    if kind != .written { misplaced(part.key("author"), "'author' goes with the kind written", &report) }
    if kind != .group { misplaced(part.key("parts"), "'parts' goes with the kind group", &report) }
    if kind == .written, (part["headings"]?.items ?? []).isEmpty {
      report.error(
        "missing-key", "part '\(place.text)' is written and needs 'headings' to write under", at: place, in: file)
    }
    if kind == .group, (part["parts"]?.items ?? []).isEmpty {
      report.error("missing-key", "group '\(place.text)' needs 'parts'", at: place, in: file)
    }
    if let author = part["author"], !roles.contains(author.text) {
      report.error("unknown-role", Spelling.unknown("role", author.text, among: roles), at: author, in: file)
    }
  }

  private func misplaced(_ key: Node?, _ message: String, _ report: inout Report) {
    if let key { report.error("wrong-type", message, at: key, in: file) }
  }

  /// Against the ids of a catalogue; `owner` says whose it is.
  func checkIDs(over standard: Standard, _ owner: String, _ report: inout Report) {
    let sections = Set(standard.sections.map(\.id))
    let criteria = Set(standard.sections.flatMap { $0.criteria.map(\.id) })
    for part in all {
      guard let id = part["id"] else { continue }
      if sections.contains(id.text) || criteria.contains(id.text) {
        let noun = sections.contains(id.text) ? "a standard" : "a criterion"
        report.error(
          "duplicate-id", "'\(id.text)' is \(noun) of '\(standard.id)', by which \(owner) has its reports written",
          at: id, in: file)
      }
      let isChapter = part.string("kind") == Kind.standards.rawValue
      let owners = isChapter ? standard.sections.map(\.id) : [id.text]
      for heading in (part["headings"]?.items ?? []).compactMap({ $0["id"] }) {
        guard let row = owners.lazy.map({ "\($0).\(heading.text)" }).first(where: criteria.contains) else { continue }
        report.error(
          "duplicate-id", "row '\(row)' is a criterion of '\(standard.id)', by which \(owner) has its reports written",
          at: heading, in: file)
      }
    }
  }
}

extension Node {
  /// The node of a key itself.
  func key(_ name: String) -> Node? {
    pairs.first { $0.key.text == name }?.key
  }
}
