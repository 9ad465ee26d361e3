import Model
import YAML

/// Every definition file of a workspace, each checked by itself; linking them makes the definitions.
struct Library {
  let folders: Folders
  var sapa: Draft<Node>?
  let workflows: Drafts<Workflow>
  let standards: Drafts<Standard>
  let profiles: Drafts<Profile>
  let scales: Drafts<Scale>
  let calendars: Drafts<WorkCalendar>
  let layouts: Drafts<SheetLayout>
  let plans: Drafts<Node>
  let evidence: Drafts<EvidenceRegister>
  let recommendations: Drafts<Recommendations>
  let agencies: Drafts<Agency>
  let outlines: Drafts<ReportOutline>
  let glossaries: Drafts<Glossary>
  let reports: Drafts<CaseReport>
  let surveys: Drafts<Survey>
  let answered: SurveyFolders
  let registers: Registers
  private let sapaFile: SourceFile

  init(_ folders: Folders, sapa file: SourceFile, _ report: inout Report) {
    self.folders = folders
    sapaFile = file
    sapa = Draft(file, .workspace, &report) { node, _ in node }
    workflows = Drafts(.workflow, in: folders, &report) { Workflow($0, in: $1) }
    standards = Drafts(.standard, in: folders, &report) { Standard($0, in: $1) }
    profiles = Drafts(.profile, in: folders, &report) { node, _ in Profile(node) }
    scales = Drafts(.scale, in: folders, &report) { Scale($0, in: $1) }
    calendars = Drafts(.calendar, in: folders, &report) { WorkCalendar($0, in: $1) }
    layouts = Drafts(.layout, in: folders, &report) { SheetLayout($0, in: $1) }
    plans = Drafts(.plan, in: folders, &report) { node, _ in node }
    evidence = Drafts(.evidence, in: folders, &report) { EvidenceRegister($0, in: $1) }
    recommendations = Drafts(.recommendations, in: folders, &report) { Recommendations($0, in: $1) }
    agencies = Drafts(.agency, in: folders, &report) { Agency($0, in: $1) }
    outlines = Drafts(.outline, in: folders, &report) { ReportOutline($0, in: $1) }
    glossaries = Drafts(.glossary, in: folders, &report) { Glossary($0, in: $1) }
    reports = Drafts(.report, in: folders, &report) { CaseReport($0, in: $1) }
    surveys = Drafts(.survey, in: folders, &report) { Survey($0, in: $1) }
    answered = SurveyFolders(folders)
    registers = Registers(folders, sapa: sapa)
    for check in checks { report.add(contentsOf: check.report) }
    for register in registers.checks { report.add(contentsOf: register.report) }
  }

  /// The files that count; a shipped one that the workspace replaces is not among them.
  var files: [SourceFile] {
    [sapaFile] + checks.filter { $0.file.name != sapaFile.name }.map(\.file) + registers.checks.map(\.file)
      + answered.tables.flatMap(\.files)
  }

  var checks: [Check] {
    let shared: [[Check]] = [
      workflows.all.map(\.check), standards.all.map(\.check), profiles.all.map(\.check), scales.all.map(\.check),
      calendars.all.map(\.check), layouts.all.map(\.check), plans.all.map(\.check),
      evidence.all.map(\.check), recommendations.all.map(\.check), agencies.all.map(\.check),
      outlines.all.map(\.check), glossaries.all.map(\.check), reports.all.map(\.check),
      surveys.all.map(\.check),
    ]
    return (sapa.map { [$0.check] } ?? []) + shared.flatMap { $0 }
  }

  private var names: Names {
    var names = Names()
    names.add(.workflow, workflows)
    names.add(.standard, standards)
    names.add(.profile, profiles)
    names.add(.scale, scales)
    names.add(.calendar, calendars)
    names.add(.agency, agencies)
    names.add(.outline, outlines)
    names.add(.glossary, glossaries)
    names.add(registers)
    return names
  }

  /// Checks the files against one another; the result is worth something only when nothing is wrong.
  mutating func link(_ report: inout Report) -> Definitions {
    let names = names
    let settings = Settings(sapa?.node)
    checkTranslations(settings.languages, &report)
    let planned = plans.all.flatMap { plan in (plan.node["cases"]?.items ?? []).compactMap { $0.string("workflow") } }
    let templates = Templates(
      word: folders.wordTemplates(), layouts: layouts.fileNames, languages: settings.languages,
      orderLayout: settings.orderLayout, used: Set(planned))
    for draft in workflows.all {
      var linking = WorkflowLinking(draft, names: names)
      linking.run(templates: templates)
      report.add(contentsOf: linking.report)
      ScaleMixing(
        workflow: draft, standards: standards.versions(), scales: scales.byID(), layouts: layouts.byID()
      ).run(&report)
    }
    for draft in scales.all { names.link(draft.check, [.scale], &report) }
    for draft in standards.all { StandardLinking(draft, names: names).run(&report) }
    for draft in calendars.all { draft.checkDays(&report) }
    for draft in layouts.all { LayoutLinking(draft).run(&report) }
    for check in registers.checks { names.link(check, Names.shared, &report) }
    let tailored = tailoredStandards(names, &report)
    var definitions = settings.definitions(registers, self, standards: tailored)
    if let sapa {
      SettingsLinking(
        sapa, names: names, definitions: definitions, knowsWorkflows: workflows.unreadable.isEmpty
      ).run(&report)
    }
    definitions.agencies = agencies.byID()
    definitions.outlines = outlines.byID()
    definitions.glossaries = glossaries.byID()
    definitions.reports = Dictionary(reports.all.map { ($0.folder, $0.value) }) { first, _ in first }
    checkReports(names, definitions, &report)
    definitions.plans = PlanLinking.plans(plans, of: workflows, registers, names, definitions, &report)
    for draft in reports.all { CaseReportLinking(draft, names: names, definitions: definitions).run(&report) }
    for draft in evidence.all {
      let linking = EvidenceLinking(draft, folders: folders, names: names, definitions: definitions)
      linking.run(&report)
      definitions.evidence[draft.folder] = linking.register
    }
    for draft in recommendations.all {
      RecommendationsLinking(draft, names: names, definitions: definitions).run(&report)
      definitions.recommendations[draft.folder] = draft.value
    }
    for draft in surveys.all { SurveyLinking(draft: draft).run(&report) }
    definitions.surveys = answered.results(surveys.all.map(\.value), definitions, &report)
    if plans.all.isEmpty, plans.unreadable.isEmpty {
      report.add(.error("no-plan", "there is no plan; write plans/YEAR.yaml", at: Place(file: "plans")))
    }
    return definitions
  }
}
