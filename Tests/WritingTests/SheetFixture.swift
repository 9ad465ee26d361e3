import Archive
import Foundation
import Model
import Testing

@testable import Writing

/// A small checklist: a summary that counts, and a sheet for each section.
enum SheetFixture {
  static let layout = SheetLayout(
    id: "checklist", version: 1, values: .checklist, sheets: [summary, section],
    place: Place(file: "templates/sheets/checklist.yaml", line: 1))

  private static let summary = SheetLayout.Sheet(
    id: "summary", name: Text(kk: "Жиынтық", ru: "Сводка", en: "Summary"),
    heading: [Text("{{title}}"), Text("{{subject.title}}"), Text("Responsible: {{responsible.full}}")],
    rows: "sections",
    columns: [
      SheetLayout.Column(id: "code", title: Text("Standard"), width: 10, content: .value("id"), isKey: true),
      SheetLayout.Column(id: "title", title: Text("Title"), width: 50, content: .phrase(Text("{{id}} {{title}}"))),
      SheetLayout.Column(id: "total", title: Text("All"), width: 12, content: .count(.rows)),
      SheetLayout.Column(id: "levels", title: Text("Levels"), width: 14, content: .count(.levels)),
      SheetLayout.Column(id: "share", title: Text("Share"), width: 12, content: .count(.share)),
    ], total: Text("Total"),
    chart: SheetLayout.Chart(kind: .stacked, title: Text("Verdicts"), categories: "code", series: ["levels"]),
    signature: [Text("Signed ________")])

  private static let section = SheetLayout.Sheet(
    id: "section", name: Text("{{id}}"), each: "sections",
    heading: [Text("{{id}} {{title}}"), Text("Administrator: {{administrator.full}}")],
    entries: [
      SheetLayout.Entry(
        id: "filled-by", title: Text("Filled in by"), input: .suggestions("people"), isRequired: true),
      SheetLayout.Entry(id: "filled-on", title: Text("Filled in on"), input: .date),
    ], rows: "criteria",
    columns: [
      SheetLayout.Column(id: "no", title: Text("No."), width: 5, content: .value("n")),
      SheetLayout.Column(id: "code", title: Text("Code"), width: 9, content: .value("id"), isKey: true),
      SheetLayout.Column(
        id: "requirement", title: Text("Requirement"), width: 45, content: .value("text"), isRequirement: true),
      SheetLayout.Column(id: "kind", title: Text("Kind"), width: 13, content: .value("kind")),
      SheetLayout.Column(id: "expected", title: Text("Expected evidence"), width: 23, content: .value("evidence")),
      SheetLayout.Column(
        id: "verdict", title: Text(kk: "Бағалау нәтижесі", ru: "Результат оценки", en: "Verdict"), width: 15,
        content: .input(.list("scale"))),
      SheetLayout.Column(id: "found", title: Text("Evidence"), width: 24, content: .input(.text)),
      SheetLayout.Column(
        id: "note", title: Text(kk: "Ескертпе", ru: "Примечание", en: "Note"), width: 16, content: .input(.text)),
    ], signature: [Text("Signed ________")])

  /// - Parameter answers: level's id by criterion's id.
  static func value(
    sections: Int = 1, rows: Int = 3, language: LanguageCode = .kk, answers: [String: String] = [:],
    requirement: String = "Университетте жарияланған сапаны қамтамасыз ету саясаты бар."
  ) -> DocumentValue {
    let list = (1...sections).map { section in
      Value.record(
        Record([
          "id": .text("1.\(section)"), "title": .text("Сапа саясаты"),
          "criteria": .list(
            (1...rows).map { criterion($0, of: section, answers: answers, requirement: requirement) }),
        ]))
    }
    return DocumentValue(
      caseID: "2026-external-qa-organisation", document: "self-assessment-checklist", languages: [language],
      path: "2026/2026-external-qa-organisation/self-assessment-checklist.\(language.rawValue).xlsx", format: .xlsx,
      template: "sheets/checklist", title: "Тексеру парағы",
      properties: Record(["case": .text("2026-external-qa-organisation"), "language": .text(language.rawValue)]),
      fields: Record([
        "title": .text("Тексеру парағы"), "subject": .record(Record(["title": .text("Университет")])),
        "sections": .list(list), "scale": .list(scale(language)),
        "people": .list([
          choice("kim", "Ким Алла"), choice("omarov", "Омаров Ерлан"), choice("omarov-2", "Омаров Ерлан"),
        ]),
        "machine": .record(Record(["case": .text("2026-external-qa-organisation"), "addressee": .text("kim")])),
      ]))
  }

