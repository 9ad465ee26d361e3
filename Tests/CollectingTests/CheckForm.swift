import Foundation
import Model
import Writing

/// The forms of the fixture as our own writer makes them.
enum CheckForm {
  static let layout = SheetLayout(
    id: "checklist", version: 1, values: .checklist, sheets: [summary, section],
    place: Place(file: "templates/sheets/checklist.yaml", line: 1))

  private static let summary = SheetLayout.Sheet(
    id: "summary", name: Text(kk: "Жиынтық", ru: "Сводка", en: "Summary"), heading: [Text("Checklist")],
    rows: "sections",
    columns: [
      SheetLayout.Column(id: "code", title: Text("Code"), width: 10, content: .value("id"), isKey: true),
      SheetLayout.Column(id: "total", title: Text("Total"), width: 12, content: .count(.rows)),
    ])

  private static let section = SheetLayout.Sheet(
    id: "section", name: Text("{{id}}"), each: "sections", heading: [Text("{{id}} {{title}}")],
    entries: [
      SheetLayout.Entry(
        id: "filled-by", title: Text(kk: "Толтырған", ru: "Заполнил(а)", en: "Filled in by"),
        input: .suggestions("people"), isRequired: true),
      SheetLayout.Entry(
        id: "filled-on", title: Text(kk: "Толтырылған күні", ru: "Дата заполнения", en: "Filled in on"), input: .date),
    ], rows: "criteria",
    columns: [
      SheetLayout.Column(id: "no", title: Text("№"), width: 5, content: .value("n")),
      SheetLayout.Column(
        id: "code", title: Text(kk: "Коды", ru: "Код", en: "Code"), width: 9, content: .value("id"), isKey: true),
      SheetLayout.Column(
        id: "requirement", title: Text(kk: "Талап", ru: "Требование", en: "Requirement"), width: 45,
        content: .value("text"), isRequirement: true),
      SheetLayout.Column(
        id: "verdict", title: Text(kk: "Бағалау нәтижесі", ru: "Результат оценки", en: "Verdict"), width: 15,
        content: .input(.list("scale"))),
      SheetLayout.Column(
        id: "evidence-found", title: Text(kk: "Объективті дәлел", ru: "Доказательство", en: "Evidence"), width: 24,
        content: .input(.text)),
      SheetLayout.Column(
        id: "note", title: Text(kk: "Ескертпе", ru: "Примечание", en: "Note"), width: 16, content: .input(.text)),
      SheetLayout.Column(
        id: "due", title: Text(kk: "Мерзімі", ru: "Срок", en: "Due"), width: 12, content: .input(.date)),
      SheetLayout.Column(
        id: "weight", title: Text(kk: "Салмағы", ru: "Вес", en: "Weight"), width: 8, content: .input(.number)),
    ], signature: [Text("Signed ________")])

  /// A sheet for findings that nobody planned.
  private static let findings = SheetLayout.Sheet(
    id: "findings", name: Text("Findings"), heading: [Text("Findings")], rows: "added", openRows: 3,
    columns: [
      SheetLayout.Column(id: "code", title: Text("Code"), width: 8, content: .value("id"), isKey: true),
      SheetLayout.Column(id: "criterion", title: Text("Criterion"), width: 12, content: .input(.text)),
      SheetLayout.Column(id: "description", title: Text("Description"), width: 40, content: .input(.text)),
      SheetLayout.Column(id: "found-on", title: Text("Found on"), width: 12, content: .input(.date)),
    ], signature: [Text("Signed ________")])

  /// - Parameter answers: values that the form comes with, by row and column.
  static func bytes(
    _ language: LanguageCode = .kk, answers: [String: [String: Value]] = [:], addressee: String? = "kim",
    versions: (workflow: Int, standard: Int) = (1, 1), caseID: String = FormFixture.caseID, rows: Int = 3,
    added: [String]? = nil,
    requirement: (Int, Int) -> String = FormFixture.requirement
  ) throws -> [UInt8] {
    var whole = layout
    if added != nil { whole.sheets.append(findings) }
    return try written(
      value(
        language, answers: answers, addressee: addressee, versions: versions, caseID: caseID, rows: rows, added: added,
        requirement: requirement), whole)
  }

  static func value(
    _ language: LanguageCode = .kk, answers: [String: [String: Value]] = [:], addressee: String? = "kim",
    versions: (workflow: Int, standard: Int) = (1, 1), caseID: String = FormFixture.caseID, rows: Int = 3,
    added: [String]? = nil,
    requirement: (Int, Int) -> String = FormFixture.requirement
  ) -> DocumentValue {
    let sections = (1...2).map { section in
      Value.record(
        Record([
          "id": .text("1.\(section)"), "title": .text("Сапа"),
          "criteria": .list(
            (1...rows).map { row in
              let id = "1.\(section)-\(row < 10 ? "0" : "")\(row)"
              var fields = Record([
                "n": .number(row), "id": .text(id), "text": .text(requirement(section, row)),
              ])
              for (column, value) in answers[id] ?? [:] { fields[column] = value }
              return .record(fields)
            }),
        ]))
    }
    let fields = Record([
      "added": .list((added ?? []).map { .record(Record(["id": .text($0)])) }),
      "sections": .list(sections),
      "scale": .list(
        FormFixture.scale.levels.map { level in
          .record(
            Record([
              "id": .text(level.id), "title": .text(level.title.text(in: language, fallback: [])),
              "tone": .text(level.tone.rawValue), "counts": .flag(level.counts),
            ]))
        }),
      "people": .list(
        FormFixture.definitions().people.keys.sorted().map { id in
          .record(Record(["id": .text(id), "title": .text(name(id, language))]))
        }),
      "machine": .record(
        Record([
          "case": .text(caseID), "document": .text("self-assessment-checklist"), "plan": .text("2026"),
          "language": .text(language.rawValue), "workflow": .text("external-qa"),
          "workflowVersion": .number(versions.workflow), "standard": .text("esg-2015"),
          "standardVersion": .number(versions.standard), "addressee": addressee.map { .text($0) },
        ])),
    ])
    return DocumentValue(
      caseID: caseID, document: "self-assessment-checklist", languages: [language], path: "2026/form.xlsx",
      format: .xlsx, template: "sheets/checklist", title: "Checklist",
      properties: Record(["case": .text(caseID), "document": .text("self-assessment-checklist")]), fields: fields)
  }

  /// Names as the forms list them, without Language.
  private static func name(_ id: String, _ language: LanguageCode) -> String {
    guard let person = FormFixture.people.first(where: { $0.id == id }) else { return id }
    let parts = [person.surname.text, person.given].map { $0.text(in: language, fallback: [.kk]) }
    let patronymic = language == .en ? nil : person.patronymic?.text(in: language, fallback: [.kk])
    return ((language == .en ? parts.reversed() : parts) + [patronymic].compactMap { $0 }).joined(separator: " ")
  }

  static func written(_ value: DocumentValue, _ layout: SheetLayout) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "sapa-form-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try SheetTemplate(layout: layout).write(value, to: file.path())
    return [UInt8](try Data(contentsOf: file))
  }
}
