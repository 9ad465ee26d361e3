import Archive
import Foundation
import Model
import Office
import Testing
import XML

@testable import Writing

/// Small reports, the rows that people wrote for them, and the parts of what comes out.
enum ReportFixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func compiler() throws -> ReportCompiler {
    let bytes = try Data(contentsOf: root.appending(path: "templates/reports/self-assessment.docx"))
    return try ReportCompiler(reference: Array(bytes), name: "templates/reports/self-assessment.docx")
  }

  /// Canonical blocks from markup with the usual prefixes.
  static func blocks(_ markup: String) throws -> [Element] {
    let names = Canonical.namespaces.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")
    return try Element(parsing: Array("<x \(names)>\(markup)</x>".utf8)).elements
  }

  static let file = "cases/c/returned/1.ru.docx"
  static let text = "<w:p><w:r><w:t>Текст.</w:t></w:r></w:p>"

  /// A file with one row.
  static func section(_ markup: String, row: String = "1.1", changes: Int = 0) throws -> SectionText {
    SectionText(rows: [try self.row(row, markup, changes: changes)])
  }

  static func row(_ id: String, _ markup: String, changes: Int = 0) throws -> SectionText.Row {
    SectionText.Row(id: id, heading: "", blocks: try blocks(markup), changes: changes)
  }

  static func written(_ row: String, file: String = file) -> Report.Block {
    .written(WrittenText(file: file, row: row, hash: "", by: "omarov", on: "2026-09-01", words: 3))
  }

  static func value(_ report: Report) -> DocumentValue {
    var value = DocumentValue(
      caseID: "c", document: "self-assessment-report", languages: [.ru], path: "2026/c/self-assessment-report.ru.docx",
      format: .docx, template: report.reference, title: report.title,
      properties: Record(["case": .text("c"), "document": .text("self-assessment-report")]), fields: Record())
    value.report = report
    return value
  }

  static func report(
    _ parts: [Report.Part], edition: Report.Edition = .official, changes: String? = nil, glossary: [[String]] = []
  ) -> Report {
    Report(
      edition: edition, language: "ru", title: "Отчёт", header: "Отчёт по самооценке",
      reference: "reports/self-assessment",
      words: ["table": "Таблица", "figure": "Рисунок", "changed": "изменено"], changes: changes, glossary: glossary,
      parts: parts)
  }

  static func compile(
    _ report: Report, pages: [String: Int] = [:], _ sections: [String: SectionText] = [:]
  ) throws -> ReportCompiler.Compiled {
    try compiler().compile(value(report), pages: pages) { file in
      guard let section = sections[file] else { throw OfficeProblem("no file '\(file)'") }
      return section
    }
  }

  /// The markup of a part.
  static func part(_ name: String, of compiled: ReportCompiler.Compiled) throws -> String {
    String(decoding: try Archive(compiled.bytes).contents(of: name), as: UTF8.self)
  }

  /// What stands in the body of the text.
  static func body(_ compiled: ReportCompiler.Compiled) throws -> String {
    let text = try part("word/document.xml", of: compiled)
    guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "<w:sectPr>") else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }
}
