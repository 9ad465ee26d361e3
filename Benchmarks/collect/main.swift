import Collecting
import Foundation
import Loading
import Model
import Planning
import Platform

// CollectBench DIR: reads and checks every filled checklist in DIR on one core, as `sapa run` does, and prints the
// milliseconds of processor time each took, the start of the program left out. The standard gets the criteria of
// ChecklistBench's form.
let arguments = CommandLine.arguments
guard arguments.count == 2, let asOf = Day(iso: "2027-03-01") else {
  print("usage: CollectBench DIR")
  exit(64)
}
let loaded = Workspace.load(root: "examples/university", shipped: ".")
guard var definitions = loaded.definitions else {
  print("the sample university has mistakes")
  exit(1)
}
let criteria = (1...60).map { Standard.Criterion(id: "1.1-\($0 < 10 ? "0" : "")\($0)", text: Text("Criterion \($0)")) }
definitions.standards["esg-2015"] = definitions.standards["esg-2015"]?.map { standard in
  var standard = standard
  for index in standard.sections.indices where standard.sections[index].id == "1.1" {
    standard.sections[index].criteria = criteria
  }
  return standard
}
let plans = definitions.plans.map { stand(definitions: definitions, plan: $0, events: [], asOf: asOf).0 }
let collector = Collector(definitions: definitions, plans: plans, asOf: asOf)
let folder = arguments[1]
let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xlsx") }.sorted()
Memory.keepFreed()
let start = clock()
var answers = 0
var accepted = 0
for name in names {
  let collected = collector.collect(
    IncomingFile(name: name, bytes: try Files.read("\(folder)/\(name)"), inOut: false))
  answers += collected.events.reduce(0) { $0 + ($1.form?.answers.count ?? 0) }
  accepted += collected.outcome == .accepted ? 1 : 0
}
let milliseconds = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
let each = (milliseconds / Double(max(1, names.count)) * 1000).rounded() / 1000
print("\(accepted) of \(names.count) workbooks accepted, \(answers) answers: \(each) ms each")
