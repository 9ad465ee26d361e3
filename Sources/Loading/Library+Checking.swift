import Model
import YAML

extension Library {
  /// One warning a file that lists the texts without a translation into a language of the workspace.
  func checkTranslations(_ languages: [LanguageCode], _ report: inout Report) {
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
  func tailoredStandards(_ names: Names, _ report: inout Report) -> [String: [Standard]] {
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

  /// Agencies, outlines and glossaries, by themselves and against one another.
  func checkReports(_ names: Names, _ definitions: Definitions, _ report: inout Report) {
    let roles = definitions.workflows.values.flatMap { $0.flatMap(\.roles) }.map(\.id)
    for draft in outlines.all { OutlineLinking(draft, folders: folders, names: names).run(roles: roles, &report) }
    for draft in glossaries.all { names.link(draft.check, Names.shared, &report) }
    for draft in agencies.all {
      names.link(draft.check, Names.shared, &report)
      guard let outline = outlines.all.first(where: { $0.id == draft.value.outline }) else { continue }
      let versions = definitions.standards[draft.value.standard] ?? []
      OutlineLinking(outline, folders: folders, names: names).checkIDs(over: versions, of: draft.id, &report)
    }
  }
}
