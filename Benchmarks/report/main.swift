import Foundation
import Model
import Office
import Platform
import Writing

// ReportBench DIR REFERENCE OUT: compiles the sections in DIR into one official report, each row under a heading of its
// own, and prints the milliseconds on the clock.
let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("usage: ReportBench DIR REFERENCE OUT")
  exit(64)
}
let folder = arguments[1]
let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".docx") }.sorted()
Memory.keepFreed()
let start = ContinuousClock.now
var parts = [Report.Part(id: "contents", title: "Contents", isListed: false, blocks: [.contents])]
for (index, name) in names.enumerated() {
  let section = index + 1
  parts.append(Report.Part(id: "\(section)", number: "\(section)", title: "Standard \(section)", startsPage: true))
  for row in 1...8 {
    let text = WrittenText(file: name, row: "\(section).\(row)", hash: "", by: "bench", on: "2026-09-01", words: 0)
    parts.append(
      Report.Part(id: text.row, level: 2, number: text.row, title: "Criterion \(row)", blocks: [.written(text)]))
  }
}
var value = DocumentValue(
  caseID: "bench", document: "self-assessment-report", languages: [.en], path: "report.docx", format: .docx,
  template: "reports/self-assessment", title: "Report", properties: Record(), fields: Record())
value.report = Report(
  edition: .official, language: "en", title: "Report", header: "Report", reference: "reports/self-assessment",
  words: ["table": "Table", "figure": "Figure"], parts: parts)
let compiler = try ReportCompiler(reference: try Files.read(arguments[2]), name: arguments[2])
do {
  let compiled = try compiler.compile(value) { name in try SectionText(word: try Files.read("\(folder)/\(name)")) }
  try Files.write(compiled.bytes, to: arguments[3])
  let took = (ContinuousClock.now - start) / .milliseconds(1)
  print("\(names.count) sections, \(compiled.bytes.count) bytes: \((took * 10).rounded() / 10) ms")
} catch let problem as WordProblem {
  print(problem.diagnostics.map(\.message).joined(separator: "\n"))
  exit(1)
}
