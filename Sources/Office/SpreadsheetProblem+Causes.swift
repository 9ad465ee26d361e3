internal import Archive
internal import SheetXML

extension SpreadsheetProblem {
  init(_ problem: ArchiveProblem) {
    switch problem {
    case .notAnArchive:
      self.init(
        .truncated, "the file is cut off or not copied completely; wait for the copy to end, or send the file again")
    case .tooManyEntries, .tooLarge:
      self = .tooLarge("\(problem)")
    case .encrypted:
      self.init(.encrypted, "the workbook is behind a password; take the password away and save it again")
    case .badName, .overlapping, .unsupportedMethod, .damaged, .missing, .notWritten:
      self = .damaged("\(problem)")
    }
  }

  init(_ problem: SheetXMLProblem, part: String) {
    switch problem.reason {
    case .malformed(let words): self = .badXML(words, part: part, line: problem.line)
    case .documentType: self = .badXML("a DOCTYPE is not allowed", part: part, line: problem.line)
    case .otherRoot(let name): self = .badXML("it begins with '\(name)'", part: part, line: problem.line)
    case .tooMany(let what): self = .tooLarge("there are more \(what) than a form can have", part: part)
    case .noMemory: self = .tooLarge("there is not enough memory to read the file", part: part)
    }
  }
}
