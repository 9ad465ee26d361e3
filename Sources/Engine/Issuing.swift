import Assembling
import Model
import Platform
import Writing

/// A document whose number and date are recorded: it is made with them once, into cases/<case>/issued/.
struct Issuing: Sendable {
  /// Absolute path of the issued file.
  let file: String
  let number: String
  let date: Day

  /// Nil unless the document's step is done by being issued, and nobody filed a signed copy instead.
  init?(workspace: Workspace, standing: CaseStanding, file: CaseFile) {
    guard let called = file.called, file.format == .docx else { return nil }
    let step = standing.steps[called.step]
    guard step.definition.completion == .issued, let completed = step.completed, completed.evidence.isEmpty,
      let number = completed.number
    else { return nil }
    let name = called.id.split(separator: "/").joined(separator: "-")
    let slug = String(number.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    let folder = "\(workspace.root)/cases/\(standing.definition.id)/issued"
    self.file = "\(folder)/\(name)-\(slug).\(file.suffix).docx"
    self.number = number
    date = completed.on
  }

  /// The draft that somebody edited, with number and date in their marked places; nil when nobody edited it.
  func editedDraft(at path: String, _ outputs: Outputs, blanks: Set<Blank.Kind>) throws -> [UInt8]? {
    guard try outputs.isEdited(path) else { return nil }
    let draft = try Files.read("\(outputs.folder)/\(path)")
    return try WordDraft.fill(draft, name: path, number: number, date: date, expecting: blanks).bytes
  }
}