  private static func criterion(
    _ row: Int, of section: Int, answers: [String: String], requirement: String
  ) -> Value {
    let id = "1.\(section)-\(row < 10 ? "0" : "")\(row)"
    let verdict = answers[id].map { Value.text($0) }
    return .record(
      Record([
        "n": .number(row), "id": .text(id), "text": .text(requirement), "kind": .text("құжаттық"),
        "evidence": .text("саясат; сайттағы бет"), "verdict": verdict,
      ]))
  }

  private static func choice(_ id: String, _ title: String) -> Value {
    .record(Record(["id": .text(id), "title": .text(title)]))
  }

  private static func scale(_ language: LanguageCode) -> [Value] {
    let levels: [(String, Text, String, Bool)] = [
      ("conforms", Text(kk: "Сәйкес", ru: "Соответствует", en: "Conforms"), "good", true),
      ("partial", Text(kk: "Ішінара сәйкес", ru: "Частично соответствует", en: "Partly conforms"), "fair", true),
      ("not-conform", Text(kk: "Сәйкес емес", ru: "Не соответствует", en: "Does not conform"), "poor", true),
      ("not-applicable", Text(kk: "Қолданылмайды", ru: "Не применимо", en: "Not applicable"), "neutral", false),
    ]
    return levels.map { id, title, tone, counts in
      .record(
        Record([
          "id": .text(id), "title": .text(title.text(in: language, fallback: [])), "tone": .text(tone),
          "counts": .flag(counts),
        ]))
    }
  }
}

/// A workbook that was written, opened to look at its parts.
struct OpenedWorkbook {
  let bytes: [UInt8]
  private let archive: Archive
  private let strings: [String]

  init(
    _ value: DocumentValue, layout: SheetLayout = SheetFixture.layout, refused: RefusedForm? = nil
  ) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sapa-sheet-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try SheetTemplate(layout: layout).write(value, refused: refused, to: file.path())
    bytes = [UInt8](try Data(contentsOf: file))
    archive = try Archive(bytes)
    let shared = String(decoding: try archive.contents(of: "xl/sharedStrings.xml"), as: UTF8.self)
    strings = shared.components(separatedBy: "<si>").dropFirst().map { item in
      let text = item.components(separatedBy: "</t>").first ?? ""
      return text.firstIndex(of: ">").map { _ in String(text.split(separator: ">", maxSplits: 1).last ?? "") } ?? ""
    }
  }

  func part(_ name: String) throws -> String {
    String(decoding: try archive.contents(of: name), as: UTF8.self)
  }

  func contains(_ name: String) -> Bool { archive.contains(name) }

  /// Rows of texts and numbers of the n-th sheet, from 1, by cell, as `A1`.
  func cells(ofSheet number: Int) throws -> [String: String] {
    var cells: [String: String] = [:]
    for item in try part("xl/worksheets/sheet\(number).xml").components(separatedBy: "<c r=\"").dropFirst() {
      guard let name = item.split(separator: "\"").first, let start = item.range(of: "<v>"),
        let end = item.range(of: "</v>"), let close = item.range(of: "</c>"), end.upperBound <= close.upperBound
      else { continue }
      let content = String(item[start.upperBound..<end.lowerBound])
      let isShared = item[..<start.lowerBound].contains("t=\"s\"")
      cells[String(name)] = isShared ? Int(content).map { strings[$0] } ?? content : content
    }
    return cells
  }
}
