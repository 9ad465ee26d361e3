import Model
import Planning
import Testing

/// A small university with one procedure, as the tests change it: decision, order, group, self-assessment of two
/// sections, report, site visit.
struct Sample {
  static let place = Place(file: "plans/2026.yaml", line: 3, column: 3)
  static let caseID = "2026-external-qa-organisation"

  var definitions: Definitions
  var events: [Event] = []

  init() {
    let file = Place(file: "x.yaml")
    definitions = Definitions(
      organisation: Organisation(id: "uni", name: Noun(Text("Университет"))), languages: [.kk], fallback: [.kk],
      timeZone: "Asia/Almaty",
      calendar: WorkCalendar(
        id: "kz", title: Text("kz"), weekend: [.saturday, .sunday], years: 2026...2028, daysOff: [], place: file),
      roles: ["management": .person("rector"), "rector": .person("rector"), "quality": .headOf(unit: "office")],
      administrators: ["esg-2015": ["1.1": "adam", "1.2": "berik"]],
      people: [:], units: ["office": Unit(id: "office", title: Noun(Text("Office")), head: "omarov", place: file)],
      unitOrder: ["office"],
      standards: [
        "esg-2015": [
          Standard(
            id: "esg-2015", version: 1, edition: "2015", title: Noun(Text("ESG")), scale: "conformity",
            sections: ["1.1", "1.2"].map { Standard.Section(id: $0, title: Text($0), criteria: []) }, place: file)
        ]
      ],
      plans: [Plan(id: "2026", cases: [Sample.case()], place: Sample.place)])
    for id in ["rector", "omarov", "adam", "berik", "serikova", "akhmetova"] {
      definitions.people[id] = Person(id: id, surname: Noun(Text(id)), given: Text("A"), place: file)
    }
    workflow = Sample.workflow
  }

  /// The newest version of the procedure.
  var workflow: Workflow {
    get { definitions.workflows["external-qa"]?.first ?? Sample.workflow }
    set { definitions.workflows["external-qa"] = [newValue] }
  }

  /// The first case of the plan.
  var `case`: Case {
    get { definitions.plans[0].cases[0] }
    set { definitions.plans[0].cases[0] = newValue }
  }

  static func `case`(_ id: String = caseID, subject: Subject = .organisation) -> Case {
    Case(
      id: id, workflow: "external-qa", subject: subject, anchors: ["visit": .on("2027-04-12")],
      roles: [
        "working-group": .group(Binding.Group(head: "serikova", secretary: "omarov", members: ["akhmetova", "omarov"]))
      ], place: place)
  }

  static let workflow = Workflow(
    id: "external-qa", version: 1, title: Text("External QA"), subjects: [.organisation, .programme],
    standard: "esg-2015", anchors: [Workflow.Anchor(id: "visit", title: Text("Visit"))],
    roles: [
      Workflow.Role(id: "management", title: Noun(Text("Management"))),
      Workflow.Role(id: "rector", title: Noun(Text("Rector"))),
      Workflow.Role(id: "quality", title: Noun(Text("Quality"))),
      Workflow.Role(id: "working-group", title: Noun(Text("Group")), members: 3...15, seats: [.head, .secretary]),
    ],
    steps: [
      step("decision", by: .role("management"), due: Due(base: .anchor("visit"), amount: -180, place: place)),
      step(
        "order", needs: ["decision"], by: .role("rector"),
        due: Due(base: .step("decision"), amount: 5, measure: .workingDays, place: place), .issued,
        documents: ["preparation-order"]),
      step(
        "self-assessment", needs: ["order"], over: .sections, by: .administratorOfSection,
        due: Due(base: .anchor("visit"), amount: -60, place: place), .returned, documents: ["checklist"]),
      step(
        "report", needs: ["self-assessment"], by: .role("working-group"),
        due: Due(base: .step("self-assessment"), amount: 2, measure: .weeks, place: place)),
      step("publication", needs: ["report"], by: .role("quality"), only: [.organisation]),
      step("follow-up", needs: ["publication", "report"], by: .headOfSubject),
    ],
    documents: [
      Document(
        id: "preparation-order", kind: .order, title: Text("Order"), template: "orders/preparation", signedBy: "rector",
        place: place),
      Document(id: "checklist", kind: .checklist, title: Text("Checklist"), template: "sheets/checklist", place: place),
    ], place: place)

  static func step(
    _ id: String, needs: [String] = [], over repetition: Step.Repetition? = nil, by responsible: Step.Responsible,
    only: Set<SubjectKind>? = nil, due: Due? = nil, _ completion: Step.Completion = .recorded, documents: [String] = []
  ) -> Step {
    Step(
      id: id, title: Text(id), needs: needs, responsible: responsible, repetition: repetition, only: only, due: due,
      completion: completion, documents: documents, place: place)
  }

  mutating func record(
    _ kind: Event.Kind, _ step: String, on day: String, number: String? = nil, note: String? = nil
  ) {
    events.append(
      Event(kind: kind, caseID: Sample.caseID, step: step, on: .on(day), by: "rector", number: number, note: note))
  }

  func stands(asOf day: String) -> (PlanStanding, [Diagnostic]) {
    stand(definitions: definitions, plan: definitions.plans[0], events: events, asOf: .on(day))
  }

  func standing(asOf day: String) throws -> CaseStanding {
    try #require(stands(asOf: day).0.cases.first)
  }

  /// `decision ready late`, one line a step.
  func states(asOf day: String) throws -> [String] {
    try standing(asOf: day).steps.map { "\($0.id) \($0.state)\($0.late ? " late" : "")" }
  }
}

extension Day {
  /// A day of a test's own text; the first of all days when it is mistyped, which no expectation names.
  static func on(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}

extension CaseStanding {
  func step(_ id: String) throws -> StepStanding {
    try #require(steps.first { $0.id == id })
  }
}
