import Foundation
import Language
import Model
import Platform

/// The tables of answers that people put into `surveys/` of a case's folder, and what they answer together.
struct SurveyFolders {
  /// The tables by case id, in order of name.
  let tables: [(caseID: String, files: [SourceFile])]
  private let others: [Diagnostic]

  /// More bytes than this are no survey.
  private static let mostBytes = 64 << 20

  init(_ folders: Folders) {
    var others: [Diagnostic] = []
    tables = folders.folders(ofCases: "surveys").map { caseID, names in
      let files = names.compactMap { name -> SourceFile? in
        let path = "cases/\(caseID)/surveys/\(name)"
        guard ["csv", "tsv", "txt"].contains(name.split(separator: ".").last?.lowercased() ?? "") else {
          let message = "'\(name)' is no table of answers; save it as 'CSV UTF-8'"
          others.append(.warning("survey-unreadable", message, at: Place(file: path)))
          return nil
        }
        guard let state = try? Files.state(of: "\(folders.workspace)/\(path)"), !state.isFolder else { return nil }
        guard state.size <= Self.mostBytes else {
          others.append(
            .warning("survey-unreadable", "'\(name)' is larger than any survey", at: Place(file: path)))
          return nil
        }
        return folders.file(path, .workspace)
      }
      return (caseID, files)
    }
    self.others = others
  }

  /// What each case's tables answer, by case id and in the order of the surveys; nothing wrong in a table is an error.
  func results(_ surveys: [Survey], _ definitions: Definitions, _ report: inout Report) -> [String: [SurveyResult]] {
    for other in others { report.add(other) }
    let known = definitions.plans.flatMap(\.cases).map(\.id)
    var results: [String: [SurveyResult]] = [:]
    for (caseID, files) in tables where !files.isEmpty {
      if !known.contains(caseID), !report.hasErrors {
        report.add(
          .warning(
            "unknown-case", "\(Spelling.unknown("case", caseID, among: known)); no plan has it",
            at: Place(file: files[0].name)))
        continue
      }
      var countings = surveys.map(SurveyCounting.init)
      var used: Set<Int> = []
      var seen: [String: String] = [:]
      for file in files {
        if let first = seen.updateValue(file.name, forKey: Digest(of: file.bytes).hex) {
          let message = "the same answers stand in '\(first)'; they count once"
          report.add(.warning("survey-twice", message, at: Place(file: file.name)))
          continue
        }
        guard let (table, survey) = read(file, surveys, &report) else { continue }
        countings[survey].add(table)
        used.insert(survey)
      }
      for index in used.sorted() {
        for warning in countings[index].warnings { report.add(warning) }
        results[caseID, default: []].append(countings[index].result(of: caseID))
      }
    }
    return results
  }

  /// The table, and the survey most of whose questions stand in its head.
  private func read(_ file: SourceFile, _ surveys: [Survey], _ report: inout Report) -> (SurveyTable, Int)? {
    let table: SurveyTable
    do {
      table = try SurveyTable(file)
    } catch {
      report.add(
        .warning(
          "survey-unreadable", error.message, at: Place(file: file.name, line: error.line, column: error.column)))
      return nil
    }
    if table.encoding == .windows1251 {
      report.add(
        .warning(
          "survey-encoding",
          "read as Windows-1251, which has no Kazakh letters; save it as 'CSV UTF-8' where something is not read",
          at: Place(file: file.name)))
    }
    let matches = surveys.map { table.matches($0) }
    guard let most = matches.max(), most > 0, let survey = matches.firstIndex(of: most) else {
      let ids = surveys.map(\.id).joined(separator: ", ")
      let message = "no question of a survey stands in its first row"
      report.add(
        .warning(
          "survey-unknown",
          surveys.isEmpty ? "\(message); describe one in workflows/surveys/" : "\(message); known surveys: \(ids)",
          at: Place(file: file.name, line: 1, column: 1)))
      return nil
    }
    if matches.count(where: { $0 == most }) > 1 {
      let ids = zip(surveys, matches).filter { $1 == most }.map(\.0.id)
      report.add(
        .warning(
          "survey-unknown", "it can be \(ids.joined(separator: " or ")); counted for '\(surveys[survey].id)'",
          at: Place(file: file.name, line: 1, column: 1)))
    }
    return (table, survey)
  }
}
