import Collecting
import Foundation
import Model
import Writing

/// A small university with one case: a checklist of two sections with three criteria each, made for Kim.
enum FormFixture {
  static let caseID = "2026-external-qa-organisation"
  static let asOf = day(2026, 11, 21)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  private static let place = Place(file: "test.yaml", line: 1)

  static let scale = Scale(
    id: "conformity", title: Text("Conformity"),
    levels: [
      Scale.Level(
        id: "conforms", title: Text(kk: "Сәйкес", ru: "Соответствует", en: "Conforms"), tone: .good),
      Scale.Level(
        id: "partial", title: Text(kk: "Ішінара сәйкес", ru: "Частично соответствует", en: "Partly conforms"),
        tone: .fair, opens: .recommendation),
      Scale.Level(
        id: "not-conform", title: Text(kk: "Сәйкес емес", ru: "Не соответствует", en: "Does not conform"), tone: .poor,
        opens: .finding),
      Scale.Level(
        id: "not-applicable", title: Text(kk: "Қолданылмайды", ru: "Не применимо", en: "Not applicable"),
        tone: .neutral, counts: false),
    ], place: place)

  static func requirement(_ section: Int, _ row: Int) -> String {
    "\(section)-бөлімнің \(row)-талабы: саясат жарияланған.\nЕкінші жол."
  }

  static func standard(version: Int = 1, omitting omitted: String? = nil) -> Standard {
    let sections = (1...2).map { section in
      Standard.Section(
        id: "1.\(section)", title: Text("Section \(section)"),
        criteria: (1...3).map { row in
          Standard.Criterion(
            id: "1.\(section)-0\(row)", text: Text(requirement(section, row)), kind: .documentary, evidence: [])
        }.filter { $0.id != omitted })
    }
    return Standard(
      id: "esg-2015", version: version, edition: "2015", title: Noun(Text("ESG")), scale: "conformity",
      sections: sections, place: place)
  }

  private static func person(_ id: String, _ surname: Text, _ given: Text, _ patronymic: Text? = nil) -> Person {
    Person(
      id: id, surname: Noun(surname), given: given, patronymic: patronymic,
      language: id == "serikova" ? .kk : nil, place: place)
  }

  static let people: [Person] = [
    person("kim", Text(kk: "Ким", ru: "Ким", en: "Kim"), Text(kk: "Алла", ru: "Алла", en: "Alla")),
    person("omarov", Text(kk: "Омаров", ru: "Омаров", en: "Omarov"), Text(kk: "Ерлан", ru: "Ерлан", en: "Yerlan")),
    person("omarov-2", Text(kk: "Омаров", ru: "Омаров", en: "Omarov"), Text(kk: "Ерлан", ru: "Ерлан", en: "Yerlan")),
    person(
      "serikova", Text(kk: "Серікова", ru: "Серикова", en: "Serikova"),
      Text(kk: "Айгүл", ru: "Айгуль", en: "Aigul"), Text(kk: "Маратқызы", ru: "Маратовна")),
  ]

  static func definitions(layoutVersion: Int = 1) -> Definitions {
    var layout = CheckForm.layout
    layout.version = layoutVersion
    return Definitions(
      organisation: Organisation(id: "uni", name: Noun(Text("University"))), languages: [.kk, .ru, .en],
      fallback: [.kk, .ru, .en], timeZone: "Asia/Almaty",
      calendar: WorkCalendar(
        id: "kz", title: Text("Kazakhstan"), weekend: [.saturday, .sunday], years: 2026...2028, daysOff: [],
        place: place),
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), scales: ["conformity": scale],
      layouts: ["checklist": layout])
  }

  private static let steps: [Step] = [
    Step(id: "decision", title: Text("Decision"), responsible: .role("management"), place: place),
    Step(id: "order", title: Text("Order"), responsible: .role("rector"), completion: .issued, place: place),
    Step(
      id: "self-assessment", title: Text("Self-assessment"), responsible: .role("management"), completion: .returned,
      documents: ["self-assessment-checklist"], place: place),
    Step(id: "report", title: Text("Report"), responsible: .role("management"), place: place),
  ]

  static func standing(
    workflowVersion: Int = 1, standard: Standard = standard(), done: [String: Day] = [:]
  ) -> CaseStanding {
    let document = Document(
      id: "self-assessment-checklist", kind: .checklist, title: Text("Checklist"), template: "sheets/checklist",
      place: place)
    let workflow = Workflow(
      id: "external-qa", version: workflowVersion, title: Text("External"), subjects: [.organisation], steps: steps,
      documents: [document], place: place)
    return CaseStanding(
      definition: Case(id: caseID, workflow: "external-qa", subject: .organisation, place: place),
      workflow: workflow, standard: standard, roles: [:],
      steps: steps.map { step in
        StepStanding(
          id: step.id, definition: step, state: done[step.id] == nil ? .ready : .done, role: "management",
          person: "kim", completed: done[step.id].map { StepStanding.Completed(on: $0, by: "kim", number: "14") })
      },
      documents: [CalledDocument(id: document.id, definition: document, step: 2, reason: "test")])
  }

  static func collector(
    _ standing: CaseStanding = standing(), layoutVersion: Int = 1, asOf: Day = asOf
  ) -> Collector {
    let plan = Plan(id: "2026", cases: [standing.definition], place: place)
    return Collector(
      definitions: definitions(layoutVersion: layoutVersion),
      plans: [PlanStanding(plan: plan, asOf: asOf, cases: [standing])], asOf: asOf)
  }
}
