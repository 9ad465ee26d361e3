import Assembling
import Collecting
import Model
import Platform
import Writing

/// The form that lies beside the report of a refused one: all its answers in it, the bad cells marked.
struct FreshForm {
  let situation: Situation
  let templates: Templates

  /// Puts the workbook at a path. False when there is none to give: what came is no form of ours, or nobody asks for
  /// its document any more.
  /// - Parameter source: the refused file, whose added columns, notes and sheets are taken over.
  func write(for collected: Collected, from source: String, to path: String) throws -> Bool {
    guard let (value, standing, item) = value(for: collected),
      case .sheet(let template) = templates.template(value.template, value.languages, value.format),
      let plan = situation.plans.first(where: { $0.cases.contains { $0.definition.id == value.caseID } })
    else { return false }
    let assembler = Assembler(definitions: situation.definitions, plan: plan)
    try template.write(
      assembler.expanded(value, of: standing, item: item), refused: RefusedForm(collected),
      carried: try? Carried(addedTo: try Files.read(source)), to: path)
    return true
  }

  func isPossible(for collected: Collected) -> Bool {
    collected.outcome == .refused && value(for: collected) != nil
  }

  private func value(for collected: Collected) -> (DocumentValue, CaseStanding, Item?)? {
    guard let caseID = collected.caseID, let document = collected.document, let language = collected.language else {
      return nil
    }
    for plan in situation.plans {
      guard let standing = plan.cases.first(where: { $0.definition.id == caseID }) else { continue }
      let assembled = Assembler(definitions: situation.definitions, plan: plan).documents(of: standing)
        .first { $0.file.document == document && $0.file.languages.first == language }
      if let assembled, let value = try? assembled.value.get(), value.format == .xlsx {
        return (value, standing, assembled.file.called?.item)
      }
    }
    return nil
  }
}

extension RefusedForm {
  init(_ collected: Collected) {
    self.init(
      file: String(collected.file.split(separator: "/").last ?? ""),
      language: collected.spoken ?? collected.language ?? .kk, answers: collected.reading,
      problems: collected.problems.filter(\.isError).map {
        Problem(sheet: $0.sheet, cell: $0.cell, message: $0.message, fix: $0.fix)
      },
      marks: collected.marks.map { Mark(row: $0.row, column: $0.column, message: $0.message) })
  }
}
