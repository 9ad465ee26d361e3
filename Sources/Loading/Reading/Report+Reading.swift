import Model
import YAML

extension Agency {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("agency") ?? "", title: node.text("title") ?? Text(), standard: node.string("standard") ?? "",
      outline: node.string("outline") ?? "", glossary: node.string("glossary"), place: file.place(node))
  }
}

extension Glossary {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("glossary") ?? "",
      entries: (node["entries"]?.items ?? []).map {
        Entry(short: $0.text("short") ?? Text(), full: $0.text("full") ?? Text())
      }, place: file.place(node))
  }
}

extension ReportOutline {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      id: node.string("report") ?? "", title: node.text("title") ?? Text(), reference: node.string("reference") ?? "",
      words: node.map("words", \.translated), parts: (node["parts"]?.items ?? []).map { Part($0, in: file) },
      place: file.place(node))
  }
}

extension ReportOutline.Part {
  init(_ node: Node, in file: SourceFile) {
    let kind: Kind = node.choice("kind") ?? .written
    self.init(
      id: node.string("id") ?? "", kind: kind, title: node.text("title"),
      isNumbered: node.flag("numbered", default: !Self.unnumbered.contains(kind)), author: node.string("author"),
      words: node.string("words").flatMap { try? ClosedRange(reading: $0, of: .extent) },
      headings: (node["headings"]?.items ?? []).map { ReportOutline.Heading($0) },
      parts: (node["parts"]?.items ?? []).map { Self($0, in: file) }, place: file.place(node["id"] ?? node))
  }

  private static let unnumbered: Set<Kind> = [.titlePage, .approvalSheet, .contents, .abbreviations]
}

extension ReportOutline.Heading {
  init(_ node: Node) {
    self.init(
      id: node.string("id") ?? "", title: node.text("title") ?? Text(), guidance: node.text("guidance"),
      isOptional: node.flag("optional"),
      tables: (node["tables"]?.items ?? []).map { table in
        ReportOutline.Table(
          id: table.string("id") ?? "", caption: table.text("caption") ?? Text(), columns: table.texts("columns"),
          rows: table.texts("rows"))
      })
  }
}

extension CaseReport {
  init(_ node: Node, in file: SourceFile) {
    self.init(
      caseID: node.string("report") ?? "", source: node.choice("source"), omitted: Set(node.strings("omit")),
      order: node["order"] == nil ? nil : node.strings("order"),
      added: (node["add"]?.items ?? []).compactMap { entry in
        entry["part"].map { Addition(after: entry.string("after"), part: ReportOutline.Part($0, in: file)) }
      },
      changes: node.choice("changes"),
      waivers: (node["waive"]?.items ?? []).compactMap { waiver in
        guard let target = waiver.string("gap"), let by = waiver.string("by") else { return nil }
        return GapWaiver(target: target, reason: waiver.string("reason") ?? "", by: by, until: waiver.day("until"))
      }, place: file.place(node))
  }
}
