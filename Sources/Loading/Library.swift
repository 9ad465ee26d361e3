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
    registers = Registers(folders, sapa: sapa)
    for check in checks { report.add(contentsOf: check.report) }
    for register in registers.checks { report.add(contentsOf: register.report) }
  }

  /// The files that count; a shipped one that the workspace replaces is not among them.
  var files: [SourceFile] {
    [sapaFile] + checks.filter { $0.file.name != sapaFile.name }.map(\.file) + registers.checks.map(\.file)
  }

  private var checks: [Check] {
    let shared: [[Check]] = [
      workflows.all.map(\.check), standards.all.map(\.check), profiles.all.map(\.check), scales.all.map(\.check),
      calendars.all.map(\.check), layouts.all.map(\.check), plans.all.map(\.check),
      evidence.all.map(\.check), recommendations.all.map(\.check),
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
    }
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
    definitions.plans = PlanLinking.plans(plans, of: workflows, registers, names, definitions, &report)
    for draft in evidence.all {
      let linking = EvidenceLinking(draft, folders: folders, names: names, definitions: definitions)
      linking.run(&report)
      definitions.evidence[draft.folder] = linking.register
    }
    for draft in recommendations.all {
      RecommendationsLinking(draft, names: names, definitions: definitions).run(&report)
      definitions.recommendations[draft.folder] = draft.value
    }
    if plans.all.isEmpty, plans.unreadable.isEmpty {
      report.add(.error("no-plan", "there is no plan; write plans/YEAR.yaml", at: Place(file: "plans")))
    }
    return definitions
  }

  /// One warning a file that lists the texts without a translation into a language of the workspace.
  private func checkTranslations(_ languages: [LanguageCode], _ report: inout Report) {
    for check in checks + registers.checks {
      var lines: [LanguageCode: [Int]] = [:]
      for text in check.untranslated {
        for language in text.languages where languages.contains(language) {
          lines[language, default: []].append(text.place.line)
        }
      }
      guard let first = check.untranslated.first(where: { !$0.languages.allSatisfy { lines[$0] == nil } }) else {
        continue
      }
      let list = lines.sorted { $0.key < $1.key }.map { language, numbers in
        "\(language) on line\(numbers.count == 1 ? "" : "s") \(numbers.map { String($0) }.joined(separator: ", "))"
      }
      report.warning(
        "missing-translation", "texts without a translation: \(list.joined(separator: "; "))", at: first.place,
        in: check.file)
    }
  }

  /// Every version of every standard with the workspace's profiles applied.
  private func tailoredStandards(_ names: Names, _ report: inout Report) -> [String: [Standard]] {
    let originals = standards.versions()
    let byID = profiles.byID()
    for draft in profiles.all { ProfileLinking(draft, standards: originals, names: names).run(&report) }
    var tailored = originals
    for (id, use) in sapa?.node["standards"]?.pairs ?? [] {
      for name in use.strings("profiles") {
        guard let profile = byID[name], profile.standard == id.text else { continue }
        tailored[id.text] = tailored[id.text]?.map { profile.tailoring($0) }
      }
    }
    return tailored
  }
}
